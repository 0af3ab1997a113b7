package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.prognosis.source.Limit;
import io.github.prognosis.source.Limits;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {

    private static final Limits KIBIBYTE = Limits.STANDARD.with(Limit.FINDINGS, 1024);

    @TempDir
    Path folder;

    @Test
    void isAsLongAsAllowed() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "x".repeat(1024));
        assertThat(TextFile.read(file, Limit.FINDINGS, KIBIBYTE)).hasSize(1024);
        Files.writeString(file, "x".repeat(1025));
        assertThatThrownBy(() -> TextFile.read(file, Limit.FINDINGS, KIBIBYTE))
                .isInstanceOf(IOException.class)
                .hasMessage("it is longer than 1 KiB (limit findings)");
        Files.writeString(file, "x".repeat(1024) + "\0");
        assertThatThrownBy(() -> TextFile.read(file, Limit.FINDINGS, KIBIBYTE)).isInstanceOf(IOException.class);
    }

    @Test
    void isInOneCharset() throws IOException {
        Path file = Files.write(folder.resolve("a.json"), new byte[] {'a', (byte) 0xe4});
        assertThatThrownBy(() -> TextFile.read(file, Limit.FINDINGS, KIBIBYTE))
                .isInstanceOf(CharacterCodingException.class);
    }
}
