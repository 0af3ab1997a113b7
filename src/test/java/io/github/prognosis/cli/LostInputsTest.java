package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An input that cannot be read does not cost the others. */
class LostInputsTest {

    private static final String OLD = "samples/4.6/2015-02-09.txt";
    private static final String NEW = "samples/4.6/2015-03-09.txt";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"parse", "list", "changelog"})
    void isToldAndTheOthersAreRead(String command) throws Exception {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Program without = Program.run(command, OLD, NEW);
        Program with = Program.run(command, "missing.txt", OLD, empty.toString(), NEW);
        assertThat(without.code()).isZero();
        assertThat(with.code()).isEqualTo(3);
        assertThat(with.out()).isEqualTo(without.out()).isNotEmpty();
        assertThat(with.err())
                .contains("missing.txt: error: there is no such file or folder [no-such-file]\n")
                .contains(empty + ": error: no development update found");
    }

    /** A folder is read as far as it goes; one of which nothing can be read is an input that cannot be. */
    @ParameterizedTest
    @ValueSource(strings = {"parse", "list", "changelog"})
    void aRepositoryOfWhichNothingCanBeReadCountsAsOne(String command) throws Exception {
        Path repository = Files.createDirectories(folder.resolve("inbox.git"));
        Files.writeString(repository.resolve("HEAD"), "ref: refs/heads/master\n");
        Files.createDirectories(repository.resolve("refs"));
        Files.createDirectories(repository.resolve("objects/info"));
        Files.writeString(repository.resolve("objects/info/alternates"), "/elsewhere\n");
        Program with = Program.run(command, OLD, repository.toString(), NEW);
        assertThat(with.code()).isEqualTo(3);
        assertThat(with.err()).contains(repository + ": warning: skipped: the repository borrows from another");
        assertThat(with.out()).contains("4.6");
        Files.copy(Path.of(OLD), folder.resolve("post.txt"));
        assertThat(Program.run(command, folder.toString()).code()).isZero();
    }

    /** It decides which items there are, and with them what differs. */
    @Test
    void anOddBulletIsToldByComparisonsToo() throws Exception {
        String post =
                "Xen 4.31 Development Update\n\n= Open =\n\n* One (ok)\n  -  Aud Berg\n\n* Two (ok)\n  -  Bo Lind\n";
        Path old = Files.writeString(folder.resolve("old.txt"), post);
        Path now = Files.writeString(folder.resolve("now.txt"), post.replace("* Two", "\u2022 Two"));
        Program diff = Program.run("diff", "--exit-code", old.toString(), now.toString());
        assertThat(diff.code()).isZero();
        assertThat(diff.err())
                .isEqualTo(now + ":8:1: warning: the bullet of this item is unlike the others [odd-bullet]\n");
    }

    @Test
    void aPrognosisBesideAStatusIsShown() throws Exception {
        Path post = Files.writeString(
                folder.resolve("post.txt"),
                "Xen 4.31 Development Update\n\n= Open =\n\n* One\n  owner: Aud Berg\n  status: two of four are in\n"
                        + "  prognosis: Fair\n\n* Two (good)\n\n* Three (v2)\n");
        assertThat(Program.run("parse", "-q", post.toString()).out()).endsWith("""
                Open
                  fair          One                                     Aud Berg
                                status: two of four are in
                  good          Two
                  v2            Three
                """);
    }

    @Test
    void whereNoneIsLeftEachIsTold() {
        Program program = Program.run("parse", "missing.txt", "gone.txt");
        assertThat(program.code()).isEqualTo(3);
        assertThat(program.out()).isEmpty();
        assertThat(program.err())
                .contains("missing.txt: error")
                .contains("gone.txt: error")
                .hasLineCount(2);
    }

    @Test
    void aComparisonNeedsBoth() {
        assertThat(Program.run("diff", OLD, "missing.txt").code()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"parse", "list", "changelog"})
    void aDateThatCannotBeReadIsToldByEachCommand(String command) throws Exception {
        Path mbox = Files.writeString(folder.resolve("a.mbox"), """
                From - Mon Mar  3 10:11:12 2031
                From: Aud Berg <aud@example.org>
                Message-ID: <a@example.org>
                Date: the day before yesterday
                Subject: Xen 4.31 development update

                = Open =

                *  One (good)
                """);
        assertThat(Program.run(command, mbox.toString()).err())
                .isEqualTo(mbox + "#a@example.org: warning: the date of the mail cannot be read: \"the day before"
                        + " yesterday\"; the day it arrived counts, 2031-03-03 [date]\n");
        assertThat(Program.run("parse", "-q", "-f", "json", mbox.toString()).out())
                .contains("\"date\": \"2031-03-03\"");
    }

    @Test
    void aPatchThatOnlyItsTagNamesTheReleaseOf() throws Exception {
        Path mail = Files.writeString(
                folder.resolve("a.eml"), "From: a@example.org\nSubject: [PATCH for-4.9] Xen development update\n\nx\n");
        assertThat(Program.run("list", "-f", "csv", mail.toString()).out()).contains("no-release");
    }
}
