package io.github.prognosis.render;

import io.github.prognosis.model.SkippedMail;
import io.github.prognosis.model.Update;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;

/** A listing as JSON. Every key is always present. */
public final class ListingJson {

    private ListingJson() {}

    /** Writes one object. */
    public static void write(Listing listing, Writer writer) throws IOException {
        try (JsonOutput json = JsonOutput.indented(writer)) {
            MessageJson messages = new MessageJson(json);
            json.object(() -> {
                json.number("schemaVersion", JsonOutput.SCHEMA_VERSION);
                json.number("mails", listing.mails());
                json.array(
                        "updates",
                        listing.updates(),
                        update -> json.object(() -> {
                            messages.source(update.source());
                            messages.message(update.message());
                            update(update, json);
                        }));
                json.number("furtherSkipped", listing.furtherSkipped());
                json.array(
                        "skipped",
                        listing.skipped(),
                        mail -> json.object(() -> {
                            messages.skipped(mail);
                            duplicate(mail, json);
                        }));
            });
        }
    }

    private static void update(Update update, JsonOutput json) throws IOException {
        json.text("release", update.release());
        json.text("date", update.date().map(LocalDate::toString));
        json.text("family", update.family().word());
        json.number("items", update.items().size());
    }

    private static void duplicate(SkippedMail mail, JsonOutput json) throws IOException {
        json.text("duplicateOf", mail.duplicateOf());
    }
}
