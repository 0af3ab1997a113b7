package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.render.ChangelogFormat;
import io.github.prognosis.render.ComparisonFormat;
import io.github.prognosis.render.LifelineFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each filter keeps, alone, given twice and with others; what it says of that; and where it matches nothing. */
class FiltersTest {

    private static final String OLD = """
            Message-ID: <1@example.org>
            Date: Mon, 3 Mar 2025 10:00:00 +0000
            Subject: Xen 4.21 development update

            = Timeline =
            * Freeze: 1st July 2025

            = Open =
            == ARM ==
            *  Timer pages (good)
              -  Béla Orsós <bela@mills.example.org>
            *  Vector tables (ok)
              -  Carol Quist
            == x86 ==
            *  Early console (ok)
              -  Carol Quist
            *  Late console (ok)
              -  Dara Voss
            """;

    private static final String NEW = OLD.replace("1@", "2@")
            .replace("3 Mar", "7 Apr")
            .replace("Mon,", "Mon,")
            .replace("1st July", "8th July")
            .replace("Timer pages (good)", "Timer pages (fair)")
            .replace("Vector tables (ok)", "Vector tables (good)")
            .replace("Early console (ok)", "Early console (none)");

    /** The release before, of another schedule. */
    private static final String BEFORE =
            OLD.replace("1@", "0@").replace("4.21", "4.20").replace("2025", "2024");

    @TempDir
    Path folder;

    private String archive;

    @BeforeEach
    void archive() throws IOException {
        for (String mail : List.of(BEFORE, OLD, NEW)) {
            Files.writeString(folder.resolve(mail.substring(13, 14) + ".eml"), mail);
        }
        archive = folder.toString();
    }

    private Program run(String command, String... options) {
        return Program.run(Stream.concat(Stream.of(command, archive), Arrays.stream(options))
                .toArray(String[]::new));
    }

    /** The kinds and titles of what {@code diff} tells. */
    private List<String> told(String options) {
        Program program = run("diff", (options + " -f oneline").strip().split(" ", -1));
        assertThat(program.code()).isZero();
        assertThat(program.err()).isEmpty();
        return program.out()
                .lines()
                .map(line -> line.replaceFirst("[^ ]+ [a-z]+: ", "").replaceFirst("(: [^:]+):.*", "$1"))
                .toList();
    }

    private static final String SLIPPED = "milestone-slipped: Freeze";
    private static final String TIMER = "regressed: Timer pages";
    private static final String EARLY = "regressed: Early console";
    private static final String VECTOR = "improved: Vector tables";

    @Test
    void valuesOfOneFilterUniteAndDifferentFiltersIntersect() {
        assertThat(told("")).containsExactlyInAnyOrder(SLIPPED, TIMER, EARLY, VECTOR);
        assertThat(told("--only info --only milestone")).containsExactlyInAnyOrder(SLIPPED, VECTOR);
        assertThat(told("--only info,milestone")).containsExactlyInAnyOrder(SLIPPED, VECTOR);
        assertThat(told("--exclude info --exclude milestone")).containsExactlyInAnyOrder(TIMER, EARLY);
        assertThat(told("--item timer --item early")).containsExactlyInAnyOrder(TIMER, EARLY);
        assertThat(told("--owner orsos --owner carol")).containsExactlyInAnyOrder(TIMER, EARLY, VECTOR);
        assertThat(told("--section arm --section x86")).containsExactlyInAnyOrder(TIMER, EARLY, VECTOR);
        assertThat(told("--owner carol --section arm")).containsExactly(VECTOR);
        assertThat(told("--owner carol --only risk")).containsExactly(EARLY);
        assertThat(told("--only risk --exclude milestone --item pages")).containsExactly(TIMER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bela@mills.example.org", "mills", "béla", "BELA orsos"})
    void anOwnerIsFoundByNameAndAddress(String words) {
        assertThat(run("diff", "--owner", words, "-f", "oneline").out())
                .hasLineCount(1)
                .contains(TIMER);
    }

    /** Given twice, filters once hid everything, and a gate passed. */
    @ParameterizedTest
    @EnumSource
    void theExitCodeIsThatOfWhatIsToldInEveryFormat(ComparisonFormat one) {
        String format = one.word();
        String[][] found = {
            {"--only", "risk", "--only", "warn", "--fail-on", "risk"},
            {"--owner", "orsos", "--owner", "nobody", "--fail-on", "risk"},
            {"--section", "arm", "--section", "x86", "--exit-code"},
            {"--exclude", "milestone", "--exclude", "info", "--fail-on", "warn"},
            {"--item", "timer", "--item", "late", "--fail-on", "info", "--fail-on", "risk"}
        };
        for (String[] options : found) {
            assertThat(exitCode(format, options)).as(String.join(" ", options)).isEqualTo(1);
        }
        String[][] hidden = {
            {"--only", "info", "--fail-on", "warn"},
            {"--owner", "voss", "--exit-code"},
            {"--exclude", "risk", "--exclude", "info", "--exit-code"},
            {"--item", "nothing", "--exit-code"},
            {"--section", "arm", "--owner", "voss", "--exit-code"}
        };
        for (String[] options : hidden) {
            assertThat(exitCode(format, options)).as(String.join(" ", options)).isZero();
        }
    }

    @Test
    void soItIsOfAChangelogAndOfAHistory() {
        for (ChangelogFormat format : ChangelogFormat.values()) {
            String[] found = {"-f", format.word(), "--only", "risk", "--only", "warn", "--fail-on", "risk"};
            String[] hidden = {"-f", format.word(), "--exclude", "risk", "--exclude", "info", "--exit-code"};
            String[] elsewhere = {"-f", format.word(), "--release", "4.20", "--release", "4.20", "--exit-code"};
            assertThat(run("changelog", found).code()).isEqualTo(1);
            assertThat(run("changelog", hidden).code()).isZero();
            assertThat(run("changelog", elsewhere).code()).isZero();
        }
        for (LifelineFormat format : LifelineFormat.values()) {
            String[] found = {"-f", format.word(), "--owner", "orsos", "--owner", "voss", "--fail-on", "risk"};
            String[] hidden = {"-f", format.word(), "--owner", "orsos", "--only", "info", "--exit-code"};
            assertThat(run("history", found).code()).isEqualTo(1);
            assertThat(run("history", hidden).code()).isZero();
        }
    }

    private int exitCode(String format, String... options) {
        return run(
                        "diff",
                        Stream.concat(Stream.of("-f", format), Arrays.stream(options))
                                .toArray(String[]::new))
                .code();
    }

    @Test
    void aReportSaysWhatItIsFilteredByAndHowMuchThatHides() {
        assertThat(run("diff", "--only", "risk", "--only", "deferred", "--exclude", "milestone")
                        .out())
                .startsWith("""
                        Xen 4.21, 2025-03-03 -> 2025-04-07                                  4 -> 4 items
                        2 at risk; 2 changes hidden
                        Filter: only risk or deferred; without milestone

                        At risk
                        """);
        assertThat(run("diff", "--owner", "carol").out()).startsWith("""
                Xen 4.21, 2025-03-03 -> 2025-04-07                                  2 -> 2 items
                1 at risk, 1 for information; 0 unchanged; 2 changes hidden
                Filter: owner "carol"
                """);
        assertThat(run("diff", "--item", "console", "--item", "timer").out())
                .contains("\n2 at risk; 1 unchanged; 2 changes hidden\nFilter: item \"console\" or \"timer\"\n");
        assertThat(run("diff", "--owner", "voss", "--only", "risk").out()).isEqualTo("""
                Xen 4.21, 2025-03-03 -> 2025-04-07                                   1 -> 1 item
                no change; 4 changes hidden
                Filter: only risk; owner "voss"
                """);
        assertThat(run("diff", "--exclude", "notes").out()).contains("for information; nothing hidden\n");
        assertThat(run("diff", "--only", "info", "-f", "markdown").out())
                .contains(": 1 for information; 3 changes hidden.\n\nFilter: only info.\n");
        assertThat(run("diff", "--only", "info", "-f", "html").out())
                .contains("Filter: only info")
                .contains("3 changes hidden");
        assertThat(run("diff", "--only", "info", "-f", "json").out()).endsWith("""
                  ],
                  "filter": {
                    "by": [
                      "only info"
                    ],
                    "hidden": 3
                  }
                }
                """);
        assertThat(run("diff", "-f", "json").out()).doesNotContain("\"filter\"");
    }

    @Test
    void aChangelogHasNoEmptyEntries() {
        assertThat(run("changelog", "--only", "milestone").out()).isEqualTo("""
                # Changelog

                Filter: only milestone.

                ## Xen 4.21

                ### 2025-04-07

                Since 2025-03-03, 4 \u2192 4 items: 1 at risk; 3 changes hidden.

                #### At risk

                - **milestone-slipped** Freeze \u2014 2025-07-01 \u2192 2025-07-08 (7 days later)

                2 updates are left out.
                """);
        assertThat(run("changelog", "--only", "milestone", "-f", "text").out())
                .startsWith("Filter: only milestone\n\nXen 4.21, 2025-03-03 -> 2025-04-07 ")
                .endsWith("(7 days later)\n\n2 updates are left out\n");
        assertThat(run("changelog", "--only", "reopened", "-f", "text").out())
                .isEqualTo("Filter: only reopened\n\n3 updates are left out\n");
        assertThat(run("changelog", "--release", "4.20", "--release", "4.21", "-f", "text")
                        .out())
                .startsWith("Filter: release 4.20 or 4.21\n\nXen 4.21, ")
                .contains("\nXen 4.20, 2024-03-03 ")
                .doesNotContain("left out");
        assertThat(run("changelog", "--only", "milestone", "-f", "json").out())
                .containsOnlyOnce("\"old\": {")
                .endsWith(
                        "\"filter\": {\n    \"by\": [\n      \"only milestone\"\n    ],\n    \"hidden\": 2\n  }\n}\n");
        assertThat(run("changelog", "--only", "milestone", "-f", "html").out())
                .contains("Filter: only milestone")
                .contains("2 updates are left out");
    }

    @Test
    void aHistoryLeavesOutItemsOfWhichNothingIsTold() {
        assertThat(run("history", "--all", "--only", "improved").out())
                .startsWith("Filter: only improved\n\nVector tables\n")
                .endsWith("\n\n3 items are left out\n");
        assertThat(run("history", "--section", "x86", "--only", "improved").out())
                .isEqualTo("Filter: only improved; section \"x86\"\n\n2 items are left out\n");
        assertThat(run("history", "--all").out()).doesNotContain("Filter").contains("Late console");
    }

    @ParameterizedTest
    @CsvSource({
        "--owner carol, 2",
        "--section ARM, 2",
        "--all, 4",
        "--item console, 2",
        "--owner carol --owner dara, 3",
        "--owner carol --section x86, 1"
    })
    void aHistoryIsThatOfWhateverChoosesItems(String options, int items) {
        assertThat(run("history", (options + " -f jsonl").split(" ", -1)).out()).hasLineCount(items);
    }

    @Test
    void parseTellsTheItemsAskedFor() {
        Program program = run("parse", "-q", "--owner", "carol", "--section", "x86");
        assertThat(program.out()).isEqualTo("""
                Filter: owner "carol"; section "x86"

                Xen 4.20, 2024-03-03                                                      1 item
                1 open

                Open / x86
                  ok            Early console                           Carol Quist

                Xen 4.21, 2025-03-03                                                      1 item
                1 open

                Open / x86
                  ok            Early console                           Carol Quist

                Xen 4.21, 2025-04-07                                                      1 item
                1 open

                Open / x86
                  none          Early console                           Carol Quist

                9 items are left out
                """);
        assertThat(run("parse", "-f", "csv", "--item", "late", "--item", "timer")
                        .out())
                .hasLineCount(7);
        assertThat(run("parse", "-f", "json", "--item", "late").out())
                .contains("\"filter\": {\n    \"by\": [\n      \"item \\\"late\\\"\"\n    ],\n    \"hidden\": 9\n  }");
    }

    @Test
    void listSaysWhatItIsFilteredBy() {
        assertThat(run("list", "--release", "4.20").out())
                .startsWith("1 update in 3 mails\nFilter: release 4.20\n")
                .endsWith("\n\n  2 updates are left out\n");
        assertThat(run("list", "-f", "json", "--since", "2025").out()).contains("\"hidden\": 1\n");
    }

    @ParameterizedTest
    @CsvSource({
        "--since 2025, 2",
        "--since 2025-04, 1",
        "--since 2024-03-04, 2",
        "--until 2024, 1",
        "--until 2025-03, 2",
        "--until 2025-04-06, 2",
        "--since 2024 --since 2025-04, 1",
        "--since 2025-03 --until 2025-03, 1"
    })
    void aMonthOrYearIsItsFirstOrLastDay(String options, int updates) {
        assertThat(run("list", ("-f csv " + options).split(" ", -1)).out()).hasLineCount(updates + 1);
    }

    private static final List<String> COMMANDS = List.of("diff", "changelog", "history", "parse");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            --owner   | orsosz      | no owner has all these words: orsosz
            --owner   | carl quist  | no owner has all these words: carl quist; near it:\\n  Carol Quist
            --item    | consol erly | no item has all these words: consol erly; near it:\\n  Early console\\n  Late console
            --section | x68         | no heading has all these words: x68; near it:\\n  Open / x86
            --section | y99         | no heading has all these words: y99
            """)
    void aFilterThatMatchesNothingIsToldWithTheNearestNames(String option, String words, String message) {
        for (String command : COMMANDS) {
            for (String format : List.of("text", "json")) {
                Program program = run(command, "-f", format, option, words);
                assertThat(program.err()).isEqualTo("prognosis: warning: " + message.replace("\\n", "\n") + "\n");
                assertThat(program.code()).isZero();
            }
            assertThat(run(command, option, words, "-q").err()).isEmpty();
            assertThat(run(command, option, words, "--strict").code()).isEqualTo(3);
        }
    }

    @Test
    void eachOfSeveralValuesHasToMatchSomething() {
        for (String command : COMMANDS) {
            assertThat(run(command, "--owner", "carol", "--owner", "nobody", "--owner", "nobody")
                            .err())
                    .isEqualTo("prognosis: warning: no owner has all these words: nobody\n");
            assertThat(run(command, "--owner", "voss", "--section", "arm").err())
                    .isEqualTo("prognosis: warning: no item matches all of this: owner \"voss\"; section \"arm\"\n");
        }
    }

    @Test
    void noSuchChangeIsNoReasonToWarn() {
        for (String command : List.of("diff", "changelog")) {
            assertThat(run(command, "--owner", "voss", "--only", "reopened").err())
                    .isEmpty();
        }
        assertThat(run("history", "--owner", "voss", "--only", "reopened").err())
                .isEmpty();
    }

    @Test
    void releasesAndDaysThatNothingIsOfAreTold() {
        for (String command : List.of("changelog", "list", "history")) {
            List<String> all = new ArrayList<>(command.equals("history") ? List.of("--all") : List.of());
            assertThat(run(command, with(all, "--release", "4.22")).err())
                    .isEqualTo("prognosis: warning: no update is of release 4.22; near it: 4.20, 4.21\n");
            assertThat(run(command, with(all, "--release", "4.20", "--release", "4.22"))
                            .err())
                    .isEqualTo("prognosis: warning: no update is of release 4.22; near it: 4.20, 4.21\n");
            assertThat(run(command, with(all, "--since", "2026")).err())
                    .isEqualTo("prognosis: warning: no update matches since 2026-01-01;"
                            + " there are updates of 2024-03-03 to 2025-04-07\n");
        }
    }

    private static String[] with(List<String> some, String... more) {
        return Stream.concat(some.stream(), Arrays.stream(more)).toArray(String[]::new);
    }

    /** The same of a file, and of standard input. */
    @Test
    void standardInputIsFilteredToo() {
        String mbox = "From a Mon Mar  3 10:00:00 2025\n" + OLD + "\nFrom a Mon Apr  7 10:00:00 2025\n" + NEW;
        for (List<String> options : List.of(
                List.of("diff", "-", "--only", "risk", "--only", "info", "--item", "vector"),
                List.of("changelog", "-", "--owner", "carol", "--since", "2025-04", "-f", "text"),
                List.of("history", "-", "--section", "arm", "--owner", "carol"))) {
            Program program = Program.reading(mbox, options.toArray(String[]::new));
            assertThat(program.err()).isEmpty();
            assertThat(program.out()).contains("Vector tables").doesNotContain("Timer pages");
        }
        assertThat(Program.reading(mbox, "parse", "-", "--owner", "nobody").err())
                .contains("warning: no owner has all these words: nobody\n");
    }

    @Test
    void whatIsFilteredByIsNoMarkup() {
        assertThat(run("diff", "--owner", "<b>carol</b> \u001b[31m").out())
                .contains("Filter: owner \"<b>carol</b> \\x1b[31m\"");
        assertThat(run("diff", "-f", "html", "--owner", "<b>carol</b>").out()).doesNotContain("<b>");
        assertThat(run("diff", "-f", "markdown", "--owner", "<b>carol</b>").out())
                .contains("Filter: owner \"\\<b>carol\\</b>\".");
    }

    @Test
    void wordsOfNothingButPunctuationAreNotLeftOut() {
        assertThat(run("parse", "--item", "++").err())
                .isEqualTo("prognosis: warning: no item has all these words: ++\n");
    }
}
