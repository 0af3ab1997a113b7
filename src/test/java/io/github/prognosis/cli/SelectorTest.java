package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which update of an archive a name behind the {@code #} means, and which two {@code diff} compares. */
class SelectorTest {

    @TempDir
    Path folder;

    private Path mbox;
    private String text;

    @BeforeEach
    void archive() throws IOException {
        mbox = folder.resolve("list.mbox");
        text = mail("a@x", "Mon, 3 Mar 2025", "4.20", "a")
                + mail("b@x", "Mon, 7 Apr 2025", "4.21", "b")
                + mail("c@x", "Tue, 6 May 2025", "4.21", "c")
                + mail("d@x", "Mon, 26 May 2025", "4.20", "d");
        Files.writeString(mbox, text);
    }

    private static String mail(String id, String day, String release, String item) {
        return "From me " + day.substring(0, 3) + " Mar  3 10:00:00 2025\nMessage-ID: <" + id + ">\nDate: " + day
                + " 10:00:00 +0000\nSubject: Xen " + release + " development update\n\n= Open =\n* Item " + item
                + " (ok)\n\n";
    }

    @ParameterizedTest
    @CsvSource({
        "first, a",
        "last, d",
        "last-0, d",
        "last-1, c",
        "last-3, a",
        "4.20, d",
        "4.21, c",
        "2025-03, a",
        "2025-04, b",
        "2025-05-26, d",
        "c@x, c",
        "<c@x>, c"
    })
    void aNameMeansOneUpdate(String selector, String item) {
        assertThat(Program.run("parse", mbox + "#" + selector).out()).endsWith("Item " + item + "\n");
        assertThat(Program.reading(text, "parse", "-#" + selector).out()).endsWith("Item " + item + "\n");
        assertThat(Program.run("parse", folder + "#" + selector).out()).endsWith("Item " + item + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "4.23, 'c@x  Xen 4.21, 2025-05-06'",
        "4.1, 'd@x  Xen 4.20, 2025-05-26'",
        "2025-05-08, 'c@x  Xen 4.21, 2025-05-06'",
        "2024, 'a@x  Xen 4.20, 2025-03-03'",
        "2026-01, 'd@x  Xen 4.20, 2025-05-26'",
        "last-4, 'a@x  Xen 4.20, 2025-03-03'",
        "bb@x, 'b@x  Xen 4.21, 2025-04-07'",
        "lats, 'd@x  Xen 4.20, 2025-05-26'",
        "'', 'd@x  Xen 4.20, 2025-05-26'"
    })
    void aNameThatFitsNoneIsAUsageErrorWithTheNearestFirst(String selector, String nearest) {
        for (String command : new String[] {"parse", "changelog", "list", "diff"}) {
            Program program = Program.run(command, mbox + "#" + selector);
            assertThat(program.code()).isEqualTo(2);
            assertThat(program.out()).isEmpty();
            assertThat(program.err())
                    .startsWith("prognosis: error: " + mbox + "#" + selector + " names no update; the nearest:\n  "
                            + mbox + "#" + nearest + "\n")
                    .hasLineCount(5);
        }
    }

    @Test
    void aNameThatFitsSeveralIsAUsageErrorThatListsThem() {
        Program expected = new Program(
                2,
                "",
                "prognosis: error: " + mbox + "#2025-05 names 2 updates; name one of them:\n  " + mbox
                        + "#c@x  Xen 4.21, 2025-05-06\n  " + mbox + "#d@x  Xen 4.20, 2025-05-26\n");
        assertThat(Program.run("parse", mbox + "#2025-05")).isEqualTo(expected);
        assertThat(Program.run("diff", mbox + "#first", mbox + "#2025-05")).isEqualTo(expected);
    }

    @Test
    void ofManyOnlySomeAreNamed() throws IOException {
        StringBuilder many = new StringBuilder();
        for (int i = 1; i <= 25; i++) {
            many.append(mail(i + "@x", "Mon, %d Jun 2025".formatted(i), "4.21", "x" + i));
        }
        Files.writeString(mbox, many);
        assertThat(Program.run("diff", mbox.toString(), mbox + "#last").err())
                .startsWith("prognosis: error: " + mbox
                        + " holds 25 updates; name one of them, of which these are the newest:\n  " + mbox + "#16@x ")
                .endsWith("#25@x  Xen 4.21, 2025-06-25\n")
                .hasLineCount(11);
        assertThat(Program.run("parse", mbox + "#2024").err())
                .contains(mbox + "#1@x  Xen 4.21, 2025-06-01\n")
                .endsWith("  and 15 more; see prognosis list " + mbox + "\n")
                .hasLineCount(12);
    }

    /** The schedule of two releases overlaps: the update before is the last of the same release. */
    @Test
    void diffComparesTheNewestAsAChangelogDoes() {
        assertThat(Program.run("diff", mbox.toString()).out()).startsWith("Xen 4.20, 2025-03-03 -> 2025-05-26 ");
        assertThat(Program.reading(text, "diff", "-").out()).startsWith("Xen 4.20, 2025-03-03 -> 2025-05-26 ");
        assertThat(Program.run("diff", mbox + "#4.21").out()).startsWith("Xen 4.21, 2025-04-07 -> 2025-05-06 ");
        assertThat(Program.run("diff", mbox + "#b@x").out())
                .startsWith("Xen 4.20, 2025-03-03 -> Xen 4.21, 2025-04-07 ");
    }

    @Test
    void anUpdateThatAChangelogComparesWithNoneNeedsAnother() throws IOException {
        Files.writeString(
                mbox, mail("a@x", "Mon, 3 Mar 2025", "4.15", "a") + mail("b@x", "Mon, 7 Apr 2025", "4.21", "b"));
        assertThat(Program.run("diff", mbox.toString()))
                .isEqualTo(new Program(
                        2,
                        "",
                        "prognosis: error: Xen 4.21 of 2025-04-07 is the first of its release, and none of the"
                                + " release before is there; name the update to compare it with:\n  " + mbox
                                + "#a@x  Xen 4.15, 2025-03-03\n"));
    }

    @Test
    void swappedArgumentsAreWarnedOf() {
        Program swapped = Program.run("diff", mbox + "#last", mbox + "#first", "--exit-code");
        assertThat(swapped.code()).isEqualTo(1);
        assertThat(swapped.err())
                .isEqualTo("prognosis: warning: the old update, Xen 4.20 of 2025-05-26, is newer than the new one,"
                        + " Xen 4.20 of 2025-03-03; name the older first to see what changed since\n");
        assertThat(Program.run("diff", mbox + "#last", mbox + "#first", "-q").err())
                .isEmpty();
        assertThat(Program.run("diff", mbox + "#first", mbox + "#last").err()).isEmpty();
        assertThat(Program.run("diff", mbox + "#first", mbox + "#first").err()).isEmpty();
    }

    @Test
    void updatesWithoutADateAreSwappedByTheirReleases() throws IOException {
        Path older =
                Files.writeString(folder.resolve("o.txt"), "Xen 4.20 development update\n\n= Open =\n* Item (ok)\n");
        Path newer =
                Files.writeString(folder.resolve("n.txt"), "Xen 4.21 development update\n\n= Open =\n* Item (ok)\n");
        assertThat(Program.run("diff", newer.toString(), older.toString()).err())
                .contains("the old update, Xen 4.21, is newer than the new one, Xen 4.20;");
        assertThat(Program.run("diff", older.toString(), newer.toString()).err())
                .isEmpty();
    }
}
