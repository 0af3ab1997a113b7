package io.github.prognosis.render;

import io.github.prognosis.diff.Comparison;
import io.github.prognosis.diff.Level;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Update;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the reports for people count. */
final class Counts {

    private Counts() {}

    /** What happened between two updates in numbers; of a first one where its items stand. */
    static String of(Comparison comparison) {
        return comparison.oldUpdate().isPresent() ? changes(comparison) : dispositions(comparison.newUpdate());
    }

    /** {@code 2 at risk, 1 to watch, 9 for information; 64 unchanged}. */
    private static String changes(Comparison comparison) {
        List<String> counts = new ArrayList<>();
        for (Level level : Level.values()) {
            long count = comparison.count(level);
            if (count > 0) {
                counts.add(of(level, count));
            }
        }
        String told = counts.isEmpty() ? "no change" : String.join(", ", counts);
        return told + "; " + unchanged(comparison);
    }

    /** {@code 2 at risk}. */
    static String of(Level level, long count) {
        return count + " " + Phrases.heading(level).toLowerCase(Locale.ROOT);
    }

    /** What is counted only: {@code 64 unchanged}; of a first update where its items stand. */
    static String rest(Comparison comparison) {
        return comparison.oldUpdate().isPresent() ? unchanged(comparison) : dispositions(comparison.newUpdate());
    }

    private static String unchanged(Comparison comparison) {
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

    static String items(int count) {
        return count == 1 ? "1 item" : count + " items";
    }
}
