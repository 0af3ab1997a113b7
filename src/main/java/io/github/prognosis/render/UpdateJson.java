package io.github.prognosis.render;

import io.github.prognosis.model.Item;
import io.github.prognosis.model.Likelihood;
import io.github.prognosis.model.Milestone;
import io.github.prognosis.model.Owner;
import io.github.prognosis.model.ScaleEntry;
import io.github.prognosis.model.Schedule;
import io.github.prognosis.model.SkippedMail;
import io.github.prognosis.model.Target;
import io.github.prognosis.model.Timeline;
import io.github.prognosis.model.Update;
import io.github.prognosis.source.Diagnostic;
import io.github.prognosis.source.Position;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Updates as JSON. Every key is always present. */
public final class UpdateJson {

    private final JsonOutput json;
    private final MessageJson messages;

    private UpdateJson(JsonOutput json) {
        this.json = json;
        this.messages = new MessageJson(json);
    }

    /** Writes one object with all updates and the mails that were skipped. */
    public static void write(List<Update> updates, List<SkippedMail> skipped, Writer writer) throws IOException {
        write(new Listing(updates, skipped, 0, 0), writer);
    }

    /** Writes one object with all updates, the schedules, the mails that were skipped, and what the items are filtered by. */
    static void write(Listing listing, Writer writer) throws IOException {
        try (JsonOutput json = JsonOutput.indented(writer)) {
            UpdateJson output = new UpdateJson(json);
            json.object(() -> {
                json.number("schemaVersion", JsonOutput.SCHEMA_VERSION);
                json.array("updates", listing.updates(), output::update);
                json.array("schedules", listing.schedules(), output::schedule);
                json.array("skipped", listing.skipped(), output.messages::skipped);
                json.filter(listing.filtered());
            });
        }
    }

    /** Writes one update a line. */
    public static void writeLines(List<Update> updates, Writer writer) throws IOException {
        for (Update update : updates) {
            try (JsonOutput json = JsonOutput.compact(writer)) {
                json.object(() -> new UpdateJson(json).update(update));
            }
        }
    }

    private void update(Update update) throws IOException {
        messages.update(update);
        json.array("scale", update.scale(), this::scaleEntry);
        json.object("timeline", () -> timeline(update.timeline()));
        json.array("items", update.items(), this::item);
        json.array("diagnostics", update.diagnostics(), this::diagnostic);
    }

    private void schedule(Schedule schedule) throws IOException {
        messages.schedule(schedule);
        json.object("timeline", () -> timeline(schedule.timeline()));
    }

    private void scaleEntry(ScaleEntry entry) throws IOException {
        json.text("prognosis", entry.prognosis().word());
        json.text("meaning", entry.meaning());
    }

    private void timeline(Timeline timeline) throws IOException {
        json.array("milestones", timeline.milestones(), this::milestone);
        json.object("here", timeline.here(), here -> json.text(here.side().word(), here.milestone()));
    }

    private void milestone(Milestone milestone) throws IOException {
        json.text("name", milestone.name());
        json.date("date", milestone.date());
        json.text("text", milestone.text());
        json.flag("yearInferred", milestone.yearInferred());
        json.number("line", milestone.line());
    }

    private void item(Item item) throws IOException {
        json.text("title", item.title());
        json.text("number", item.number());
        json.texts("tags", item.tags());
        json.texts("aliases", item.aliases());
        standing(item, json);
        json.text("deferredTo", item.deferredTo());
        json.text("target", item.target().map(Target::release));
        json.flag("tentative", item.target().map(Target::tentative).orElse(false));
        json.texts("section", item.section());
        json.text("area", item.area());
        json.array("owners", item.owners(), this::owner);
        json.texts("issues", item.issues());
        json.texts("links", item.links());
        json.texts("notes", item.notes());
        json.number("line", item.line());
        json.number("endLine", item.endLine());
    }

    /** The fields of an item that say where it stands. */
    static void standing(Item item, JsonOutput json) throws IOException {
        json.text("status", item.status());
        json.text("prognosis", item.prognosis().map(Likelihood::word));
        json.object("series", item.series(), series -> {
            json.number("version", series.version());
            json.flag("rfc", series.rfc());
        });
        json.text("disposition", item.disposition().word());
    }

    private void owner(Owner owner) throws IOException {
        json.text("name", owner.name());
        json.text("email", owner.email());
        json.text("note", owner.note());
    }

    private void diagnostic(Diagnostic diagnostic) throws IOException {
        json.number("line", diagnostic.position().map(Position::line));
        json.number("column", diagnostic.position().map(Position::column));
        json.text("severity", diagnostic.severity().word());
        json.text("code", diagnostic.code());
        json.text("message", diagnostic.message());
    }
}
