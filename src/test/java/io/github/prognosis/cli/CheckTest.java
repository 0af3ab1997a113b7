package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.archive.Archives;
import io.github.prognosis.archive.HistoryWriter;
import io.github.prognosis.archive.InboxWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code prognosis check}, as somebody calls it. */
class CheckTest {

    private static final String POST = "samples/4.30/2030-04-08.txt";
    private static final String LIST = "samples/4.30/list.mbox";

    @TempDir
    Path folder;

    @Test
    void proposesEditsAsAFile() {
        assertThat(Program.run("check", POST, "--archive", LIST, "-f", "edits").out())
                .isEqualTo("""
                        series: Batched flushes for memset() and memcpy() plus fallout => v4  # sure: v4 was posted on 2030-03-28, the item says v3
                        links: Batched flushes for memset() and memcpy() plus fallout => https://patchew.org/Xen/20300328093000.816-1-theo.lambert@example.org/  # sure: v4 was posted on 2030-03-28, the item says v3
                        """);
    }

    @Test
    void theTreeKnowsWhatIsInAndWhatIsNoMore() throws IOException {
        Path tree = HistoryWriter.write(
                folder.resolve("xen.git"), Files.readString(Path.of("samples/4.30/tree.fast-import")));
        assertThat(Program.run(
                                "check",
                                POST,
                                "--archive",
                                LIST,
                                "--commits",
                                tree.toString(),
                                "--only",
                                "tree",
                                "-f",
                                "oneline")
                        .out())
                .isEqualTo("""
                        samples/4.30/2030-04-08.txt:60: risk: reverted: Drop the second lookup of the frame table: listed as completed, but "Drop the second lookup of the frame table" was reverted on 2030-03-18
                        samples/4.30/2030-04-08.txt:17: warn: committed: Guests with >4 GiB and a shared frame table: all 3 patches of v1 are in the tree, the last on 2030-03-04
                        samples/4.30/2030-04-08.txt:45: warn: almost: "Tidy the table of MSRs" and fixes thereto: 3 of 4 patches of v3 are in the tree; missing: x86/msr: refuse what is reserved
                        samples/4.30/2030-04-08.txt:20: info: partly-committed: Große Seiten für den Rahmenspeicher: 2 of 5 patches of v2 are in the tree
                        """);
        assertThat(Program.run("check", POST, "--archive", LIST, "--commits", tree.toString(), "-f", "edits")
                        .out())
                .startsWith("complete: Guests with >4 GiB and a shared frame table  # sure: ")
                .contains("\nseries: Batched flushes");
    }

    /** The worst that the post says by itself is a warning. */
    @ParameterizedTest
    @CsvSource({"info, 1", "warn, 1", "risk, 0"})
    void theExitCodeIsByTheLevel(String level, int code) {
        assertThat(Program.run("check", "-q", POST, "--only", "duplicate-item", "--fail-on", level)
                        .code())
                .isEqualTo(code);
        assertThat(Program.run("check", "-q", POST, "--only", "reverted", "--fail-on", level)
                        .code())
                .isZero();
    }

    @Test
    void whatTheListSaysLaterIsNotKnown() {
        assertThat(Program.run("check", POST, "--archive", LIST, "--as-of", "2030-03-27", "-f", "oneline")
                        .out())
                .doesNotContain("newer-version")
                .contains("duplicate-item");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mbox", "gz", "maildir", "inbox", "-"})
    void theListMayBeKeptAnyWay(String form) throws Exception {
        String expected =
                Program.run("check", POST, "--archive", LIST, "-f", "json").out();
        byte[] mbox = Files.readAllBytes(Path.of(LIST));
        List<String> mails = new ArrayList<>();
        for (String mail : new String(mbox, StandardCharsets.ISO_8859_1).split("From mboxrd@z[^\n]*\n", -1)) {
            if (!mail.isEmpty()) {
                mails.add(mail);
            }
        }
        Path here = folder.resolve(form);
        Program program = switch (form) {
            case "mbox" -> Program.run("check", POST, "--archive", LIST, "-f", "json");
            case "gz" -> check(Files.write(here, Archives.gzip(mbox)));
            case "inbox" -> check(InboxWriter.write(here, mails));
            case "maildir" -> check(Archives.maildir(here, mails));
            default -> Program.reading(Files.readString(Path.of(LIST)), "check", POST, "--archive", "-", "-f", "json");
        };
        assertThat(program.out()).isEqualTo(expected);
    }

    /** A mail that was taken back, and one that was taken back and came again. */
    @Test
    void whatAnInboxTookBackIsNotKnown() throws Exception {
        String[] mails = Files.readString(Path.of(LIST)).split("From mboxrd@z[^\n]*\n", -1);
        Path here = folder.resolve("inbox.git");
        try (InboxWriter inbox = InboxWriter.in(here)) {
            for (String mail : mails) {
                if (!mail.isEmpty()) {
                    inbox.add(mail);
                }
            }
            for (String mail : mails) {
                if (mail.contains("Subject: [PATCH v4 ")) {
                    inbox.remove(mail);
                }
                if (mail.contains("Subject: [PATCH v3 1/4]")) {
                    inbox.remove(mail);
                    inbox.add(mail);
                }
            }
        }
        assertThat(Program.run("check", POST, "--archive", here.toString(), "-f", "oneline")
                        .out())
                .doesNotContain("newer-version", "v4 was posted")
                .contains("Tidy the table of MSRs");
        assertThat(mails(Program.run("check", POST, "--archive", here.toString(), "-f", "json")))
                .isEqualTo(mails(Program.run("check", POST, "--archive", LIST, "-f", "json")) - 3);
    }

    private static int mails(Program program) {
        Matcher mails = Pattern.compile("\"mails\": (\\d+)").matcher(program.out());
        assertThat(mails.find()).isTrue();
        return Integer.parseInt(mails.group(1));
    }

    private static Program check(Path archive) {
        return Program.run("check", POST, "--archive", archive.toString(), "-f", "json");
    }

    @ParameterizedTest
    @CsvSource({
        "--only risk, 0, 0",
        "--only warn, 1, 6",
        "'--only late --only newer-version', 1, 2",
        "'--only list --exclude late', 1, 6",
        "--only tree, 0, 0"
    })
    void filtersUniteAndCountForTheExitCode(String filters, int code, int lines) {
        for (String format :
                new String[] {"text", "oneline", "json", "csv", "markdown", "html", "edits", "github", "sarif"}) {
            String[] arguments = ("check " + POST + " --archive " + LIST + " --exit-code -f " + format + " " + filters)
                    .split(" ", -1);
            assertThat(Program.run(arguments).code()).as(format).isEqualTo(code);
        }
        String[] arguments = ("check " + POST + " --archive " + LIST + " -f oneline " + filters).split(" ", -1);
        assertThat(Program.run(arguments).out().lines()).hasSize(lines);
    }

    @Test
    void aFilteredReportSaysSo() {
        assertThat(Program.run("check", POST, "--archive", LIST, "--only", "late")
                        .out())
                .contains("Filter: only late; 8 findings hidden");
    }

    @Test
    void anArchiveThatIsNotThereCostsNothingElse() {
        Program program = Program.run("check", POST, "--archive", "missing", "--archive", LIST, "-f", "oneline");
        assertThat(program.code()).isEqualTo(3);
        assertThat(program.err()).contains("missing").contains("no-such-file");
        assertThat(program.out()).contains("newer-version");
    }

    @Test
    void aRepositoryThatIsNoneCostsNothingElse() throws IOException {
        Program program =
                Program.run("check", POST, "--archive", LIST, "--commits", folder.toString(), "-f", "oneline");
        assertThat(program.code()).isEqualTo(3);
        assertThat(program.err()).contains(folder.toString());
        assertThat(program.out()).contains("newer-version");
    }

    /** What stands before a commit that is gone cannot be found; what came after it is still known. */
    @Test
    void aCommitThatIsLostIsToldAndTheNewerOnesCount() throws IOException {
        Path tree = HistoryWriter.write(
                folder.resolve("xen.git"), Files.readString(Path.of("samples/4.30/tree.fast-import")));
        String newest = Files.readString(tree.resolve("refs/heads/staging")).strip();
        String lost = parent(object(tree, newest));
        Files.delete(object(tree, lost));
        Program program = Program.run("check", POST, "--archive", LIST, "--commits", tree.toString(), "-f", "json");
        assertThat(program.err())
                .startsWith(tree + ": warning: ")
                .contains(lost)
                .endsWith(" [unreadable]\n")
                .hasLineCount(1);
        assertThat(program.out()).contains("\"commits\": 1\n");
        assertThat(program.code()).isZero();
    }

    private static Path object(Path repository, String hash) {
        return repository.resolve("objects").resolve(hash.substring(0, 2)).resolve(hash.substring(2));
    }

    private static String parent(Path commit) throws IOException {
        try (InputStream in = new InflaterInputStream(Files.newInputStream(commit))) {
            Matcher parent =
                    Pattern.compile("\nparent (\\w+)").matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(parent.find()).isTrue();
            return parent.group(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check                                  | name the one update to check",
                "check a b                              | name the one update to check; 2 inputs were given",
                "check a --commits x                    | --commits needs --archive, as the titles of patches come from mails",
                "check a --as-of soon --archive x       | --as-of is a date such as 2015-03-09, 2015-03 or 2015, not 'soon'",
                "check a --freeze 31.12.                | --freeze is a date such as 2015-03-09, 2015-03 or 2015, not '31.12.'",
                "check a --quiet-after 0                | --quiet-after is a number of days, not '0'",
                "check a --fail-on high                 | --fail-on is risk, warn or info, not 'high'",
            })
    void usageErrorsSayWhatToDo(String arguments, String message) {
        Program program = Program.run(arguments.split(" ", -1));
        assertThat(program).isEqualTo(new Program(2, "", "prognosis: error: " + message + "\n"));
    }

    @Test
    void anUnknownRuleIsToldWithTheNearest() {
        assertThat(Program.run("check", POST, "--only", "comitted").err())
                .startsWith(
                        "prognosis: error: unknown rule 'comitted' in --only; did you mean 'committed'? There are risk");
    }
}
