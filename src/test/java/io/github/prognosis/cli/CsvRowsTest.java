package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.render.ReadBack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A row of CSV tells in each of its cells what the JSON of the same run tells. */
class CsvRowsTest {

    @TempDir
    Path folder;

    private static JsonNode json(String... arguments) {
        return JsonMapper.shared().readTree(in("json", arguments));
    }

    private static String in(String format, String... arguments) {
        Program program = Program.run(Stream.concat(Arrays.stream(arguments), Stream.of("-q", "-f", format))
                .toArray(String[]::new));
        assertThat(program.code()).as(program.err()).isZero();
        return program.out();
    }

    /** Each row has at least those cells; what else it has is not looked at. */
    private static void assertRows(List<CsvCells> expected, String... arguments) {
        List<CSVRecord> rows = ReadBack.rows(in("csv", arguments));
        assertThat(rows).hasSameSizeAs(expected);
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> row = rows.get(i).toMap();
            assertThat(row)
                    .as("row %d", i + 1)
                    .containsAllEntriesOf(expected.get(i).byColumn());
        }
    }

    @Test
    void parse() {
        List<CsvCells> rows = new ArrayList<>();
        for (JsonNode update : json("parse", "samples").get("updates")) {
            for (JsonNode item : update.get("items")) {
                rows.add(new CsvCells()
                        .keys(update, "release", "date")
                        .put("source", update.get("source").get("path"))
                        .put("message_id", update.get("message").get("id"))
                        .keys(item, "line", "number", "title", "status", "prognosis", "disposition", "target")
                        .keys(item, "tentative", "area", "issues", "tags", "aliases")
                        .put("end_line", item.get("endLine"))
                        .put("series", CsvCells.series(item.get("series")))
                        .put("deferred_to", item.get("deferredTo"))
                        .put("section", CsvCells.joined(item.get("section"), " / "))
                        .put("owners", CsvCells.owners(item.get("owners")))
                        .put("links", CsvCells.joined(item.get("links"), " "))
                        .put("notes", CsvCells.joined(item.get("notes"), " | ")));
            }
        }
        assertThat(rows).hasSizeGreaterThan(200);
        assertRows(rows, "parse", "samples");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.6", "4.22", "4.24", "4.26", "4.28", "4.30", "4.32"})
    void diff(String release) throws IOException {
        List<String> posts;
        try (Stream<Path> files = Files.list(Path.of("samples", release))) {
            posts = files.map(Path::toString)
                    .filter(name -> name.matches(".*\\d\\.(txt|eml)"))
                    .sorted()
                    .toList();
        }
        for (int i = 1; i < posts.size(); i++) {
            String[] arguments = {"diff", posts.get(i - 1), posts.get(i)};
            JsonNode report = json(arguments);
            List<CsvCells> rows = new ArrayList<>();
            for (JsonNode change : report.get("changes")) {
                JsonNode match = change.get("match");
                rows.add(new CsvCells()
                        .keys(change, "id", "level", "kind", "title", "old", "new", "steps", "days", "disposition")
                        .keys(change, "area")
                        .put(
                                "old_section",
                                CsvCells.joined(change.get("section").get("old"), " / "))
                        .put(
                                "new_section",
                                CsvCells.joined(change.get("section").get("new"), " / "))
                        .put("links", CsvCells.joined(change.get("links"), " "))
                        .put("match", match.isNull() ? "" : match.get("by").asString())
                        .put("score", match.isNull() ? "" : match.get("score").asString())
                        .put("related_to", change.get("relatedTo"))
                        .put("old_release", report.get("old").get("release"))
                        .put("old_date", report.get("old").get("date"))
                        .put("old_source", report.get("old").get("path"))
                        .put("old_line", change.get("line").get("old"))
                        .put("new_release", report.get("new").get("release"))
                        .put("new_date", report.get("new").get("date"))
                        .put("new_source", report.get("new").get("path"))
                        .put("new_line", change.get("line").get("new")));
            }
            assertRows(rows, arguments);
            List<CSVRecord> told = ReadBack.rows(in("csv", arguments));
            for (int row = 0; row < told.size(); row++) {
                JsonNode change = report.get("changes").get(row);
                assertThat(kinds(told.get(row).get("details"))).isEqualTo(kinds(change.get("details")));
                assertThat(told.get(row).get("owners").replaceAll(" <.*?>", ""))
                        .isEqualTo(CsvCells.joined(change.get("owners"), "; "));
            }
        }
    }

    private static List<String> kinds(JsonNode details) {
        return details.valueStream()
                .map(detail -> detail.get("kind").asString())
                .toList();
    }

    /** {@code notes: none -> "sent"; links: ...}: the kinds that begin each of them. */
    private static List<String> kinds(String details) {
        return details.isEmpty()
                ? List.of()
                : Arrays.stream(details.split("; (?=[a-z-]+: )", -1))
                        .map(detail -> detail.substring(0, detail.indexOf(": ")))
                        .toList();
    }

    @Test
    void list() throws IOException {
        String update = "Message-ID: <%s>\nFrom: Ada <ada@example.org>\nDate: Mon, 3 Mar 2025 10:00:00 +0000\n"
                + "Subject: %s\n\n= Open =\n* Faster maps (ok)\n\n";
        Files.writeString(
                folder.resolve("list.mbox"),
                "From ada@example.org Mon Mar  3 10:00:00 2025\n" + update.formatted("one@x", "Xen 4.21 update")
                        + "From ada@example.org Mon Mar  3 10:00:00 2025\n"
                        + update.formatted("two@x", "Re: Xen 4.21 update")
                        + "From ada@example.org Mon Mar  3 10:00:00 2025\n"
                        + update.formatted("copy@x", "Xen 4.21 update"));
        String[] arguments = {"list", "samples", folder.toString()};
        JsonNode listing = json(arguments);
        List<CsvCells> rows = new ArrayList<>();
        for (JsonNode each : listing.get("updates")) {
            rows.add(mail("taken", each).keys(each, "family", "items"));
        }
        for (JsonNode each : listing.get("schedules")) {
            rows.add(mail("schedule", each).put("family", "").put("items", ""));
        }
        for (JsonNode each : listing.get("skipped")) {
            rows.add(new CsvCells()
                    .put("state", each.get("reason"))
                    .put("source", each.get("path"))
                    .put("duplicate_of", each.get("duplicateOf"))
                    .put("release", "")
                    .put("items", "")
                    .keys(each, "id", "subject", "date"));
        }
        assertThat(listing.get("skipped")
                        .valueStream()
                        .map(skipped -> skipped.get("reason").asString()))
                .contains("reply", "duplicate");
        assertThat(listing.get("schedules")).isNotEmpty();
        assertRows(rows, arguments);
    }

    private static CsvCells mail(String state, JsonNode update) {
        JsonNode from = update.get("message").get("from");
        return new CsvCells()
                .put("state", state)
                .keys(update, "release", "date")
                .put("source", update.get("source").get("path"))
                .put("format", update.get("source").get("format"))
                .keys(update.get("message"), "id", "subject")
                .put("from", from.isNull() ? "" : from.get("address").asString())
                .put("duplicate_of", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.6", "4.24", "4.32"})
    void history(String release) {
        String[] arguments = {"history", "samples/" + release, "--all"};
        List<CsvCells> rows = new ArrayList<>();
        int number = 0;
        for (JsonNode lifeline : json(arguments).get("lifelines")) {
            number++;
            for (JsonNode step : lifeline.get("entries")) {
                CsvCells cells = new CsvCells()
                        .put("lifeline", Integer.toString(number))
                        .put("lifeline_title", lifeline.get("title"))
                        .put("ended", lifeline.get("ended").get("how"))
                        .keys(step.get("update"), "release", "date")
                        .put("source", step.get("update").get("path"))
                        .keys(step, "presence");
                item(cells, step.get("item"));
                change(cells, step.get("change"));
                rows.add(cells);
            }
        }
        assertThat(rows).hasSizeGreaterThan(20);
        assertRows(rows, arguments);
    }

    private static void item(CsvCells cells, JsonNode item) {
        if (item.isNull()) {
            cells.put("line", "").put("title", "").put("status", "").put("disposition", "");
        } else {
            cells.keys(item, "line", "title", "status", "prognosis", "disposition")
                    .put("series", CsvCells.series(item.get("series")))
                    .put("section", CsvCells.joined(item.get("section"), " / "));
        }
    }

    private static void change(CsvCells cells, JsonNode change) {
        Function<String, String> of = key -> change.isNull() ? "" : CsvCells.text(change.get(key));
        for (String key : List.of("level", "kind", "old", "new")) {
            cells.put(key, of.apply(key));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.6", "4.24", "4.32"})
    void status(String release) {
        String[] arguments = {"status", "samples/" + release};
        JsonNode status = json(arguments);
        List<CsvCells> rows = new ArrayList<>();
        for (JsonNode item : status.get("items")) {
            rows.add(new CsvCells()
                    .keys(status, "release", "asOf")
                    .keys(item, "group", "title", "area", "disposition", "unchanged", "days", "weight", "who", "what")
                    .put("owners", CsvCells.joined(item.get("owners"), " | "))
                    .put(
                            "reasons",
                            item.get("reasons")
                                    .valueStream()
                                    .map(reason -> reason.get("text").asString())
                                    .collect(Collectors.joining(" | "))));
        }
        assertThat(rows).isNotEmpty();
        assertRows(rows, arguments);
    }

    @Test
    void check() throws IOException {
        Path post = folder.resolve("2031-06-02.txt");
        Files.writeString(post, """
                Xen 4.32 development update

                = Timeline =
                * Freeze: Aug 32, 2031

                = Projects =
                *  Faster maps (v2)
                  -  Ada Holm
                  -  https://lore.kernel.org/xen-devel/20310601-maps-v2-1@example.org/

                *  Faster maps (v2)
                  -  Ada Holm
                  -  https://lore.kernel.org/xen-devel/20310601-other-v1-1@example.org/

                = Complted =
                *  Done (v?)
                """);
        JsonNode report = json("check", post.toString());
        List<CsvCells> rows = new ArrayList<>();
        for (JsonNode finding : report.get("findings")) {
            rows.add(new CsvCells()
                    .keys(report.get("update"), "release", "date")
                    .keys(finding, "rule", "level", "title", "line", "message", "certainty", "edit"));
        }
        assertThat(rows).hasSizeGreaterThanOrEqualTo(3);
        assertRows(rows, "check", post.toString());
    }
}
