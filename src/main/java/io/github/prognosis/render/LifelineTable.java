package io.github.prognosis.render;

import static io.github.prognosis.render.ExportColumn.filled;
import static io.github.prognosis.render.ExportColumn.key;
import static io.github.prognosis.render.ExportColumn.optional;
import static io.github.prognosis.render.ExportColumn.to;

import io.github.prognosis.history.Lifeline;
import io.github.prognosis.history.Lifeline.Entry;
import io.github.prognosis.match.Folded;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Update;
import io.github.prognosis.render.ExportColumn.CellType;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** The table of lifelines. */
final class LifelineTable {

    static final List<ExportColumn> COLUMNS = List.of(
            key(),
            filled("title", CellType.STRING, "the title that it had last"),
            filled("titles", CellType.STRING, "all titles that it had, the last one last"),
            to(ExportTable.UPDATES, "firstSeen", true, "the update that listed it first"),
            optional("firstDate", CellType.DATE, "the day of that; empty if unknown"),
            to(ExportTable.UPDATES, "lastSeen", true, "the update that listed it last"),
            optional("lastDate", CellType.DATE, "the day of that; empty if unknown"),
            filled("updates", CellType.INTEGER, "how many updates listed it"),
            filled(
                    "ended",
                    CellType.STRING,
                    "how it ended or stands: completed, deferred, up-for-grabs, removed, open, end-of-release, twin"),
            to(ExportTable.UPDATES, "endedIn", true, "the update with which it came to that"),
            optional("endedDate", CellType.DATE, "the day of that; empty if unknown"),
            optional(
                    "deferredTo",
                    CellType.STRING,
                    "the release it is deferred to, or next; empty unless deferred, or where none is named"),
            optional(
                    "days",
                    CellType.INTEGER,
                    "from the first day to that on which it ended; empty where one is unknown"),
            filled("releases", CellType.STRING, "the releases whose updates listed it"),
            optional("areas", CellType.STRING, "the areas it stood in, folded as in the panel; empty if in none"));

    private LifelineTable() {}

    static void write(Export export, CsvOutput csv) throws IOException {
        UpdateNumbers numbers = UpdateNumbers.of(export.changelog());
        int key = 0;
        for (Lifeline lifeline : export.lives().lifelines()) {
            key++;
            Lifeline.Ending ended = lifeline.ended();
            Set<String> releases = new LinkedHashSet<>();
            Set<String> areas = new LinkedHashSet<>();
            for (Entry step : lifeline.entries()) {
                if (step.item().isPresent()) {
                    releases.add(step.update().release());
                    areaFolded(step.item().get()).ifPresent(areas::add);
                }
            }
            csv.row(new CsvOutput.Row()
                    .number(key)
                    .text(lifeline.title())
                    .text(joined(lifeline.titles()))
                    .number(numbers.key(lifeline.firstSeen()))
                    .text(lifeline.firstSeen().date().map(LocalDate::toString))
                    .number(numbers.key(lifeline.lastSeen()))
                    .text(lifeline.lastSeen().date().map(LocalDate::toString))
                    .number(lifeline.updates())
                    .text(ended.how().word())
                    .number(numbers.key(ended.update()))
                    .text(ended.update().date().map(LocalDate::toString))
                    .text(ended.deferredTo())
                    .number(days(lifeline.firstSeen(), ended.update()))
                    .text(joined(releases))
                    .text(joined(areas)));
        }
    }

    private static OptionalLong days(Update first, Update last) {
        Optional<LocalDate> from = first.date();
        Optional<LocalDate> to = last.date();
        return from.isPresent() && to.isPresent()
                ? OptionalLong.of(ChronoUnit.DAYS.between(from.get(), to.get()))
                : OptionalLong.empty();
    }

    /** The texts of a list in one cell. */
    static String joined(Collection<String> texts) {
        return String.join(" | ", texts);
    }

    /** The area of an item as {@code Arm} and {@code ARM}, {@code RISCV} and {@code RISC-V} have it in common. */
    static Optional<String> areaFolded(Item item) {
        return item.area().map(Folded::area).filter(area -> !area.isEmpty());
    }
}
