package io.github.prognosis.render;

import static io.github.prognosis.render.ExportColumn.filled;
import static io.github.prognosis.render.ExportColumn.key;
import static io.github.prognosis.render.ExportColumn.optional;
import static io.github.prognosis.render.ExportColumn.to;

import io.github.prognosis.model.Owner;
import io.github.prognosis.render.ExportColumn.CellType;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The table of owners. */
final class OwnerTable {

    static final List<ExportColumn> COLUMNS = List.of(
            key(),
            to(ExportTable.PANEL, "panel", true, "the item in the update"),
            to(ExportTable.LIFELINES, "lifeline", true, "the item"),
            to(ExportTable.UPDATES, "update", true, "the update"),
            filled("name", CellType.STRING, "as it is written; the address where there is nothing else"),
            optional("email", CellType.STRING, "the mail address behind the name; empty if there is none"),
            optional("note", CellType.STRING, "what stands behind the name in round brackets; empty if nothing does"));

    private OwnerTable() {}

    static void write(Export export, CsvOutput csv) throws IOException {
        AtomicInteger last = new AtomicInteger();
        PanelTable.rows(export, (panel, lifeline, update, item) -> {
            for (Owner owner : item.owners()) {
                csv.row(new CsvOutput.Row()
                        .number(last.incrementAndGet())
                        .number(panel)
                        .number(lifeline)
                        .number(update)
                        .text(owner.name())
                        .text(owner.email())
                        .text(owner.note()));
            }
        });
    }
}
