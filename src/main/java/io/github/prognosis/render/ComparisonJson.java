package io.github.prognosis.render;

import io.github.prognosis.diff.Because;
import io.github.prognosis.diff.Change;
import io.github.prognosis.diff.ChangeKind;
import io.github.prognosis.diff.Comparison;
import io.github.prognosis.diff.Difference;
import io.github.prognosis.diff.Value;
import io.github.prognosis.history.Changelog;
import io.github.prognosis.history.Filtered;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Schedule;
import io.github.prognosis.model.Update;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Differences and changelogs as JSON. Every key is always present. */
public final class ComparisonJson {

    private final JsonOutput json;

    ComparisonJson(JsonOutput json) {
        this.json = json;
    }

    /** Writes one object with all changes. */
    public static void write(Comparison comparison, Writer writer) throws IOException {
        try (JsonOutput json = JsonOutput.indented(writer)) {
            json.object(() -> new ComparisonJson(json).comparison(comparison));
        }
    }

    /** Writes one change a line. */
    public static void writeLines(Comparison comparison, Writer writer) throws IOException {
        for (Change change : comparison.changes()) {
            try (JsonOutput json = JsonOutput.compact(writer)) {
                json.object(() -> new ComparisonJson(json).change(change));
            }
        }
    }

    /** Writes one object with all entries. */
    public static void write(Changelog changelog, Writer writer) throws IOException {
        try (JsonOutput json = JsonOutput.indented(writer)) {
            ComparisonJson output = new ComparisonJson(json);
            json.object(() -> {
                json.number("schemaVersion", JsonOutput.SCHEMA_VERSION);
                json.array("entries", changelog.entries(), output::comparison);
                json.filter(changelog.filtered());
            });
        }
    }

    /** Writes one entry a line. */
    public static void writeLines(Changelog changelog, Writer writer) throws IOException {
        for (Comparison entry : changelog.entries()) {
            try (JsonOutput json = JsonOutput.compact(writer)) {
                json.object(() -> new ComparisonJson(json).comparison(entry));
            }
        }
    }

    private void comparison(Comparison comparison) throws IOException {
        json.number("schemaVersion", JsonOutput.SCHEMA_VERSION);
        json.object("old", comparison.oldUpdate(), this::side);
        json.object("new", () -> side(comparison.newUpdate()));
        json.object("schedules", () -> {
            json.object("old", comparison.oldSchedule(), this::schedule);
            json.object("new", comparison.newSchedule(), this::schedule);
        });
        json.object("summary", () -> summary(comparison));
        json.array("changes", comparison.changes(), this::change);
        json.filter(new Filtered(comparison.filter().description(), comparison.hidden()));
    }

    /** Which update it is. */
    void side(Update update) throws IOException {
        json.text("path", update.source().path());
        json.text("id", update.message().id());
        json.text("release", update.release());
        json.date("date", update.date());
        json.number("items", update.items().size());
    }

    private void schedule(Schedule schedule) throws IOException {
        json.text("subject", schedule.message().subject());
        json.flag("proposed", schedule.proposed());
        json.number("milestones", schedule.timeline().milestones().size());
    }

    private void summary(Comparison comparison) throws IOException {
        for (Map.Entry<ChangeKind, Integer> count : comparison.counts().entrySet()) {
            json.number(count.getKey().word(), count.getValue());
        }
        json.number("unchanged", comparison.unchanged());
        if (comparison.retired() > 0) {
            json.number("retired", comparison.retired());
        }
    }

    /** What changed. */
    void change(Change change) throws IOException {
        Optional<Item> item = change.newItem().or(change::oldItem);
        json.text("id", change.id());
        json.text("kind", change.kind().word());
        json.text("level", change.level().word());
        json.text("title", change.title());
        json.text("disposition", item.map(one -> one.disposition().word()));
        json.object("section", () -> {
            section("old", change.oldItem());
            section("new", change.newItem());
        });
        json.text("area", item.flatMap(Item::area));
        json.texts("owners", item.map(Item::ownerNames).orElse(List.of()));
        json.texts("links", item.map(Item::links).orElse(List.of()));
        values(change.main());
        json.number("steps", change.main().steps());
        days(change.main().days());
        json.array("details", change.details(), detail -> {
            json.text("kind", detail.kind().word());
            values(detail);
        });
        json.object("match", change.match(), match -> {
            json.text("by", match.by().word());
            json.number("score", Math.round(match.score() * 1000) / 1000.0);
        });
        json.text("relatedTo", change.relatedTo());
        json.object("because", change.because(), this::because);
        json.object("line", () -> {
            json.number("old", change.oldLine());
            json.number("new", change.newLine());
        });
    }

    private void because(Because because) throws IOException {
        json.object("mail", () -> {
            json.text("id", because.id());
            json.text("date", because.date().toString());
            json.object("from", () -> {
                json.text("name", because.from().name());
                json.text("address", because.from().address());
            });
            json.text("subject", because.subject());
        });
        json.text("author", because.author());
        json.text("words", because.words());
    }

    private void section(String name, Optional<Item> item) throws IOException {
        if (item.isPresent()) {
            json.texts(name, item.get().section());
        } else {
            json.none(name);
        }
    }

    private void values(Difference difference) throws IOException {
        value("old", difference.oldValue());
        value("new", difference.newValue());
    }

    private void value(String name, Value value) throws IOException {
        if (value instanceof Value.Texts many) {
            json.texts(name, many.texts());
        } else if (value instanceof Value.Text one) {
            json.text(name, one.text());
        }
    }

    private void days(OptionalLong days) throws IOException {
        if (days.isPresent()) {
            json.number("days", days.getAsLong());
        } else {
            json.none("days");
        }
    }
}
