package io.github.prognosis.render;

import static io.github.prognosis.render.ExportColumn.filled;
import static io.github.prognosis.render.ExportColumn.key;
import static io.github.prognosis.render.ExportColumn.optional;
import static io.github.prognosis.render.ExportColumn.to;

import io.github.prognosis.history.Lifeline;
import io.github.prognosis.history.Lifeline.Entry;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Likelihood;
import io.github.prognosis.model.Series;
import io.github.prognosis.model.Target;
import io.github.prognosis.render.ExportColumn.CellType;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;

/** The table of what each update says of each item, by lifeline. */
final class PanelTable {

    static final List<ExportColumn> COLUMNS = List.of(
            key(),
            to(ExportTable.LIFELINES, "lifeline", true, "the item"),
            to(ExportTable.UPDATES, "update", true, "the update"),
            filled("title", CellType.STRING, "the title there"),
            filled("disposition", CellType.STRING, "where it stands: open, up-for-grabs, deferred or completed"),
            optional(
                    "deferredTo",
                    CellType.STRING,
                    "the release it is deferred to, or next; empty unless deferred, or where none is named"),
            optional("prognosis", CellType.STRING, "the likelihood of completion; empty if the update tells none"),
            optional("status", CellType.STRING, "the text that says where it stands; empty if none does"),
            optional("version", CellType.INTEGER, "the version of the patch series; empty if none is named"),
            filled("rfc", CellType.BOOLEAN, "whether the series is a request for comments"),
            optional("target", CellType.STRING, "the release that a tag names; empty if none does"),
            filled("tentative", CellType.BOOLEAN, "whether a question mark stands behind that release"),
            optional("section", CellType.STRING, "the headings above it, outermost first"),
            optional("area", CellType.STRING, "the last of them that names a subject; empty if none does"),
            optional("areaFolded", CellType.STRING, "the area, in the letters that all its spellings have in common"),
            optional("owners", CellType.STRING, "who works on it"),
            optional("issues", CellType.STRING, "issue keys and bug numbers"),
            optional("links", CellType.STRING, "every URL"),
            filled("line", CellType.INTEGER, "the line of the update that the item begins in"));

    private PanelTable() {}

    /** What takes the rows one by one. */
    interface Taker {
        void take(int key, int lifeline, int update, Item item) throws IOException;
    }

    /** Goes through the rows, each with its key. */
    static void rows(Export export, Taker taker) throws IOException {
        UpdateNumbers numbers = UpdateNumbers.of(export.changelog());
        int lifelineKey = 0;
        int key = 0;
        for (Lifeline lifeline : export.lives().lifelines()) {
            lifelineKey++;
            for (Entry step : lifeline.entries()) {
                if (step.item().isPresent()) {
                    taker.take(
                            ++key, lifelineKey, numbers.key(step), step.item().get());
                }
            }
        }
    }

    static void write(Export export, CsvOutput csv) throws IOException {
        rows(
                export,
                (key, lifeline, update, item) -> csv.row(new CsvOutput.Row()
                        .number(key)
                        .number(lifeline)
                        .number(update)
                        .text(item.title())
                        .text(item.disposition().word())
                        .text(item.deferredTo())
                        .text(item.prognosis().map(Likelihood::word))
                        .text(item.status())
                        .number(item.series().map(Series::version).orElse(OptionalInt.empty()))
                        .flag(item.series().filter(Series::rfc).isPresent())
                        .text(item.target().map(Target::release))
                        .flag(item.target().filter(Target::tentative).isPresent())
                        .text(LifelineTable.joined(item.section()))
                        .text(item.area())
                        .text(LifelineTable.areaFolded(item))
                        .text(LifelineTable.joined(item.ownerNames()))
                        .text(LifelineTable.joined(item.issues()))
                        .text(LifelineTable.joined(item.links()))
                        .number(item.line())));
    }
}
