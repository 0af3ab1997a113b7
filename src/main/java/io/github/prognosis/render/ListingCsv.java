package io.github.prognosis.render;

import io.github.prognosis.model.Address;
import io.github.prognosis.model.Message;
import io.github.prognosis.model.Schedule;
import io.github.prognosis.model.SkippedMail;
import io.github.prognosis.model.Update;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Optional;

/** A listing as CSV: one mail a row. */
public final class ListingCsv {

    private static final String NAMES = "state,release,date,family,items,source,format,id,subject,from,duplicate_of";

    private ListingCsv() {}

    /**
     * Writes the updates, which are {@code taken}, the mails that are a {@code schedule}, and those that are skipped, each with
     * its reason.
     */
    public static void write(Listing listing, Writer writer) throws IOException {
        CsvOutput csv = new CsvOutput(writer, NAMES);
        for (Update update : listing.updates()) {
            csv.row(row(update));
        }
        for (Schedule schedule : listing.schedules()) {
            csv.row(row(schedule));
        }
        for (SkippedMail mail : listing.skipped()) {
            csv.row(row(mail));
        }
    }

    private static CsvOutput.Row row(Update update) {
        return mail(
                "taken",
                update,
                Optional.of(update.family().word()),
                Optional.of(update.items().size()));
    }

    private static CsvOutput.Row row(Schedule schedule) {
        return mail("schedule", schedule.asUpdate(), Optional.empty(), Optional.empty());
    }

    private static CsvOutput.Row mail(String state, Update update, Optional<String> family, Optional<Integer> items) {
        Message message = update.message();
        return new CsvOutput.Row()
                .text(state)
                .text(update.release())
                .text(update.date().map(LocalDate::toString))
                .text(family)
                .number(items)
                .text(update.source().path())
                .text(update.source().format().word())
                .text(message.id())
                .text(message.subject())
                .text(message.from().map(Address::address))
                .text(Optional.empty());
    }

    private static CsvOutput.Row row(SkippedMail mail) {
        return new CsvOutput.Row()
                .text(mail.reason().word())
                .text(Optional.empty())
                .text(mail.date().map(LocalDate::toString))
                .text(Optional.empty())
                .text(Optional.empty())
                .text(mail.path())
                .text(Optional.empty())
                .text(mail.id())
                .text(mail.subject())
                .text(Optional.empty())
                .text(mail.duplicateOf());
    }
}
