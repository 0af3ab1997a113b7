package io.github.prognosis.render;

import io.github.prognosis.history.Lifeline;
import io.github.prognosis.history.Lifelines;
import io.github.prognosis.model.Item;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Lifelines as JSON. Every key is always present. */
public final class LifelineJson {

    private final JsonOutput json;
    private final ComparisonJson comparisons;

    private LifelineJson(JsonOutput json) {
        this.json = json;
        this.comparisons = new ComparisonJson(json);
    }

    /** Writes one object with all lifelines. */
    public static void write(List<Lifeline> lifelines, Writer writer) throws IOException {
        write(new Lifelines(lifelines), writer);
    }

    /** Writes one object with all lifelines, and which of all items they are. */
    public static void write(Lifelines told, Writer writer) throws IOException {
        try (JsonOutput json = JsonOutput.indented(writer)) {
            LifelineJson output = new LifelineJson(json);
            json.object(() -> {
                json.number("schemaVersion", JsonOutput.SCHEMA_VERSION);
                json.array("lifelines", told.lifelines(), output::lifeline);
                json.filter(told.filtered());
            });
        }
    }

    /** Writes one lifeline a line. */
    public static void writeLines(List<Lifeline> lifelines, Writer writer) throws IOException {
        for (Lifeline lifeline : lifelines) {
            try (JsonOutput json = JsonOutput.compact(writer)) {
                json.object(() -> new LifelineJson(json).lifeline(lifeline));
            }
        }
    }

    private void lifeline(Lifeline lifeline) throws IOException {
        json.text("title", lifeline.title());
        json.texts("titles", lifeline.titles());
        json.object("firstSeen", () -> comparisons.side(lifeline.firstSeen()));
        json.object("lastSeen", () -> comparisons.side(lifeline.lastSeen()));
        json.number("updates", lifeline.updates());
        json.array("entries", lifeline.entries(), this::entry);
        json.object("ended", () -> ending(lifeline.ended()));
    }

    private void entry(Lifeline.Entry step) throws IOException {
        json.object("update", () -> comparisons.side(step.update()));
        json.text("presence", step.presence().word());
        json.object("item", step.item(), this::item);
        json.object("change", step.change(), comparisons::change);
    }

    private void item(Item item) throws IOException {
        json.text("title", item.title());
        UpdateJson.standing(item, json);
        json.texts("section", item.section());
        json.texts("owners", item.ownerNames());
        json.number("line", item.line());
    }

    private void ending(Lifeline.Ending ending) throws IOException {
        json.text("how", ending.how().word());
        json.object("update", () -> comparisons.side(ending.update()));
        json.text("deferredTo", ending.deferredTo());
    }
}
