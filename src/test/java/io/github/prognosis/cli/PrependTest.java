package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code changelog --prepend FILE}. */
class PrependTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(0);

    @TempDir
    Path folder;

    private Program prepend(Path file, String... options) {
        String[] arguments = Stream.concat(
                        Stream.of("changelog", "samples/4.6", "--prepend", file.toString()), Stream.of(options))
                .toArray(String[]::new);
        return Program.run(arguments);
    }

    @Test
    void aFileThatIsNotThereIsMade() throws IOException {
        Path file = folder.resolve("CHANGELOG.md");
        assertThat(prepend(file)).isEqualTo(new Program(0, "", ""));
        assertThat(Files.readString(file).replaceAll("<!-- .+ -->\n", ""))
                .isEqualTo(Program.run("changelog", "samples/4.6").out());
    }

    @Test
    void theSecondTimeTheFileIsNotEvenWritten() throws IOException {
        Path file = folder.resolve("CHANGELOG.md");
        prepend(file);
        String once = Files.readString(file);
        Files.setLastModifiedTime(file, LONG_AGO);
        assertThat(prepend(file)).isEqualTo(new Program(0, "", ""));
        assertThat(file).hasContent(once);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO);
    }

    @Test
    void entriesComeOneByOne() throws IOException {
        Path whole = folder.resolve("whole.md");
        prepend(whole);
        Path file = folder.resolve("CHANGELOG.md");
        for (String day : new String[] {"2015-01-31", "2015-02-28", "2015-03-31", "2015-04-30"}) {
            prepend(file, "--until", day);
        }
        assertThat(file).hasSameTextualContentAs(whole);
    }

    @RepeatedTest(5)
    void severalAtOnceLoseNothing() throws Exception {
        Path whole = folder.resolve("whole.md");
        prepend(whole);
        Path file = folder.resolve("CHANGELOG.md");
        List<String> days = List.of("2015-01-31", "2015-02-28", "2015-03-31", "2015-04-30", "2015-12-31");
        Path link = Files.createSymbolicLink(
                Files.createDirectory(folder.resolve("elsewhere")).resolve("link.md"), Files.createFile(file));
        List<Thread> runs = days.stream()
                .map(day -> new Thread(() -> prepend(day.endsWith("28") ? link : file, "--until", day)))
                .toList();
        runs.forEach(Thread::start);
        for (Thread run : runs) {
            run.join();
        }
        assertThat(file).hasSameTextualContentAs(whole);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(whole, file, link.getParent());
        }
    }

    @Test
    void withoutAnEntryNoFileIsMade() throws IOException {
        Path file = folder.resolve("CHANGELOG.md");
        prepend(file, "--since", "2030-01-01");
        assertThat(file).doesNotExist();
    }

    @Test
    void theExitCodeIsThatOfTheChangelog() {
        assertThat(prepend(folder.resolve("CHANGELOG.md"), "--fail-on", "risk").code())
                .isEqualTo(1);
    }

    @Test
    void aChangelogThatStandsAmongThePostsIsNoPost() throws IOException {
        Path post = folder.resolve("2015-01-12.txt");
        Files.copy(Path.of("samples", "4.6", "2015-01-12.txt"), post);
        Path file =
                Files.writeString(folder.resolve("CHANGELOG.md"), "Xen 4.6, what changed\n\n= Open =\n\n* Nothing\n");
        assertThat(Program.run("parse", "-q", file.toString()).code()).isZero();
        Program.run("changelog", "-q", folder.toString(), "--prepend", file.toString());
        assertThat(Files.readString(file)).contains("### 2015-01-12").doesNotContain("CHANGELOG.md");
    }

    @Test
    void itWritesMarkdownToOnePlaceOnly() {
        Path file = folder.resolve("CHANGELOG.md");
        assertThat(prepend(file, "-f", "html"))
                .isEqualTo(new Program(2, "", "prognosis: error: --prepend writes markdown, not html\n"));
        assertThat(prepend(file, "-o", "x.md"))
                .isEqualTo(new Program(
                        2, "", "prognosis: error: --prepend and --output are two places to write to; choose one\n"));
        assertThat(file).doesNotExist();
        assertThat(prepend(file, "-f", "markdown").code()).isZero();
    }

    @Test
    void whatCannotBeReadIsLeftAlone() throws IOException {
        Path file = folder.resolve("CHANGELOG.md");
        byte[] latin = "# \u00c4nderungen\n".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(file, latin);
        assertThat(prepend(file))
                .isEqualTo(new Program(
                        3,
                        "",
                        file + ": error: nothing can be put into it: its characters are not UTF-8; convert it first"
                                + " [output]\n"));
        assertThat(file).hasBinaryContent(latin);
        assertThat(prepend(folder))
                .isEqualTo(new Program(
                        3, "", folder + ": error: nothing can be put into it: it is no regular file [output]\n"));
        assertThat(prepend(folder.resolve("missing").resolve("CHANGELOG.md")).code())
                .isEqualTo(3);
    }
}
