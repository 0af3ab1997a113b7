package io.github.prognosis.render;

import io.github.prognosis.diff.ChangeFilter;
import io.github.prognosis.diff.Comparison;
import io.github.prognosis.diff.ItemFilter;
import io.github.prognosis.history.Filtered;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Update;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the reports for people count. */
final class Counts {

    private Counts() {}

    /** {@code 2 at risk, 1 to watch, 9 for information; 64 unchanged}; of a first update where its items stand. */
    static String of(Comparison comparison) {
        String rest = rest(comparison);
        boolean first = comparison.oldUpdate().isEmpty() && !comparison.isOfTimelines();
        if (first && comparison.changes().isEmpty()) {
            return rest;
        }
        String told =
                LevelChanges.of(comparison).stream().map(LevelChanges::count).collect(Collectors.joining(", "));
        return (told.isEmpty() ? "no change" : told) + (rest.isEmpty() ? "" : "; " + rest);
    }

    /**
     * What is counted only: {@code 64 unchanged}; of a first update where its items stand; of a schedule nothing. Where some
     * kinds of changes are chosen, only how many others there are.
     */
    static String rest(Comparison comparison) {
        ChangeFilter filter = comparison.filter();
        if (comparison.oldUpdate().isEmpty() && !comparison.isOfTimelines()) {
            return dispositions(comparison.newUpdate(), filter.items());
        }
        List<String> rest = new ArrayList<>();
        if (filter.isOfAnyKind() && !comparison.isOfTimelines()) {
            rest.add(comparison.unchanged() + " unchanged");
        }
        if (filter.isOfAnyKind() && comparison.retired() > 0) {
            rest.add(comparison.retired() + " completed before and no longer listed");
        }
        if (!filter.isAll()) {
            rest.add(comparison.hidden() == 0 ? "nothing hidden" : of(comparison.hidden(), "change") + " hidden");
        }
        return String.join("; ", rest);
    }

    /** What a report was filtered by: {@code Filter: only risk; owner "Ada"}; empty if nothing is left out. */
    static String filter(List<String> by) {
        return by.isEmpty() ? "" : "Filter: " + String.join("; ", by);
    }

    /** {@code 27 updates are left out}; empty if none is. */
    static String leftOut(Filtered filtered, String what) {
        return filtered.hidden() == 0
                ? ""
                : of(filtered.hidden(), what) + (filtered.hidden() == 1 ? " is" : " are") + " left out";
    }

    /** {@code 27 open, 2 deferred}: how many items stand where. */
    static String dispositions(Update update, ItemFilter filter) {
        return update.items().stream()
                .filter(filter::accepts)
                .collect(Collectors.groupingBy(Item::disposition, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().word())
                .collect(Collectors.joining(", "));
    }

    /** {@code 1 item}, {@code 2 items}. */
    static String of(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
