package io.github.prognosis.render;

import static io.github.prognosis.render.ExportColumn.filled;
import static io.github.prognosis.render.ExportColumn.key;
import static io.github.prognosis.render.ExportColumn.optional;

import io.github.prognosis.model.Address;
import io.github.prognosis.model.Message;
import io.github.prognosis.model.Update;
import io.github.prognosis.render.ExportColumn.CellType;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The table of updates. */
final class UpdateTable {

    static final List<ExportColumn> COLUMNS = List.of(
            key(),
            filled("release", CellType.STRING, "the release it is about"),
            optional("date", CellType.DATE, "its day; empty if nothing tells it"),
            filled(
                    "family",
                    CellType.STRING,
                    "the layout it is written in: scripted, issue-list, numbered or patch-list"),
            filled("items", CellType.INTEGER, "how many items it lists"),
            filled("milestones", CellType.INTEGER, "how many milestones its timeline has"),
            filled("path", CellType.STRING, "the file as it was named"),
            filled("format", CellType.STRING, "what kind of input that is"),
            optional("messageId", CellType.STRING, "the Message-ID without <>; empty if there is none"),
            optional("subject", CellType.STRING, "the subject; of a text its first line"),
            optional("from", CellType.STRING, "the address of who sent it; empty if unknown"),
            optional(
                    "messageDate",
                    CellType.DATETIME,
                    "the Date header in UTC; empty if there is none or it cannot be read"));

    private UpdateTable() {}

    static void write(Export export, CsvOutput csv) throws IOException {
        UpdateNumbers numbers = UpdateNumbers.of(export.changelog());
        for (Update update : numbers.updates()) {
            Message message = update.message();
            csv.row(new CsvOutput.Row()
                    .number(numbers.key(update))
                    .text(update.release())
                    .text(update.date().map(LocalDate::toString))
                    .text(update.family().word())
                    .number(update.items().size())
                    .number(update.timeline().milestones().size())
                    .text(update.source().path())
                    .text(update.source().format().word())
                    .text(message.id())
                    .text(message.subject())
                    .text(message.from().map(Address::address))
                    .text(message.date().map(UpdateTable::moment)));
        }
    }

    private static String moment(OffsetDateTime date) {
        return DateTimeFormatter.ISO_INSTANT.format(date.toInstant().truncatedTo(ChronoUnit.SECONDS));
    }
}
