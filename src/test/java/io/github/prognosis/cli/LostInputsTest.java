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
