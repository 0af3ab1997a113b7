package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code -o} leaves behind, and what it leaves alone. */
class OutputFileTest {

    private static final String[] DIFF = {"diff", "samples/4.6/2015-01-12.txt", "samples/4.6/2015-02-09.txt"};

    @TempDir
    Path folder;

    private String expected;

    @BeforeEach
    void toStandardOutput() throws IOException {
        expected = Files.readString(Path.of("samples", "4.6", "2015-02-09.diff.txt"));
    }

    private static Program diffTo(Path file) {
        return Program.run(DIFF[0], DIFF[1], DIFF[2], "-o", file.toString());
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @Test
    void theFileHoldsWhatStandardOutputWouldShow() throws IOException {
        Path file = folder.resolve("changes.txt");
        assertThat(diffTo(file)).isEqualTo(new Program(0, "", ""));
        assertThat(file).hasContent(expected);
        assertThat(names()).containsExactly("changes.txt");
    }

    @Test
    void aNewFileCanBeReadByWhomeverOtherNewFilesCan() throws IOException {
        assumeTrue(isPosix());
        Path other = Files.createFile(folder.resolve("other.txt"));
        Path file = folder.resolve("changes.txt");
        diffTo(file);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(other));
    }

    @Test
    void aFileThatIsReplacedKeepsItsPermissions() throws IOException {
        assumeTrue(isPosix());
        Set<PosixFilePermission> permissions = PosixFilePermissions.fromString("rw-rw---x");
        Path file = Files.createFile(folder.resolve("changes.txt"));
        Files.setPosixFilePermissions(file, permissions);
        diffTo(file);
        assertThat(file).hasContent(expected);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(permissions);
    }

    @Test
    void aLinkStaysALink() throws IOException {
        assumeTrue(isPosix());
        Path file = Files.writeString(folder.resolve("changes.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("latest.txt"), file.getFileName());
        diffTo(link);
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent(expected);
    }

    @Test
    void aLinkThatLeadsNowhereYetStaysALink() throws IOException {
        assumeTrue(isPosix());
        Path link = Files.createSymbolicLink(folder.resolve("latest.txt"), Path.of("changes.txt"));
        diffTo(link);
        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("changes.txt")).isRegularFile().hasContent(expected);
    }

    @Test
    void linksThatLeadInARingAreRefused() throws IOException {
        assumeTrue(isPosix());
        Path link = Files.createSymbolicLink(folder.resolve("one.txt"), Path.of("other.txt"));
        Files.createSymbolicLink(folder.resolve("other.txt"), Path.of("one.txt"));
        assertThat(diffTo(link))
                .isEqualTo(new Program(
                        3,
                        "",
                        link + ": error: cannot be written: links lead from one to another without end [output]\n"));
    }

    /** Nobody reads meanwhile what only the owner may read. */
    @Test
    void theDraftOfAPrivateFileIsPrivate() throws IOException, InputException {
        assumeTrue(isPosix());
        Path file = Files.createFile(folder.resolve("changes.txt"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        OutputFile.write(file.toString(), writer -> {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path each : files.toList()) {
                    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                            .isEqualTo("rw-------");
                }
            }
            writer.write("new");
        });
        assertThat(file).hasContent("new");
    }

    @Test
    void aPipeIsWrittenTo() throws Exception {
        assumeTrue(isPosix());
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        CompletableFuture<String> reader = CompletableFuture.supplyAsync(() -> {
            try {
                return Files.readString(pipe);
            } catch (IOException failure) {
                return failure.toString();
            }
        });
        assertThat(diffTo(pipe)).isEqualTo(new Program(0, "", ""));
        assertThat(reader.get(30, TimeUnit.SECONDS)).isEqualTo(expected);
        assertThat(Files.isRegularFile(pipe)).isFalse();
    }

    @Test
    void aFolderIsRefusedAndStays() {
        assertThat(diffTo(folder))
                .isEqualTo(new Program(3, "", folder + ": error: cannot be written: it is a folder [output]\n"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderThatIsMissingIsNotMade() {
        Path file = folder.resolve("missing").resolve("changes.txt");
        assertThat(diffTo(file))
                .isEqualTo(new Program(
                        3, "", file + ": error: cannot be written: there is no such file or folder [output]\n"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anEmptyNameIsRefused() {
        assertThat(Program.run(DIFF[0], DIFF[1], DIFF[2], "--output="))
                .isEqualTo(new Program(3, "", "'': error: cannot be written: this is no name of a file [output]\n"));
    }

    @Test
    void aNameThatNoFileCanHaveIsRefused() {
        assertThatThrownBy(() -> OutputFile.write("a\0b", writer -> writer.write("new")))
                .isInstanceOf(InputException.class)
                .hasMessage("a\0b: error: cannot be written: this is no name of a file [output]");
    }

    @Test
    void whatCannotBeWrittenToItsEndLeavesTheOldFile() throws IOException {
        Path file = Files.writeString(folder.resolve("changes.txt"), "old");
        assertThatThrownBy(() -> OutputFile.write(file.toString(), writer -> {
                    writer.write("new");
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(InputException.class)
                .hasMessage(file + ": error: cannot be written: No space left on device [output]");
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("changes.txt");
    }

    @Test
    void aBugOnTheWayLeavesTheOldFile() throws IOException {
        Path file = Files.writeString(folder.resolve("changes.txt"), "old");
        assertThatThrownBy(() -> OutputFile.write(file.toString(), writer -> {
                    throw new IllegalStateException("a bug");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("changes.txt");
    }

    @Test
    void inputThatCannotBeReadLeavesTheOldFile() throws IOException {
        Path file = Files.writeString(folder.resolve("changes.txt"), "old");
        assertThat(Program.run("parse", "missing.txt", "-o", file.toString()).code())
                .isEqualTo(3);
        assertThat(file).hasContent("old");
    }

    @Test
    void anInputCanBeReplacedByWhatIsSaidOfIt() throws IOException {
        Path file = Files.copy(Path.of("samples", "4.6", "2015-01-12.txt"), folder.resolve("2015-01-12.txt"));
        Program toStandardOutput = Program.run("parse", "-q", "-f", "jsonl", file.toString());
        assertThat(Program.run("parse", "-q", "-f", "jsonl", file.toString(), "-o", file.toString()))
                .isEqualTo(new Program(0, "", ""));
        assertThat(file).hasContent(toStandardOutput.out());
    }

    @Test
    void aTerminalDoesNotColourTheFile() throws IOException {
        Path file = folder.resolve("changes.txt");
        Program.on(onTerminal(), DIFF[0], DIFF[1], DIFF[2], "-o", file.toString());
        assertThat(file).hasContent(expected);
    }

    @Test
    void coloursThatAreAskedForAreInTheFileToo() throws IOException {
        Path file = folder.resolve("changes.txt");
        Program.run(DIFF[0], DIFF[1], DIFF[2], "--color", "always", "-o", file.toString());
        assertThat(Files.readString(file)).contains("\u001b[1;38;5;160mAt risk\u001b[0m");
    }

    @Test
    void everyCommandWritesToAFile() throws IOException {
        Path file = folder.resolve("out");
        for (String[] command : new String[][] {
            {"parse", "-q", "samples/4.6"},
            {"changelog", "samples/4.6"},
            {"schema", "parse"},
            {"diff", "samples/4.6"},
            {"history", "samples/4.6", "--item", "PIT"}
        }) {
            String shown = Program.run(command).out();
            String[] arguments = Stream.concat(Stream.of(command), Stream.of("-o", file.toString()))
                    .toArray(String[]::new);
            assertThat(Program.run(arguments)).isEqualTo(new Program(0, "", ""));
            assertThat(file).hasContent(shown);
        }
    }

    private static Program.Setting onTerminal() {
        return new Program.Setting(InputStream.nullInputStream(), true, Map.of("TERM", "xterm"));
    }

    private boolean isPosix() {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
