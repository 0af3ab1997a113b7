package io.github.prognosis.render;

import io.github.prognosis.diff.Comparison;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Update;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the reports for people count. */
final class Counts {

    private Counts() {}

    /** {@code 2 at risk, 1 to watch, 9 for information; 64 unchanged}; of a first update where its items stand. */
    static String of(Comparison comparison) {
        if (comparison.oldUpdate().isEmpty()) {
            return rest(comparison);
        }
        String told =
                LevelChanges.of(comparison).stream().map(LevelChanges::count).collect(Collectors.joining(", "));
        return (told.isEmpty() ? "no change" : told) + "; " + rest(comparison);
    }

    /** What is counted only: {@code 64 unchanged}; of a first update where its items stand. */
    static String rest(Comparison comparison) {
        if (comparison.oldUpdate().isEmpty()) {
            return dispositions(comparison.newUpdate());
        }
        String retired =
                comparison.retired() == 0 ? "" : "; " + comparison.retired() + " completed before and no longer listed";
        return comparison.unchanged() + " unchanged" + retired;
    }

    /** {@code 27 open, 2 deferred}: how many items stand where. */
    static String dispositions(Update update) {
        return update.items().stream()
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
