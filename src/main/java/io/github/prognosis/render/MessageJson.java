package io.github.prognosis.render;

import io.github.prognosis.model.Message;
import io.github.prognosis.model.Schedule;
import io.github.prognosis.model.SkippedMail;
import io.github.prognosis.model.Source;
import io.github.prognosis.model.Update;
import java.io.IOException;
import java.time.format.DateTimeFormatter;

/** What the outputs say of a mail and of where it was found. */
final class MessageJson {

    private final JsonOutput json;

    MessageJson(JsonOutput json) {
        this.json = json;
    }

    /** The fields of an update that say which one it is. */
    void update(Update update) throws IOException {
        source(update.source());
        message(update.message());
        json.text("release", update.release());
        json.date("date", update.date());
        json.text("family", update.family().word());
    }

    /** The fields of a schedule that say which one it is. */
    void schedule(Schedule schedule) throws IOException {
        source(schedule.source());
        message(schedule.message());
        json.text("release", schedule.release());
        json.date("date", schedule.date());
        json.flag("proposed", schedule.proposed());
    }

    private void source(Source source) throws IOException {
        json.object("source", () -> {
            json.text("path", source.path());
            json.text("format", source.format().word());
            json.number("bodyLine", source.bodyLine());
        });
    }

    private void message(Message message) throws IOException {
        json.object("message", () -> {
            json.text("id", message.id());
            json.text("subject", message.subject());
            json.object("from", message.from(), from -> {
                json.text("name", from.name());
                json.text("address", from.address());
            });
            json.text("date", message.date().map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format));
        });
    }

    /** The fields of a mail that was skipped. */
    void skipped(SkippedMail mail) throws IOException {
        json.text("path", mail.path());
        json.text("id", mail.id());
        json.text("subject", mail.subject());
        json.date("date", mail.date());
        json.text("reason", mail.reason().word());
    }
}
