package io.github.prognosis.render;

import io.github.prognosis.diff.Change;
import io.github.prognosis.diff.Comparison;
import io.github.prognosis.diff.Value;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Match;
import io.github.prognosis.model.Update;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/** Differences as CSV, one change a row. */
public final class ComparisonCsv {

    private static final String NAMES = """
            level,kind,title,old,new,steps,days,details,disposition,area,old_section,new_section,owners,links,match,\
            score,related_to,old_release,old_date,old_source,old_line,new_release,new_date,new_source,new_line,id""";

    private ComparisonCsv() {}

    /** Writes all changes, in the order of the JSON. */
    public static void write(Comparison comparison, Writer writer) throws IOException {
        CsvOutput csv = new CsvOutput(writer, NAMES);
        for (Change change : comparison.changes()) {
            csv.row(row(comparison, change));
        }
    }

    private static CsvOutput.Row row(Comparison comparison, Change change) {
        Optional<Item> before = change.oldItem();
        Optional<Item> now = change.newItem();
        Optional<Item> item = now.or(() -> before);
        Optional<Match> match = change.match();
        CsvOutput.Row row = new CsvOutput.Row()
                .text(change.level().word())
                .text(change.kind().word())
                .text(change.title())
                .text(value(change.main().oldValue()))
                .text(value(change.main().newValue()))
                .number(change.main().steps())
                .number(change.main().days())
                .text(details(change))
                .text(item.map(one -> one.disposition().word()))
                .text(item.flatMap(Item::area))
                .text(before.map(ItemCells::section))
                .text(now.map(ItemCells::section))
                .text(item.map(ItemCells::owners))
                .text(item.map(ItemCells::links))
                .text(match.map(one -> one.by().word()))
                .text(match.map(one -> Double.toString(Math.round(one.score() * 1000) / 1000.0)))
                .text(change.relatedTo());
        side(row, comparison.oldUpdate(), change.oldLine());
        side(row, Optional.of(comparison.newUpdate()), change.newLine());
        return row.text(change.id());
    }

    private static void side(CsvOutput.Row row, Optional<Update> update, Optional<Integer> line) {
        row.text(update.map(Update::release))
                .text(update.flatMap(Update::date).map(LocalDate::toString))
                .text(update.map(one -> one.source().path()))
                .number(line);
    }

    /** What else differs of an item. */
    static String details(Change change) {
        return change.details().stream()
                .map(detail -> detail.kind().word() + ": " + Phrases.oldAndNew(detail))
                .collect(Collectors.joining("; "));
    }

    /** A value in one cell. */
    static String value(Value value) {
        return value instanceof Value.Texts many ? String.join("; ", many.texts()) : Phrases.one(value);
    }
}
