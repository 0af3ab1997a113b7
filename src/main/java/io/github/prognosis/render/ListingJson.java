package io.github.prognosis.render;

import java.io.IOException;
import java.io.Writer;

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
                json.array("updates", listing.updates(), update -> {
                    messages.update(update);
                    json.number("items", update.items().size());
                });
                json.array("schedules", listing.schedules(), schedule -> {
                    messages.schedule(schedule);
                    json.number("milestones", schedule.timeline().milestones().size());
                });
                json.number("furtherSkipped", listing.furtherSkipped());
                json.array("skipped", listing.skipped(), mail -> {
                    messages.skipped(mail);
                    json.text("duplicateOf", mail.duplicateOf());
                });
                json.filter(listing.filtered());
            });
        }
    }
}
