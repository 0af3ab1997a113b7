package io.github.prognosis.render;

import io.github.prognosis.diff.Change;
import io.github.prognosis.diff.ChangeKind;
import io.github.prognosis.diff.Comparison;
import io.github.prognosis.diff.Difference;
import io.github.prognosis.diff.Level;
import io.github.prognosis.diff.Value;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Owner;
import io.github.prognosis.model.Series;
import io.github.prognosis.model.Update;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the reports for people say, in the same words in each of them. */
final class Phrases {

    /** The kinds that old and new value say less about than the item does. */
    private static final Set<ChangeKind> TOLD_BY_ITEM = EnumSet.of(
            ChangeKind.COMPLETED,
            ChangeKind.DEFERRED,
            ChangeKind.REOPENED,
            ChangeKind.REINSTATED,
            ChangeKind.RELEASED,
            ChangeKind.CLAIMED,
            ChangeKind.ADDED,
            ChangeKind.REMOVED);

    private Phrases() {}

    /** How an update is called: {@code Xen 4.5, 2014-09-10}. */
    static String name(Update update) {
        return "Xen " + update.release() + ", " + day(update);
    }

    /** Its date; without one its file. */
    static String day(Update update) {
        return update.date()
                .map(LocalDate::toString)
                .orElse(fileName(update.source().path()));
    }

    private static String fileName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    /** {@code 2 at risk, 1 to watch, 9 for information; 64 unchanged}. */
    static String counts(Comparison comparison) {
        List<String> counts = new ArrayList<>();
        for (Level level : Level.values()) {
            long count = comparison.count(level);
            if (count > 0) {
                counts.add(count + " " + words(level));
            }
        }
        String changes = counts.isEmpty() ? "no change" : String.join(", ", counts);
        String retired =
                comparison.retired() == 0 ? "" : "; " + comparison.retired() + " completed before and no longer listed";
        return changes + "; " + comparison.unchanged() + " unchanged" + retired;
    }

    private static String words(Level level) {
        return switch (level) {
            case RISK -> "at risk";
            case WARN -> "to watch";
            case INFO -> "for information";
        };
    }

    /** The heading over the changes of a level. */
    static String heading(Level level) {
        return switch (level) {
            case RISK -> "At risk";
            case WARN -> "To watch";
            case INFO -> "For information";
        };
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

    /** What a change is about; the mark and the release have no title of their own. */
    static String subject(Change change) {
        if (change instanceof Change.OfUpdate) {
            return change.kind() == ChangeKind.HERE ? "\"We are here\"" : "Release";
        }
        return change.title();
    }

    /** What happened, in a few words: {@code ok -> fair}; empty where the kind says it all. */
    static String story(Change change) {
        if (change instanceof Change.OfItem one && TOLD_BY_ITEM.contains(change.kind())) {
            return ofItem(one);
        }
        return difference(change.main());
    }

    private static String ofItem(Change.OfItem change) {
        Item item = change.item();
        if (change.kind() == ChangeKind.DEFERRED) {
            return item.deferredTo().map(Phrases::later).orElse("");
        }
        if (change.kind() == ChangeKind.ADDED) {
            return standing(item);
        }
        return change.kind() == ChangeKind.REMOVED ? "was " + standing(item) : "";
    }

    /** Where an item is deferred to: {@code to 4.7}. */
    static String later(String release) {
        return release.equals("next") ? "to a later release" : "to " + release;
    }

    /** Where an item stands: {@code open, v4}. */
    private static String standing(Item item) {
        String status =
                item.status().or(() -> item.series().map(Series::toString)).orElse("");
        return item.disposition().word() + (status.isEmpty() ? "" : ", " + status);
    }

    /** What differs: {@code ok -> fair}, {@code was v2}, {@code + Petr Havlik, - Contoso}. */
    static String difference(Difference difference) {
        String words = values(difference);
        if (difference.days().isPresent()) {
            long days = Math.abs(difference.days().getAsLong());
            String direction = difference.days().getAsLong() > 0 ? " later" : " earlier";
            return words + " (" + days + (days == 1 ? " day" : " days") + direction + ")";
        }
        return words;
    }

    private static String values(Difference difference) {
        if (difference.kind() == ChangeKind.NOTES) {
            return notes(difference);
        }
        if (difference.oldValue() instanceof Value.Texts || difference.newValue() instanceof Value.Texts) {
            List<String> changes = new ArrayList<>();
            came(difference).forEach(text -> changes.add("+ " + text));
            went(difference).forEach(text -> changes.add("- " + text));
            return String.join(", ", changes);
        }
        String before = one(difference.oldValue());
        String now = one(difference.newValue());
        if (now.isEmpty() || difference.kind() == ChangeKind.RENAMED) {
            return "was " + before;
        }
        return before.isEmpty() ? now : before + " -> " + now;
    }

    /** The words that went and those that came, each in quotes. */
    private static String notes(Difference difference) {
        String before = "\"" + String.join(" ... ", many(difference.oldValue())) + "\"";
        String now = "\"" + String.join(" ... ", many(difference.newValue())) + "\"";
        if (many(difference.oldValue()).isEmpty()) {
            return now;
        }
        return many(difference.newValue()).isEmpty() ? "was " + before : before + " -> " + now;
    }

    private static String one(Value value) {
        return value instanceof Value.Text text ? text.text().orElse("") : "";
    }

    /** Of several values those that the new update has and the old has not. */
    static List<String> came(Difference difference) {
        return without(many(difference.newValue()), many(difference.oldValue()));
    }

    /** Of several values those that the old update has and the new has not. */
    static List<String> went(Difference difference) {
        return without(many(difference.oldValue()), many(difference.newValue()));
    }

    private static List<String> many(Value value) {
        return value instanceof Value.Texts texts ? texts.texts() : List.of();
    }

    private static List<String> without(List<String> texts, List<String> others) {
        return texts.stream().filter(text -> !others.contains(text)).toList();
    }

    /** The names of those who work on an item. */
    static String owners(Item item) {
        return item.owners().stream().map(Owner::name).collect(Collectors.joining(", "));
    }
}
