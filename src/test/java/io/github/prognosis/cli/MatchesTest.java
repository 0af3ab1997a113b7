package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --matches FILE}, and what {@code -v} tells of items that are nearly the same. */
class MatchesTest {

    @TempDir
    Path folder;

    private String before = "";
    private String now = "";

    @BeforeEach
    void writePosts() throws IOException {
        before = write(
                "2015-01-01.txt",
                "Xen 4.6 development update\n\n= Open =\n* Tidy the HPET (ok)\n* Runstate clean up\n");
        now = write(
                "2015-02-01.txt",
                "Xen 4.6 development update\n\n= Open =\n* Tidy the vHPET (ok)\n* Lockless updates\n");
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void decisionsAreKept() throws IOException {
        String decisions = write("matches.txt", "\ufeff# mine\r\n\r\nsame: Runstate clean up => Lockless updates\r\n");
        assertThat(Program.run("diff", before, now, "--matches", decisions, "-f", "jsonl", "--only", "renamed", "-q"))
                .returns(0, Program::code)
                .returns("", Program::err)
                .extracting(Program::out)
                .asString()
                .contains("\"match\":{\"by\":\"decision\",\"score\":1.0}")
                .hasLineCount(1);
        assertThat(Program.run("changelog", folder.toString(), "--matches", decisions, "-q")
                        .out())
                .contains("Lockless updates")
                .contains("Runstate clean up");
    }

    @Test
    void whatIsWrongWithThemIsToldWithItsPlace() throws IOException {
        String decisions = write("matches.txt", "# mine\nsame: A => B\nsame A B\n  different: A\ndifferent: B => A\n");
        assertThat(Program.run("diff", before, now, "--matches", decisions))
                .isEqualTo(new Program(
                        2,
                        "",
                        decisions
                                + ":3:1: error: a line is 'same: TITLE => TITLE' or 'different: TITLE => TITLE', with 'in 4.21'"
                                + " before the colon if it holds for that release only [decision]\n" + decisions
                                + ":4:14: error: there is no => between two titles [decision]\n" + decisions
                                + ":5:1: error: line 2 decided the opposite [decision]\n"));
    }

    @Test
    void aFileThatIsNotThere() {
        String missing = folder.resolve("missing").toString();
        assertThat(Program.run("diff", before, now, "--matches", missing))
                .isEqualTo(new Program(3, "", missing + ": error: there is no such file or folder [unreadable]\n"));
    }

    @Test
    void aFileThatIsNoText() throws IOException {
        Path bytes = Files.write(folder.resolve("bytes"), new byte[] {'s', (byte) 0xff, (byte) 0xfe});
        assertThat(Program.run("diff", before, now, "--matches", bytes.toString()))
                .isEqualTo(new Program(3, "", bytes + ": error: it is no text in UTF-8 [unreadable]\n"));
    }

    @Test
    void nearMissesAreToldIfSomebodyAsks() {
        String told = now + ":4:1: info: \"Tidy the vHPET\" is not taken for \"Tidy the HPET\" in " + before
                + ":4: \"HPET\" and \"vHPET\" tell them apart; they are alike by 50 percent [near-miss]";
        assertThat(Program.run("diff", before, now).err()).doesNotContain("near-miss");
        assertThat(Program.run("diff", before, now, "-v").err()).contains(told);
        assertThat(Program.run("diff", before, now, "-v", "--strict", "--exclude", "added,removed")
                        .err())
                .contains(told);
        assertThat(Program.run("diff", before, now, "-v", "-q").err()).isEmpty();
        assertThat(Program.run("changelog", folder.toString(), "-v").err()).contains(told);
    }

    @Test
    void aTitleThatNoUpdateListsIsTold() throws IOException {
        String decisions = write("matches.txt", "# mine\n same: Runstate claen up => Lockless updates\n");
        String told = decisions
                + ":2:2: warning: no update lists \"Runstate claen up\"; near it: \"Runstate clean up\" [decision]\n";
        for (String command : List.of("changelog", "history")) {
            assertThat(Program.run(command, folder.toString(), "--item", "tidy", "--matches", decisions)
                            .err())
                    .as(command)
                    .contains(told);
        }
        assertThat(Program.run("diff", before, now, "--matches", decisions))
                .returns(0, Program::code)
                .returns(told, Program::err);
        assertThat(Program.run("diff", before, now, "--matches", decisions, "--strict"))
                .returns(3, Program::code);
    }

    @Test
    void ofVeryManySuchTitlesSomeAreTold() throws IOException {
        String decisions = write("matches.txt", "different: Nothing => Nowhere\n".repeat(5_000));
        assertThat(Program.run("diff", before, now, "--matches", decisions).err())
                .hasLineCount(21)
                .endsWith("matches.txt: warning: 9,980 more titles are listed nowhere [decision]\n");
        String twenty = write("twenty.txt", "different: Nothing => Nowhere\n".repeat(10));
        assertThat(Program.run("diff", before, now, "--matches", twenty).err())
                .hasLineCount(20)
                .doesNotContain("more titles");
    }

    @Test
    void theEnvironmentCanNameTheFile() throws IOException {
        String decisions = write("mine.txt", "same: Runstate clean up => Lockless updates\nsame: A => B\n");
        String others = write("others.txt", "different: Runstate clean up => Lockless updates\n");
        Program.Setting setting =
                new Program.Setting(InputStream.nullInputStream(), false, Map.of("PROGNOSIS_MATCHES", decisions));
        String[] diff = {"diff", before, now, "-f", "oneline"};
        assertThat(Program.on(setting, diff))
                .returns("", Program::err)
                .extracting(Program::out)
                .asString()
                .contains("renamed");
        assertThat(Program.on(setting, "diff", before, now, "-v").err())
                .contains(decisions + ":2:1: info: no update lists \"A\" [decision]\n");
        assertThat(Program.on(setting, "diff", before, now, "-f", "oneline", "--matches", others)
                        .out())
                .doesNotContain("renamed");
        Program.Setting missing =
                new Program.Setting(InputStream.nullInputStream(), false, Map.of("PROGNOSIS_MATCHES", decisions + "x"));
        assertThat(Program.on(missing, diff)).returns(3, Program::code);
    }

    @Test
    void whatIsSaidOfUpdatesStandsAboveTheMailsThatAreNone() throws IOException {
        write(
                "list.mbox",
                "From a@b Thu Jan  1 00:00:00 2015\nFrom: a@example.org\nSubject: Re: Xen 4.6 development update\n"
                        + "Message-ID: <a@example.org>\n\n> * Tidy the HPET\n");
        assertThat(Program.run("changelog", folder.toString(), "-v").err()).containsSubsequence("near-miss", "skipped");
    }
}
