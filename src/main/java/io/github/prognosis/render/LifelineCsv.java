package io.github.prognosis.render;

import io.github.prognosis.diff.Change;
import io.github.prognosis.history.Lifeline;
import io.github.prognosis.history.Lifeline.Entry;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Likelihood;
import io.github.prognosis.model.Series;
import io.github.prognosis.model.Update;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Lifelines as CSV, one row for each update that lists an item, and for each where it is gone.
 *
 * <p>The rows of one item have its number, counted from 1, and the title that it had last in common.
 */
public final class LifelineCsv {

    private static final String NAMES = """
            lifeline,lifeline_title,ended,release,date,source,line,presence,title,status,prognosis,series,disposition,\
            deferred_to,section,area,owners,links,level,kind,old,new,details""";

    private LifelineCsv() {}

    /** Writes all steps of all lifelines. */
    public static void write(List<Lifeline> lifelines, Writer writer) throws IOException {
        CsvOutput csv = new CsvOutput(writer, NAMES);
        for (int i = 0; i < lifelines.size(); i++) {
            for (Entry step : lifelines.get(i).entries()) {
                csv.row(row(i + 1, lifelines.get(i), step));
            }
        }
    }

    private static CsvOutput.Row row(int number, Lifeline lifeline, Entry step) {
        Update update = step.update();
        Optional<Item> item = step.item();
        Optional<Change.OfItem> change = step.change();
        return new CsvOutput.Row()
                .number(number)
                .text(lifeline.title())
                .text(lifeline.ended().how().word())
                .text(update.release())
                .text(update.date().map(LocalDate::toString))
                .text(update.source().path())
                .number(item.map(Item::line))
                .text(step.presence().word())
                .text(item.map(Item::title))
                .text(item.flatMap(Item::status))
                .text(item.flatMap(Item::prognosis).map(Likelihood::word))
                .text(item.flatMap(Item::series).map(Series::toString))
                .text(item.map(one -> one.disposition().word()))
                .text(item.flatMap(Item::deferredTo))
                .text(item.map(ItemCells::section))
                .text(item.flatMap(Item::area))
                .text(item.map(ItemCells::owners))
                .text(item.map(ItemCells::links))
                .text(change.map(one -> one.level().word()))
                .text(change.map(one -> one.kind().word()))
                .text(change.map(one -> ComparisonCsv.value(one.main().oldValue())))
                .text(change.map(one -> ComparisonCsv.value(one.main().newValue())))
                .text(change.map(ComparisonCsv::details));
    }
}
