package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The launcher of the distribution: wherever it stands and whatever it is connected to, it runs the program as it is. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT extends LauncherRuns {

    @Test
    void aStandardInputThatIsClosedIsEmpty() throws Exception {
        archive(copyOfArchive());
        Program program = run("/bin/sh", "-c", "exec \"$0\" parse - <&-", LAUNCHER);
        assertThat(program.err())
                .startsWith("standard input: error: no development update found: there is no text in it");
        assertThat(program.code()).isEqualTo(3);
    }

    @Test
    void aStandardOutputThatIsClosedIsAnError() throws Exception {
        archive(copyOfArchive());
        Program program = run("/bin/sh", "-c", "exec \"$0\" parse -q samples/4.6/2015-02-09.txt >&-", LAUNCHER);
        assertThat(program.err()).startsWith("prognosis: error: standard output cannot be written: ");
        assertThat(program.code()).isEqualTo(3);
    }

    @Test
    void isFoundThroughLinksAndRelativePaths() throws Exception {
        archive(copyOfArchive());
        Path link = folder.resolve("a b/prognosis");
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, Path.of(LAUNCHER));
        assertSame(run(link.toString(), DIFF));
        Path second = Files.createSymbolicLink(folder.resolve("second"), Path.of("a b/prognosis"));
        assertSame(run(second.toString(), DIFF));
        assertSame(
                run(Path.of("").toAbsolutePath().relativize(Path.of(LAUNCHER)).toString(), DIFF));
        assertSame(run(
                "/bin/sh", Stream.concat(Stream.of(LAUNCHER), Stream.of(DIFF)).toArray(String[]::new)));
    }

    @Test
    void standsInAFolderWithBlanksAndPatterns() throws Exception {
        Path home = folder.resolve("My * [Programs] $HOME 'x'");
        FileUtils.copyDirectory(HOME.toFile(), home.toFile());
        Path launcher = home.resolve("bin/prognosis");
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        cache = folder.resolve("the cache");
        assertSame(run(launcher.toString(), DIFF));
        archive(cache);
        assertSame(run(launcher.toString(), DIFF));
    }

    /** A colon parts a class path, however Java is told of it. */
    @Test
    void standsInAFolderWithAColon() throws Exception {
        Path home = folder.resolve("My: Programs");
        FileUtils.copyDirectory(HOME.toFile(), home.toFile());
        Path launcher = home.resolve("bin/prognosis");
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        assertSame(run(launcher.toString(), DIFF));
        assertThat(cache).doesNotExist();
    }

    @Test
    void readsFilesOfAnyNameInTheCLocale() throws Exception {
        archive(copyOfArchive());
        Path post = Files.copy(Path.of(DIFF[2]), folder.resolve("März 2015 #1 *.txt"));
        Map<String, String> environment = environment("LC_ALL", "C", "LANG", "C");
        Program program = run(environment, LAUNCHER, "parse", "-q", "-f", "json", post.toString());
        assertThat(program.err()).isEmpty();
        assertThat(program.out()).contains("März 2015 #1 *.txt\"").contains("Aurélie Faure");
    }

    @Test
    void keepsTheExitCodes() throws Exception {
        archive(copyOfArchive());
        assertThat(run(LAUNCHER, "diff", "samples/4.6", "--fail-on", "risk").code())
                .isEqualTo(1);
        assertThat(run(LAUNCHER).code()).isEqualTo(2);
        assertThat(run(LAUNCHER, "nonsense").code()).isEqualTo(2);
        assertThat(run(LAUNCHER, "parse", "missing.txt").code()).isEqualTo(3);
        assertThat(run(LAUNCHER, "--version").out()).startsWith("prognosis ");
        assertThat(run(LAUNCHER, "list", "samples/4.6").code()).isZero();
    }
}
