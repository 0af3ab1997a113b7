package io.github.prognosis.render;

import io.github.prognosis.history.CheckEvidence;
import io.github.prognosis.history.CheckEvidence.Found;
import io.github.prognosis.history.CheckEvidence.KnownSeries;
import io.github.prognosis.history.CheckEvidence.OfItem;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads what {@code prognosis check -f json} wrote. */
public final class CheckReader {

    private CheckReader() {}

    /**
     * What the check found.
     *
     * @return empty if the text is no JSON, or not that of a check
     * @throws IOException never for what the text says
     */
    public static Optional<CheckEvidence> read(String text) throws IOException {
        return JsonInput.of(text).filter(CheckReader::isCheck).flatMap(CheckReader::evidence);
    }

    private static boolean isCheck(JsonInput json) {
        return json.number("schemaVersion").orElse(0) == JsonOutput.SCHEMA_VERSION
                && json.fields().get("items") instanceof List
                && json.fields().get("findings") instanceof List
                && json.object("sources").isPresent();
    }

    private static Optional<CheckEvidence> evidence(JsonInput json) {
        Optional<JsonInput> update = json.object("update");
        Optional<String> release = update.flatMap(of -> of.text("release"));
        if (release.isEmpty()) {
            return Optional.empty();
        }
        Optional<JsonInput> asOf = json.object("asOf");
        List<OfItem> items = new ArrayList<>();
        for (JsonInput item : json.objects("items")) {
            item(item).ifPresent(items::add);
        }
        return Optional.of(new CheckEvidence(
                release.get(),
                update.flatMap(of -> of.text("id")),
                update.flatMap(of -> day(of, "date")),
                asOf.flatMap(of -> day(of, "mails")),
                asOf.flatMap(of -> day(of, "commits")),
                json.object("filter").map(of -> of.texts("by")).orElse(List.of()),
                items));
    }

    private static Optional<OfItem> item(JsonInput item) {
        Optional<String> title = item.text("title");
        OptionalInt line = item.number("line");
        if (title.isEmpty() || line.isEmpty()) {
            return Optional.empty();
        }
        List<Found> findings = new ArrayList<>();
        for (JsonInput finding : item.objects("findings")) {
            Optional<String> rule = finding.text("rule");
            if (rule.isPresent()) {
                findings.add(new Found(
                        rule.get(),
                        finding.text("level").orElse(""),
                        finding.text("message").orElse("")));
            }
        }
        return Optional.of(
                new OfItem(title.get(), line.getAsInt(), item.object("series").map(CheckReader::series), findings));
    }

    private static KnownSeries series(JsonInput series) {
        return new KnownSeries(
                day(series, "lastMail"),
                series.number("patches").orElse(0),
                series.number("committed"),
                day(series, "lastCommit"),
                series.text("link"));
    }

    private static Optional<LocalDate> day(JsonInput object, String name) {
        try {
            return object.text(name).map(LocalDate::parse);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
