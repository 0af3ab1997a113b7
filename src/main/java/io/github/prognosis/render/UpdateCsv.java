package io.github.prognosis.render;

import io.github.prognosis.model.Item;
import io.github.prognosis.model.Likelihood;
import io.github.prognosis.model.Series;
import io.github.prognosis.model.Target;
import io.github.prognosis.model.Update;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;

/** Updates as CSV, one item a row. */
public final class UpdateCsv {

    private static final String NAMES = """
            release,date,source,message_id,line,end_line,number,title,status,prognosis,series,disposition,\
            deferred_to,target,tentative,section,area,owners,issues,tags,aliases,links,notes""";

    private UpdateCsv() {}

    /** Writes all items of all updates. */
    public static void write(List<Update> updates, Writer writer) throws IOException {
        CsvOutput csv = new CsvOutput(writer, NAMES);
        for (Update update : updates) {
            for (Item item : update.items()) {
                csv.row(row(update, item));
            }
        }
    }

    private static CsvOutput.Row row(Update update, Item item) {
        return new CsvOutput.Row()
                .text(update.release())
                .text(update.date().map(LocalDate::toString))
                .text(update.source().path())
                .text(update.message().id())
                .number(item.line())
                .number(item.endLine())
                .text(item.number())
                .text(item.title())
                .text(item.status())
                .text(item.prognosis().map(Likelihood::word))
                .text(item.series().map(Series::toString))
                .text(item.disposition().word())
                .text(item.deferredTo())
                .text(item.target().map(Target::release))
                .flag(item.target().map(Target::tentative).orElse(false))
                .text(ItemCells.section(item))
                .text(item.area())
                .text(ItemCells.owners(item))
                .text(ItemCells.words(item.issues()))
                .text(ItemCells.words(item.tags()))
                .text(ItemCells.words(item.aliases()))
                .text(ItemCells.links(item))
                .text(ItemCells.notes(item));
    }
}
