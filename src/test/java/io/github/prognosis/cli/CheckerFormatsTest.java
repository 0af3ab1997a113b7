package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The formats that services for code take from checkers: annotations of GitHub Actions, and SARIF. */
class CheckerFormatsTest {

    private static final String HEADER = "Xen 4.21 development update\n\n= Open =\n";
    private static final Schema SARIF = schema();

    @TempDir
    Path folder;

    private static Schema schema() {
        try (InputStream in = CheckerFormatsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(text, InputFormat.JSON);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Path post(String name, String... items) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, HEADER + String.join("\n", items) + "\n");
    }

    private static String sarif(String... arguments) {
        Program program = Program.run(arguments);
        assertThat(program.code()).isZero();
        List<Error> errors = SARIF.validate(program.out(), InputFormat.JSON);
        assertThat(errors).isEmpty();
        return program.out();
    }

    @Test
    void theSchemaFindsWhatIsWrong() {
        assertThat(SARIF.validate("{\"version\": \"2.1.0\", \"runs\": [{\"results\": []}]}", InputFormat.JSON))
                .isNotEmpty();
        assertThat(SARIF.validate("{\"version\": \"2.2\", \"runs\": []}", InputFormat.JSON))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"samples/4.6", "samples/4.22", "samples/4.24", "samples/4.26", "samples/4.28"})
    void sarifIsAsItsSchemaHasIt(String archive) {
        assertThat(sarif("diff", "-q", "-f", "sarif", archive)).contains("\"results\": [\n");
        sarif("diff", "-q", "-f", "sarif", archive, "--only", "risk");
        assertThat(sarif("diff", "-q", "-f", "sarif", archive + "#last", archive + "#last"))
                .contains("\"results\": []");
        sarif("diff", "-q", "-f", "sarif", archive + "#first", "samples/4.28#last");
    }

    @Test
    void aResultHasARuleALevelAndBothPlaces() throws IOException {
        Path before = post("one two/before.txt", "*  Timer pages (good)");
        Path now = post("now.txt", "", "*  Timer pages (fair)", "  -  Ada");
        String uri = folder.toString();
        assertThat(sarif("diff", "-f", "sarif", before.toString(), now.toString()))
                .contains("\"id\": \"regressed\",\n")
                .contains("\"ruleId\": \"regressed\",\n          \"ruleIndex\": 0,\n          \"level\": \"error\",\n")
                .contains("\"text\": \"Timer pages: good -> fair (also owners)\"")
                .contains("\"uri\": \"file://" + uri + "/now.txt\"")
                .contains("\"startLine\": 5")
                .contains("\"uri\": \"file://" + uri + "/one%20two/before.txt\"")
                .contains("\"startLine\": 4");
    }

    /** A service knows by it that a result is one that it has shown before. */
    @Test
    void aResultIsKnownByItsChange() throws IOException {
        Path before = post("before.txt", "*  Timer pages (good)", "*  Late console (ok)");
        Path now = post("now.txt", "*  Timer pages (fair)", "*  Late console (good)");
        String[] both = {before.toString(), now.toString()};
        List<String> ids =
                values("id", Program.run("diff", both[0], both[1], "-f", "json").out(), "[0-9a-f]{12}");
        assertThat(ids).hasSize(2).doesNotHaveDuplicates();
        assertThat(values("prognosisId/v1", sarif("diff", "-f", "sarif", both[0], both[1]), ".*"))
                .containsExactlyElementsOf(ids);
    }

    /** The next post has the item in another line, under another day and another version. */
    @Test
    void aFindingIsTheSameInTheNextPost() throws IOException {
        Path before = post("2025-06-02.txt", "*  Timer pages (v?)", "*  Timer pages (v2)", "*  Late console (v?)");
        Path now = post("2025-07-02.txt", "*  Early console (v1)", "*  Timer pages (v?)", "*  Timer pages (v3)");
        List<String> first = values("prognosisId/v1", sarif("check", "-f", "sarif", before.toString()), ".*");
        List<String> second = values("prognosisId/v1", sarif("check", "-f", "sarif", now.toString()), ".*");
        assertThat(first).hasSize(3).doesNotHaveDuplicates();
        assertThat(second).hasSize(2).isSubsetOf(first);
        assertThat(values(
                        "id",
                        Program.run("check", "-f", "json", before.toString()).out(),
                        "[0-9a-f]{12}"))
                .containsAll(first);
        assertThat(values("prognosisId/v1", sarif("check", "-f", "sarif", before.toString(), "--only", "tag"), ".*"))
                .hasSize(2)
                .isSubsetOf(first);
    }

    @Test
    void everyRuleIsExplained() {
        for (String command : List.of("diff -q samples/4.6", "check -q samples/4.30/2030-04-08.txt")) {
            String log = sarif((command + " -f sarif").split(" ", -1));
            for (String name : List.of("shortDescription", "fullDescription", "help")) {
                assertThat(log.split("\"" + name + "\": \\{\\s+\"text\": \"[A-Z][^\"]+\\.\"", -1))
                        .hasSameSizeAs(log.split("\"shortDescription\"", -1));
            }
            assertThat(values("ruleId", log, ".*")).isSubsetOf(values("id", log, ".*"));
        }
    }

    /** The values of all keys of a name, that are of a form. */
    private static List<String> values(String name, String json, String form) {
        return Pattern.compile("\"" + name + "\": \"(" + form + ")\"")
                .matcher(json)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    @Test
    void aTextIsNoLinkAndHasNothingToFillIn() throws IOException {
        Path before = post("before.txt", "*  See [this](1) and {0} of lib{xc,xl} (good)");
        Path now = post("now.txt", "*  See [this](1) and {0} of lib{xc,xl} (fair)");
        assertThat(sarif("diff", "-f", "sarif", before.toString(), now.toString()))
                .contains("\"text\": \"See \\\\[this\\\\](1) and {{0}} of lib{xc,xl}: good -> fair\"");
    }

    @Test
    void anAnnotationHasTheLevelThePlaceAndTheKind() throws IOException {
        Path before =
                post("be,fore: 1.txt", "*  Timer pages (good)", "*  Gone, 50% done (ok)", "*  Late: console (ok)");
        Path now = post("now.txt", "*  Timer pages (fair)", "  -  Ada", "*  Late: console (good)");
        String escaped = before.toString().replace(",", "%2C").replace(":", "%3A");
        assertThat(Program.run("diff", "-f", "github", before.toString(), now.toString(), "--exit-code"))
                .isEqualTo(new Program(1, """
                        ::error file=%2$s,line=4,title=regressed::Timer pages: good -> fair (also owners)
                        ::warning file=%1$s,line=5,title=removed::Gone, 50%%25 done: open, ok ->
                        ::notice file=%2$s,line=6,title=improved::Late: console: ok -> good
                        """.formatted(escaped, now), ""));
    }

    @Test
    void whatCameByStandardInputHasNoFile() throws IOException {
        Path before = post("before.txt", "*  Timer pages (good)");
        String now = HEADER + "*  Timer pages (fair)\n";
        assertThat(Program.reading(now, "diff", before.toString(), "-", "-f", "github")
                        .out())
                .isEqualTo("::error title=regressed::Timer pages: good -> fair\n");
        Program program = Program.reading(now, "diff", before.toString(), "-", "-f", "sarif");
        assertThat(SARIF.validate(program.out(), InputFormat.JSON)).isEmpty();
        assertThat(program.out()).contains("\"locations\": [],\n");
    }

    /** The lines of a mail that is encoded are not those of its file. */
    @Test
    void aPlaceInAnEncodedMailIsItsFile() throws IOException {
        Path before = post("before.txt", "*  Timer pages (good)");
        Path now = Files.writeString(folder.resolve("now.eml"), """
                Subject: Xen 4.21 development update
                Content-Transfer-Encoding: base64

                PSBPcGVuID0KKiAgVGltZXIgcGFnZXMgKGZhaXIpCg==
                """);
        assertThat(Program.run("diff", before.toString(), now.toString(), "-f", "github")
                        .out())
                .isEqualTo("::error file=" + now + ",title=regressed::Timer pages: good -> fair\n");
        assertThat(sarif("diff", before.toString(), now.toString(), "-f", "sarif"))
                .containsOnlyOnce("startLine");
    }

    /** A title cannot end its line and give a command of its own. */
    @Test
    void nothingInAPostIsACommand() throws IOException {
        Path before = post("before.txt", "*  Timer\u2028::set-output name=x::y \u001b[31m%0A::error::z (good)");
        Path now = post("now.txt", "*  Timer\u2028::set-output name=x::y \u001b[31m%0A::error::z (fair)");
        assertThat(Program.run("diff", before.toString(), now.toString(), "-f", "github")
                        .out())
                .hasLineCount(1)
                .doesNotContain("\u2028", "\u001b", "%0A")
                .contains("%250A::error");
    }

    /** The second version goes under another title, and is tied by its patches alone. */
    @ParameterizedTest
    @ValueSource(strings = {"oneline", "github", "sarif"})
    void whatIsOnlyLikelyIsSaid(String format) throws IOException {
        StringBuilder list = new StringBuilder();
        List<String> subjects = List.of(
                "[PATCH 0/2] Map it",
                "[PATCH 1/2] arm: map it",
                "[PATCH 2/2] arm: use it",
                "[PATCH v2 0/2] Lend it",
                "[PATCH v2 1/2] arm: map it",
                "[PATCH v2 2/2] arm: use it");
        for (int i = 0; i < subjects.size(); i++) {
            list.append("From ann@example.org Mon Feb  3 10:00:00 2031\nFrom: Ann Ash <ann@example.org>\nSubject: ")
                    .append(subjects.get(i))
                    .append("\nDate: Mon, ")
                    .append(i < 3 ? "03 Feb" : "03 Mar")
                    .append(" 2031 10:00:00 +0000\nMessage-ID: <m" + i + "@example.org>\n\nText.\n\n");
        }
        Path archive = Files.writeString(folder.resolve("list.mbox"), list);
        Path post = post(
                "post.txt", "* Map it (v1)", "  - Ann Ash", "  - https://lore.kernel.org/xen-devel/m0@example.org/");

        assertThat(Program.run("check", post.toString(), "--archive", archive.toString(), "-f", format)
                        .out())
                .contains("v2 was posted on 2031-03-03, the item says v1 (likely)");
    }
}
