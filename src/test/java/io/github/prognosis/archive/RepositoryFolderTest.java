package io.github.prognosis.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class RepositoryFolderTest {

    @TempDir
    Path folder;

    @Test
    void aFileMayHaveAsManyBytesAsAllowed() throws IOException {
        Path config = Files.write(folder.resolve("config"), new byte[2048]);
        assertThat(RepositoryFolder.content(config, 2048)).hasSize(2048);
        assertThatThrownBy(() -> RepositoryFolder.content(config, 2047))
                .isInstanceOf(IOException.class)
                .hasMessage("the repository is damaged: config is longer than 1 KiB");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatIsNoFileHasNone() throws IOException {
        Path config = Files.write(folder.resolve("config"), new byte[1]);
        Path link = Files.createSymbolicLink(folder.resolve("link"), config);
        assertThat(RepositoryFolder.content(link, 9)).isEmpty();
        assertThat(RepositoryFolder.content(folder, 9)).isEmpty();
        assertThat(RepositoryFolder.content(folder.resolve("nowhere"), 9)).isEmpty();
    }
}
