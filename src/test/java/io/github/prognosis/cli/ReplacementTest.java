package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A draft takes a file's place; where it may not, the file gets its content and stays the file that it is. */
class ReplacementTest {

    @TempDir
    Path folder;

    private Path draft;
    private Path target;

    @BeforeEach
    void name() {
        draft = folder.resolve("draft");
        target = folder.resolve("CHANGES.md");
    }

    private static void write(Path file, String content) throws IOException {
        Replacement.write(file, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "new", "as long", "longer than the old one was", "\0\n"})
    void theContentIsPutIntoTheFile(String content) throws IOException {
        Files.writeString(draft, content);
        Files.writeString(target, "the old");
        Path sameFile = Files.createLink(folder.resolve("same"), target);
        Replacement.putInto(draft, target);
        assertThat(target).hasContent(content);
        assertThat(Files.size(target)).isEqualTo(content.length());
        assertThat(Files.isSameFile(target, sameFile)).isTrue();
        assertThat(sameFile).hasContent(content);
        assertThat(draft).hasContent(content);
    }

    @Test
    void megabytesArePutIntoTheFile() throws IOException {
        String old = "0123456789abcdef".repeat(1 << 17);
        String content = "fedcba9876543210".repeat(1 << 18) + "end";
        Files.writeString(draft, content);
        Files.writeString(target, old);
        Replacement.putInto(draft, target);
        assertThat(Files.readString(target).equals(content)).isTrue();
        Files.writeString(draft, old);
        Replacement.putInto(draft, target);
        assertThat(Files.readString(target).equals(old)).isTrue();
    }

    /** What is not there is not made by it: a draft beside takes its place. */
    @Test
    void nothingIsPutIntoAFileThatIsGone() throws IOException {
        Files.writeString(draft, "new");
        assertThatThrownBy(() -> Replacement.putInto(draft, target)).isInstanceOf(IOException.class);
        assertThat(target).doesNotExist();
    }

    @Test
    void theFileKeepsItsOwnerGroupAndPermissions() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("unix")
                && Files.getAttribute(folder, "unix:uid").equals(0));
        Files.writeString(target, "the old");
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-r----x"));
        Files.setAttribute(target, "unix:uid", 12_345);
        Files.setAttribute(target, "unix:gid", 54_321);
        write(target, "new");
        assertThat(target).hasContent("new");
        assertThat(Files.getAttribute(target, "unix:uid")).isEqualTo(12_345);
        assertThat(Files.getAttribute(target, "unix:gid")).isEqualTo(54_321);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
                .isEqualTo("rw-r----x");
    }

    /** It gets a new file rather than new content, so that nobody reads half of each. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whoHasTheOldFileOpenReadsItToItsEnd() throws IOException {
        Files.writeString(target, "the old");
        try (InputStream reader = Files.newInputStream(target)) {
            assertThat(reader.readNBytes(4)).asString().isEqualTo("the ");
            write(target, "quite another");
            assertThat(reader.readAllBytes()).asString().isEqualTo("old");
        }
        assertThat(target).hasContent("quite another");
    }

    @Test
    void nothingElseIsLeftInTheFolder() throws IOException {
        write(target, "first");
        write(target, "second");
        assertThat(target).hasContent("second");
        assertThat(folder).isDirectoryNotContaining(file -> !file.equals(target));
    }
}
