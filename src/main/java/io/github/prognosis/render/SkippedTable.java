package io.github.prognosis.render;

import static io.github.prognosis.render.ExportColumn.filled;
import static io.github.prognosis.render.ExportColumn.key;
import static io.github.prognosis.render.ExportColumn.optional;

import io.github.prognosis.model.SkippedMail;
import io.github.prognosis.render.ExportColumn.CellType;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** The table of mails that are skipped. */
final class SkippedTable {

    static final List<ExportColumn> COLUMNS = List.of(
            key(),
            filled("path", CellType.STRING, "the file it is in"),
            optional("messageId", CellType.STRING, "the Message-ID without <>; empty if there is none"),
            optional("subject", CellType.STRING, "the subject; empty if there is none"),
            optional("date", CellType.DATE, "its day; empty if unknown"),
            filled("reason", CellType.STRING, "why: reply, no-release, no-list, duplicate, same-id or unreadable"),
            optional(
                    "duplicateOf",
                    CellType.STRING,
                    "of a duplicate, what counts in its place: a Message-ID, or a file"));

    private SkippedTable() {}

    static void write(Export export, CsvOutput csv) throws IOException {
        int key = 0;
        for (SkippedMail mail : export.skipped()) {
            csv.row(new CsvOutput.Row()
                    .number(++key)
                    .text(mail.path())
                    .text(mail.id())
                    .text(mail.subject())
                    .text(mail.date().map(LocalDate::toString))
                    .text(mail.reason().word())
                    .text(mail.duplicateOf()));
        }
    }
}
