package io.github.prognosis.render;

import io.github.prognosis.diff.Change;
import io.github.prognosis.diff.Level;
import io.github.prognosis.history.Lifeline;
import io.github.prognosis.history.Lifeline.Entry;
import io.github.prognosis.history.Lifeline.Presence;
import io.github.prognosis.match.ItemKeys;
import io.github.prognosis.model.Disposition;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Likelihood;
import io.github.prognosis.model.Series;
import io.github.prognosis.model.Update;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One row of an item's life: a step of it, or several in which nothing is to be told.
 *
 * @param date the day of the update, the first of several
 * @param release its release
 * @param disposition where the item stands in the list
 * @param status where it stands; empty if the update does not say
 * @param prognosis how likely it is to be completed
 * @param introduces whether the item was not listed in the update before
 * @param told what is to be told
 */
record LifelineRow(
        String date,
        String release,
        String disposition,
        String status,
        Optional<Likelihood> prognosis,
        boolean introduces,
        List<Statement> told) {

    /** All rows of a life. */
    static List<LifelineRow> of(Lifeline lifeline) {
        List<LifelineRow> rows = new ArrayList<>();
        List<Entry> steps = lifeline.entries();
        int start = 0;
        while (start < steps.size()) {
            int end = start + 1;
            Entry step = steps.get(start);
            if (isQuiet(step)) {
                while (end < steps.size() && isQuiet(steps.get(end))) {
                    end++;
                }
                rows.add(row(step, List.of(quiet(steps.subList(start, end)))));
            } else {
                rows.add(row(step, told(step, itemBefore(steps.subList(0, start)))));
            }
            start = end;
        }
        return rows;
    }

    /** The item as it was listed last. */
    private static Optional<Item> itemBefore(List<Entry> steps) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i).item().isPresent()) {
                return steps.get(i).item();
            }
        }
        return Optional.empty();
    }

    private static boolean isQuiet(Entry step) {
        return step.change().isEmpty() && step.presence() != Presence.FIRST;
    }

    private static LifelineRow row(Entry step, List<Statement> told) {
        Update update = step.update();
        Optional<Item> item = step.item();
        return new LifelineRow(
                update.date().map(LocalDate::toString).orElse("undated"),
                update.release(),
                item.map(Item::disposition).map(Disposition::word).orElse("-"),
                item.map(LifelineRow::status).orElse(""),
                item.flatMap(Item::prognosis),
                step.presence() == Presence.FIRST || step.presence() == Presence.BACK,
                told);
    }

    private static String status(Item item) {
        return item.status()
                .or(() -> item.prognosis().map(Likelihood::word))
                .or(() -> item.series().map(Series::toString))
                .orElse("");
    }

    private static Statement quiet(List<Entry> steps) {
        boolean hidden = steps.stream().anyMatch(Entry::hidden);
        if (steps.size() == 1) {
            return Statement.quiet(hidden ? "nothing of that kind" : "unchanged");
        }
        Update last = steps.get(steps.size() - 1).update();
        boolean sameRelease = last.release().equals(steps.get(0).update().release());
        return Statement.quiet((hidden ? "nothing of that kind in " : "unchanged in ") + steps.size() + " updates, to "
                + (sameRelease ? Phrases.day(last) : Phrases.name(last)));
    }

    private static List<Statement> told(Entry step, Optional<Item> before) {
        List<Statement> told = new ArrayList<>();
        Optional<Change.OfItem> change = step.change();
        if (step.item().isPresent() && step.presence() != Presence.THERE) {
            Level level = change.map(Change::level).orElse(Level.INFO);
            told.addAll(introduction(step.item().get(), step.presence(), before, level));
        } else if (change.isPresent()) {
            ToldChange one = ToldChange.of(change.get(), Phrases.ASCII);
            told.add(one.main());
            if (before.flatMap(Item::area).isEmpty()) {
                step.item().flatMap(Item::area).ifPresent(area -> told.add(Statement.fact("in " + area)));
            }
            told.addAll(one.details());
        }
        change.map(Phrases.ASCII::related)
                .filter(words -> !words.isEmpty())
                .ifPresent(words -> told.add(Statement.fact(words)));
        return told;
    }

    /** What is told of an item that the update before does not list. */
    private static List<Statement> introduction(Item item, Presence presence, Optional<Item> before, Level level) {
        List<Statement> told = new ArrayList<>();
        String what = presence == Presence.BACK ? "back again" : "first seen";
        told.add(Statement.changed(level, what, String.join("; ", ToldChange.facts(item))));
        before.filter(old -> !ItemKeys.title(old).equals(ItemKeys.title(item)))
                .map(old -> Statement.changed(Level.INFO, "renamed", "was " + old.title()))
                .ifPresent(told::add);
        return told;
    }
}
