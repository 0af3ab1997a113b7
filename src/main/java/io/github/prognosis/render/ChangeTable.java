package io.github.prognosis.render;

import static io.github.prognosis.render.ExportColumn.filled;
import static io.github.prognosis.render.ExportColumn.optional;
import static io.github.prognosis.render.ExportColumn.to;

import io.github.prognosis.diff.Change;
import io.github.prognosis.diff.Comparison;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Update;
import io.github.prognosis.render.ExportColumn.CellType;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table of changes. */
final class ChangeTable {

    static final List<ExportColumn> COLUMNS = List.of(
            filled(
                    "id",
                    CellType.STRING,
                    "the id by which the reports know it; of a second one with the same -2 stands behind it"),
            to(
                    ExportTable.UPDATES,
                    "oldUpdate",
                    false,
                    "the update it is compared with; empty if a schedule, or nothing"),
            to(ExportTable.UPDATES, "update", false, "the update it is told with; empty if a schedule"),
            filled("release", CellType.STRING, "the release of that"),
            optional("date", CellType.DATE, "the day of that; empty if unknown"),
            to(
                    ExportTable.LIFELINES,
                    "lifeline",
                    false,
                    "the item; empty if a milestone, the mark or the release changed"),
            filled("kind", CellType.STRING, "what changed"),
            filled("level", CellType.STRING, "how much it matters: risk, warn or info"),
            optional(
                    "title",
                    CellType.STRING,
                    "the item's title or the milestone's name; empty for the mark and the release"),
            optional("disposition", CellType.STRING, "where the item stands"),
            optional("area", CellType.STRING, "the item's area; empty if it has none"),
            optional("old", CellType.STRING, "what stood there"),
            optional("new", CellType.STRING, "what stands there"),
            optional("steps", CellType.INTEGER, "by how many steps the prognosis moved; empty for other kinds"),
            optional("days", CellType.INTEGER, "by how many days the milestone moved; empty for other kinds"),
            optional("details", CellType.STRING, "what else differs of the item"),
            optional("matchBy", CellType.STRING, "why two items are taken as one; empty unless there are two"),
            optional("matchScore", CellType.NUMBER, "how alike the two are, up to 1"),
            optional(
                    "relatedTo",
                    CellType.STRING,
                    "the title of an item that is nearly the same, or stands in its place"));

    private static final double DIGITS = 1000.0;

    private ChangeTable() {}

    static void write(Export export, CsvOutput csv) throws IOException {
        UpdateNumbers numbers = UpdateNumbers.of(export.changelog());
        Map<Long, Integer> ids = new HashMap<>();
        int number = 0;
        for (Comparison entry : export.changelog().entries()) {
            int[] lives = export.lives().of(number++, entry);
            for (int i = 0; i < lives.length; i++) {
                Change change = entry.changes().get(i);
                int count = ids.merge(change.number(), 1, Integer::sum);
                String id = count == 1 ? change.id() : change.id() + "-" + count;
                csv.row(row(id, entry, change, lives[i], numbers));
            }
        }
    }

    private static CsvOutput.Row row(String id, Comparison entry, Change change, int lifeline, UpdateNumbers numbers) {
        Update now = entry.newUpdate();
        Optional<Item> item = change.newItem().or(change::oldItem);
        return new CsvOutput.Row()
                .text(id)
                .number(entry.oldUpdate().flatMap(numbers::key))
                .number(numbers.key(entry))
                .text(now.release())
                .text(now.date().map(LocalDate::toString))
                .number(lifeline < 0 ? Optional.empty() : Optional.of(lifeline + 1))
                .text(change.kind().word())
                .text(change.level().word())
                .text(change.title())
                .text(item.map(one -> one.disposition().word()))
                .text(item.flatMap(Item::area))
                .text(ComparisonCsv.value(change.main().oldValue()))
                .text(ComparisonCsv.value(change.main().newValue()))
                .number(change.main().steps())
                .number(change.main().days())
                .text(ComparisonCsv.details(change))
                .text(change.match().map(match -> match.by().word()))
                .text(change.match().map(match -> Double.toString(Math.round(match.score() * DIGITS) / DIGITS)))
                .text(change.relatedTo());
    }
}
