package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code status} on the command line: its options, what goes wrong, and what it says. */
class StatusTest {

    private static final String POST = "samples/4.30/2030-04-08.txt";

    /** Read by eye, against the posts. */
    private static final Path EXPECTED =
            Path.of("src", "test", "resources", "io", "github", "prognosis", "cli", "status.txt");

    @TempDir
    Path folder;

    private static Program status(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "status";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Program.run(all);
    }

    private String check(String post, String... options) throws IOException {
        Path file = folder.resolve("check.json");
        List<String> all = new ArrayList<>(List.of("check", "-q", post, "-f", "json", "-o", file.toString()));
        all.addAll(List.of(options));
        assertThat(Program.run(all.toArray(String[]::new)).code()).isZero();
        return file.toString();
    }

    @Test
    void theTextOfASample() throws IOException {
        Program program = status("samples/4.6", "-f", "text");
        assertThat(program.err()).isEmpty();
        assertThat(program.out()).isEqualTo(Files.readString(EXPECTED));
    }

    @Test
    void theNewestReleaseIsTold() {
        assertThat(status("-q", "samples").out()).startsWith("Xen 4.32: how it stands, 2031-06-02 ");
        assertThat(status("-q", "samples", "--release", "4.6").out()).startsWith("Xen 4.6: how it stands, 2015-04-13 ");
    }

    /** The sample has a schedule before its first timeline, and a slip that the next update repeats. */
    @Test
    void datesOfSchedulesAreTold() {
        assertThat(status("samples/4.32").out())
                .contains("""
                          Feature freeze: 2031-04-25, 38 days ago, 14 days later
                              2031-04-11 until 2031-03-03, first in the schedule of 2031-01-20
                              2031-04-25 (+14) since 2031-03-17, first in a schedule
                        """)
                .contains("Schedules: 2031-01-20, \"Xen 4.32 release schedule\"; 2031-03-17, ");
        assertThat(status("samples/4.32", "--as-of", "2031-03-17").out())
                .contains("On time?         Partly: 2 milestones slipped, Release holds\n")
                .contains("2031-04-25 (+14) since 2031-03-17, in a schedule\n")
                .contains("  Last posting date: 2031-03-14, 3 days ago, has not moved\n");
        assertThat(status("samples/4.32", "--as-of", "2031-03-16").out())
                .contains("On time?         Yes: no date has moved\n")
                .doesNotContain("ANNOUNCE");
    }

    @ParameterizedTest
    @CsvSource({
        "2015-02-09, 2015-02-09, 2",
        "2015-02, 2015-02-28, 2",
        "2015-03-08, 2015-03-08, 2",
        "2016, 2016-12-31, 4"
    })
    void aDayIsToldAsItWas(String word, String day, int updates) {
        assertThat(status("-q", "samples/4.6", "--as-of", word).out())
                .startsWith("Xen 4.6: how it stands, " + day)
                .contains("the newest of " + updates + " updates");
    }

    @Test
    void aDayBeforeTheNewestReleaseTellsTheOneBefore() {
        assertThat(status("-q", "samples", "--as-of", "2016").out()).startsWith("Xen 4.6: how it stands, 2016-12-31");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --release | 4.29 | no update is of release 4.29; near it: 4.26, 4.28, 4.30
            --release | next | --release is a release such as 4.6, not 'next'
            --as-of   | soon | --as-of is a date such as 2015-03-09, 2015-03 or 2015, not 'soon'
            --as-of   | 2010 | no update is of 2010-12-31 or before; the first is of 2015-01-12
            """)
    void whatCannotBeToldIsAnErrorOfUsage(String option, String value, String message) {
        assertThat(status("-q", "samples", option, value))
                .isEqualTo(new Program(2, "", "prognosis: error: " + message + "\n"));
    }

    @Test
    void aReleaseThatWasNotThereYetIsAnErrorOfUsage() {
        assertThat(status("-q", "samples", "--release", "4.30", "--as-of", "2029"))
                .isEqualTo(new Program(
                        2,
                        "",
                        "prognosis: error: no update of release 4.30 is of 2029-12-31 or before; the first is of"
                                + " 2030-02-04\n"));
    }

    @Test
    void whatACheckKnowsIsTold() throws IOException {
        String file = check(POST, "--archive", "samples/4.30/list.mbox");
        Program program = status("-q", "samples/4.30", "--check", file);
        assertThat(program.out())
                .doesNotContain("Posts only")
                .contains(
                        "  Batched flushes for memset() and memcpy() plus fallout (v3)\n",
                        "      Th\u00e9o Lambert: post a new version, or defer\n",
                        "      list: v4 was posted on 2030-03-28, after the last posting date, 2030-03-22\n      (3)\n",
                        "      list: v4 was posted on 2030-03-28, the item says v3\n")
                .contains("Newer on the list than the post says (1)")
                .contains("The check knew mails until 2030-04-04 and no commits.");
        assertThat(program.code()).isZero();
    }

    @Test
    void aCheckThatWasFilteredIsToldAsSuch() throws IOException {
        String file = check(POST, "--archive", "samples/4.30/list.mbox", "--only", "late");
        assertThat(status("-q", "samples/4.30", "--check", file).out())
                .contains("Filter: only late.")
                .doesNotContain("Newer on the list");
    }

    @Test
    void aCheckOfAnotherPostIsRefused() throws IOException {
        String file = check("samples/4.30/2030-03-04.txt");
        assertThat(status("-q", "samples/4.30", "--check", file))
                .isEqualTo(
                        new Program(
                                2,
                                "",
                                "prognosis: error: --check " + file
                                        + " is of Xen 4.30, 2030-03-04, and the newest update here is"
                                        + " Xen 4.30, 2030-04-08; check that one, or tell the other with --release and --as-of\n"));
        assertThat(status("-q", "samples/4.30", "--check", file, "--as-of", "2030-03")
                        .code())
                .isZero();
    }

    /** Release, day and, where both have one, id are those of the newest update. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "4.32, 2031-06-02, null, 0",
                "4.32, 2031-06-02, ID, 0",
                "4.30, 2031-06-02, ID, 2",
                "4.32, 2031-06-03, ID, 2",
                "4.32, null, ID, 2",
                "4.32, 2031-06-02, other@example.org, 2"
            })
    void aCheckIsOfTheNewestUpdate(String release, String date, String id, int code) throws IOException {
        String real = Program.run("check", "-q", "samples/4.32/2031-06-02.eml", "-f", "json")
                .out()
                .lines()
                .filter(line -> line.strip().startsWith("\"id\""))
                .findFirst()
                .orElseThrow()
                .replaceAll(".*: \"|\",", "");
        String json = "{\"schemaVersion\": 1, \"update\": {\"release\": \"" + release + "\", \"date\": " + quoted(date)
                + ", \"id\": " + quoted("ID".equals(id) ? real : id)
                + "}, \"asOf\": {}, \"sources\": {}, \"items\": [], \"findings\": []}";
        Path file = Files.writeString(folder.resolve("check.json"), json);
        Program program = status("-q", "samples/4.32", "--check", file.toString());
        assertThat(program.code()).isEqualTo(code);
        assertThat(program.err())
                .matches(code == 0 ? "" : "(?s).*, and the newest update here is Xen 4\\.32, 2031-06-02.*");
    }

    private static String quoted(String word) {
        return word == null ? "null" : '"' + word + '"';
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no JSON",
                "[]",
                "{}",
                "{\"schemaVersion\": 1, \"items\": [], \"findings\": []",
                "{\"schemaVersion\": 2, \"items\": [], \"findings\": [], \"sources\": {}, \"update\": {\"release\": \"4.30\"}}",
                "{\"schemaVersion\": 1, \"items\": 7, \"findings\": [], \"sources\": {}, \"update\": {\"release\": \"4.30\"}}",
                "{\"schemaVersion\": 1, \"items\": [], \"findings\": [], \"sources\": {}, \"update\": {\"release\": null}}",
                "{\"schemaVersion\": 1, \"items\": [], \"findings\": [], \"sources\": {}, \"update\": {}} more"
            })
    void whatIsNoCheckIsRefused(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("other.json"), text);
        assertThat(status("-q", "samples/4.30", "--check", file.toString()))
                .isEqualTo(new Program(
                        3,
                        "",
                        file + ": error: this is nothing that check wrote as JSON; make it with prognosis check UPDATE"
                                + " --archive LIST -f json -o FILE [no-check]\n"));
    }

    /** Of a file that somebody edited what is odd is left out, and does not cost the rest. */
    @Test
    void oddValuesInACheckAreLeftOut() throws IOException {
        Path file = Files.writeString(folder.resolve("odd.json"), """
                {"schemaVersion": 1, "update": {"release": "4.30", "date": "2030-04-08", "id": null},
                 "asOf": {"mails": "soon", "commits": 7}, "sources": {"mails": 1},
                 "items": [7, {"title": 7}, {"title": "A"}, {"title": "B", "line": 1.5},
                           {"title": "C", "line": 3, "series": 9, "findings": [7, {"rule": null}, {"rule": "late"}]},
                           {"title": "D", "line": 1e99, "series": {"patches": "many", "committed": true}}],
                 "findings": []}
                """);
        assertThat(status("-q", "samples/4.30", "--check", file.toString()))
                .returns("", Program::err)
                .returns(0, Program::code);
    }

    @Test
    void aDeepCheckIsNoCheck() throws IOException {
        Path file = Files.writeString(folder.resolve("deep.json"), "{\"a\":".repeat(100_000));
        assertThat(status("-q", "samples/4.30", "--check", file.toString()).code())
                .isEqualTo(3);
    }

    @Test
    void aCheckThatIsTooLongOrNotThereIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("long.json"), " ".repeat(2_000));
        assertThat(status("-q", "samples/4.30", "--limit", "findings=1K", "--check", file.toString()))
                .isEqualTo(
                        new Program(3, "", file + ": error: it is longer than 1 KiB (limit findings) [unreadable]\n"));
        assertThat(status("-q", "samples/4.30", "--check", "nowhere.json"))
                .isEqualTo(new Program(3, "", "nowhere.json: error: there is no such file or folder [unreadable]\n"));
    }

    @Test
    void csvHasARowAnItem() {
        List<String> rows =
                status("-q", "samples/4.6", "-f", "csv").out().lines().toList();
        assertThat(rows.get(0))
                .isEqualTo("release,asOf,group,title,area,owners,disposition,unchanged,days,weight,reasons,who,what");
        assertThat(rows.get(1))
                .isEqualTo(
                        "4.6,2015-04-13,danger,Introspection events for PV guests,x86,Aur\u00e9lie Faure,open,1,35,5,"
                                + "\"fell from ok to fair on 2015-03-09, not recovered\",Aur\u00e9lie Faure,"
                                + "\"say why it fell back, and what next\"");
        assertThat(rows).hasSize(39);
    }

    @Test
    void markdownEscapesWhatPostsSay() throws IOException {
        Files.writeString(
                folder.resolve("2025-01-01.txt"),
                "Xen 4.30 development update\n\n= Open =\n\n* a | b *c* <d> `e`\n  - Ada Berg\n");
        assertThat(status("-q", folder.toString(), "-f", "markdown").out())
                .contains("| a \\| b \\*c\\* \\<d> \\`e\\` | new |");
    }

    /** Only what cannot be broken, such as a link, is wider than the terminal. */
    @ParameterizedTest
    @ValueSource(ints = {60, 80, 120})
    void noLineIsWiderThanTheTerminal(int width) {
        Program.Setting setting =
                new Program.Setting(InputStream.nullInputStream(), false, Map.of("COLUMNS", Integer.toString(width)));
        assertThat(Program.on(setting, "status", "-q", "samples/4.6").out().lines())
                .allMatch(line -> line.length() <= width);
    }
}
