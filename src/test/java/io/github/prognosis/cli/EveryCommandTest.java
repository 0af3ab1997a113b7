package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every command that reads updates warns of. */
class EveryCommandTest {

    private static final String POST = """
            From: Rhea Holm <rhea@example.org>
            Subject: Xen 4.34 development update
            Date: %s
            Message-ID: <%s@example.org>

            = Open =
            * Early console (%s)
            """;

    @TempDir
    Path folder;

    private Path archive;

    @BeforeEach
    void writePosts() throws IOException {
        archive = Files.createDirectory(folder.resolve("posts"));
        Files.writeString(
                archive.resolve("march.eml"), POST.formatted("Mon, 01 Mar 2032 09:00:00 +0000", "march", "ok"));
        Files.writeString(archive.resolve("april.eml"), POST.formatted("someday in spring", "april", "good"));
    }

    /** Runs a command, in whose words {@code POSTS} is the folder of the posts. */
    private Program run(String command) {
        return Program.run(command.replace("POSTS", archive.toString())
                .replace("OUT", folder + "/out")
                .split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "parse POSTS",
                "list POSTS",
                "diff POSTS/march.eml POSTS/april.eml",
                "diff POSTS/april.eml POSTS/march.eml",
                "changelog POSTS",
                "history POSTS --all",
                "status POSTS",
                "export POSTS -o OUT",
                "check POSTS/april.eml",
                "check POSTS/march.eml --old POSTS/april.eml",
                "next POSTS/april.eml"
            })
    void aDateThatCannotBeReadIsTold(String command) {
        String warning =
                archive + "/april.eml: warning: the date of the mail cannot be read: \"someday in spring\" [date]\n";
        assertThat(run(command).err()).containsOnlyOnce(warning);
        assertThat(run(command).code()).isZero();
        assertThat(run(command + " --strict").code()).isEqualTo(3);
        assertThat(run(command + " -q").err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "parse POSTS/may.eml",
                "diff POSTS/march.eml POSTS/may.eml",
                "diff POSTS/may.eml POSTS/march.eml",
                "changelog POSTS/may.eml",
                "history POSTS/may.eml --all",
                "status POSTS/may.eml",
                "export POSTS/may.eml -o OUT",
                "check POSTS/may.eml",
                "next POSTS/may.eml"
            })
    void anOddItemIsTold(String command) throws IOException {
        String odd = POST.formatted("Mon, 03 May 2032 09:00:00 +0000", "may", "done")
                + "  - Ada Berg\n*Late console (ok)\n  - Ada Berg\n";
        Files.writeString(archive.resolve("may.eml"), odd);
        String warning = archive + "/may.eml:9:1: warning: the bullet of this item is unlike the others [odd-bullet]\n";
        assertThat(run(command + " --strict").err()).containsOnlyOnce(warning);
        assertThat(run(command + " --strict").code()).isEqualTo(3);
        assertThat(run(command).err()).contains(warning);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "diff POSTS/march.eml POSTS/april.eml",
                "changelog POSTS",
                "history POSTS --all",
                "status POSTS",
                "export POSTS -o OUT"
            })
    void aDecisionThatMatchesNothingIsTold(String command) throws IOException {
        Path decisions = Files.writeString(folder.resolve("matches.txt"), "same: Early console => Late console\n");
        assertThat(run(command + " --matches " + decisions).err())
                .contains(decisions + ":1:1: warning: no update lists \"Late console\"")
                .doesNotContain("no update lists \"Early console\"");
    }

    @Test
    void aMailThatLostItsMarkIsDoubtful() throws IOException {
        String mails = "From rhea@example.org Mon Mar  1 09:00:00 2032\n"
                + POST.formatted("Mon, 01 Mar 2032 09:00:00 +0000", "march", "ok") + "\n"
                + POST.formatted("Mon, 05 Apr 2032 09:00:00 +0000", "april", "good");
        Path mbox = Files.writeString(folder.resolve("list.mbox"), mails);
        Program program = Program.run("list", mbox.toString(), "--strict");
        assertThat(program.code()).isEqualTo(3);
        assertThat(program.out()).startsWith("2 updates in 2 mails\n");
        assertThat(program.err()).contains("[no-mark]");
        assertThat(Program.run("list", mbox.toString()).code()).isZero();
    }
}
