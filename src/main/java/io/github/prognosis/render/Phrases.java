package io.github.prognosis.render;

import io.github.prognosis.diff.Because;
import io.github.prognosis.diff.Change;
import io.github.prognosis.diff.ChangeKind;
import io.github.prognosis.diff.Comparison;
import io.github.prognosis.diff.Difference;
import io.github.prognosis.diff.ItemFilter;
import io.github.prognosis.diff.Level;
import io.github.prognosis.diff.Value;
import io.github.prognosis.model.Disposition;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Schedule;
import io.github.prognosis.model.Series;
import io.github.prognosis.model.Update;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the reports for people say, in the same words in each of them.
 *
 * <p>Only the marks between the words differ: a terminal gets ASCII, a document what a printer would set.
 */
final class Phrases {

    /** With {@code ->}, straight quotes, and {@code + Petr Havlik, - Contoso}. */
    static final Phrases ASCII = new Phrases(" -> ", "\"", "\"", "+ ", "- ");

    /** With an arrow, curly quotes, and {@code now Petr Havlik, no longer Contoso}. */
    static final Phrases TYPESET = new Phrases(" \u2192 ", "\u201c", "\u201d", "now ", "no longer ");

    private final String arrow;
    private final String open;
    private final String close;
    private final String plus;
    private final String minus;

    private Phrases(String arrow, String open, String close, String plus, String minus) {
        this.arrow = arrow;
        this.open = open;
        this.close = close;
        this.plus = plus;
        this.minus = minus;
    }

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

    /** How the newer of two updates is called. */
    static String name(Comparison comparison) {
        Update now = comparison.newUpdate();
        return "Xen " + now.release() + ", " + day(comparison);
    }

    /** Its date; of a second one of that day the time too. A schedule is called one. */
    static String day(Comparison comparison) {
        Update now = comparison.newUpdate();
        return comparison.oldUpdate().map(before -> day(now, before)).orElseGet(() -> day(now))
                + schedule(comparison.newSchedule());
    }

    private static String schedule(Optional<Schedule> schedule) {
        return schedule.map(one -> one.proposed() ? ", proposed schedule" : ", schedule")
                .orElse("");
    }

    /** Its date; where another of the same release has the same, what tells them apart: the time, else the message-id. */
    private static String day(Update update, Update other) {
        String day = day(update);
        if (!isSameRelease(update, other) || !day.equals(day(other))) {
            return day;
        }
        Optional<String> time = time(update);
        boolean differs = time.isPresent() && !time.equals(time(other));
        return (differs ? time : update.message().id())
                .map(word -> day + ", " + word)
                .orElse(day);
    }

    private static Optional<String> time(Update update) {
        return update.date()
                .flatMap(date -> update.message().date())
                .map(date -> date.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString());
    }

    /** Which two updates are compared: {@code Xen 4.6, 2015-02-09 -> 2015-03-09}; of a first one its name. */
    String title(Comparison comparison) {
        Update now = comparison.newUpdate();
        return comparison
                        .oldUpdate()
                        .map(before ->
                                "Xen " + before.release() + ", " + day(before, now) + schedule(comparison.oldSchedule())
                                        + arrow
                                        + (isSameRelease(before, now) ? day(now, before) : name(now)))
                        .orElseGet(() -> name(now))
                + schedule(comparison.newSchedule());
    }

    /** What an entry of a changelog starts from: {@code 2015-02-09}, or {@code Xen 4.5 of 2014-09-10}. */
    static String origin(Update before, Update now) {
        return isSameRelease(before, now) ? day(before, now) : "Xen " + before.release() + " of " + day(before);
    }

    private static boolean isSameRelease(Update before, Update now) {
        return before.release().equals(now.release());
    }

    /** How many items there were and are, of those that are asked for: {@code 33 -> 32 items}; of a schedule its milestones. */
    String sizes(Comparison comparison) {
        if (comparison.isOfTimelines()) {
            return Counts.of(comparison.newUpdate().timeline().milestones().size(), "milestone");
        }
        ItemFilter filter = comparison.filter().items();
        String now = Counts.of(filter.count(comparison.newUpdate().items()), "item");
        return comparison
                .oldUpdate()
                .map(before -> filter.count(before.items()) + arrow + now)
                .orElse(now);
    }

    /** The heading over the changes of a level. */
    static String heading(Level level) {
        return switch (level) {
            case RISK -> "At risk";
            case WARN -> "To watch";
            case INFO -> "For information";
        };
    }

    /** What a change is about; the mark and the release have no title, and are called by their names. */
    static String subject(Change change) {
        if (change instanceof Change.OfUpdate) {
            return change.kind() == ChangeKind.HERE ? "\"We are here\"" : "Release";
        }
        return change.title();
    }

    /** What happened, in a few words: {@code ok -> fair}; empty where the kind says it all. */
    String story(Change change) {
        if (change instanceof Change.OfItem one && isToldByItem(change.kind())) {
            return ofItem(one);
        }
        return difference(change.main());
    }

    /** Whether old and new value say less about the change than the item does. */
    private static boolean isToldByItem(ChangeKind kind) {
        return kind.group() == ChangeKind.Group.DISPOSITION
                || kind == ChangeKind.ADDED
                || kind == ChangeKind.RETURNED
                || kind == ChangeKind.REMOVED;
    }

    private static String ofItem(Change.OfItem change) {
        Item item = change.item();
        if (change.kind() == ChangeKind.DEFERRED) {
            return item.deferredTo().map(Phrases::later).orElse("");
        }
        if (change.kind() == ChangeKind.ADDED || change.kind() == ChangeKind.RETURNED) {
            return ofAdded(change);
        }
        return change.kind() == ChangeKind.REMOVED ? "was " + standing(item) : "";
    }

    /** Where an item is deferred to: {@code to 4.7}. */
    static String later(String release) {
        return release.equals("next") ? "to a later release" : "to " + release;
    }

    /** Where a new item stands, if that is not just open; that it is a risk is to be explained. */
    private static String ofAdded(Change.OfItem change) {
        String standing = standing(change.item());
        String said = standing.equals(Disposition.OPEN.word()) ? "" : standing;
        String blocker = change.level() == Level.RISK ? "a blocker" : "";
        return blocker + (blocker.isEmpty() || said.isEmpty() ? "" : ", ") + said;
    }

    /** Where an item stands: {@code open, v4}. */
    static String standing(Item item) {
        String status =
                item.status().or(() -> item.series().map(Series::toString)).orElse("");
        return item.disposition().word() + (status.isEmpty() ? "" : ", " + status);
    }

    /** What differs: {@code ok -> fair}, {@code was v2}, {@code + Petr Havlik, - Contoso}. */
    String difference(Difference difference) {
        String words = values(difference);
        if (difference.days().isPresent()) {
            long days = Math.abs(difference.days().getAsLong());
            String direction = difference.days().getAsLong() > 0 ? " later" : " earlier";
            return words + " (" + Counts.of(days, "day") + direction + ")";
        }
        return words;
    }

    private String values(Difference difference) {
        if (difference.kind() == ChangeKind.NOTES) {
            return notes(difference);
        }
        if (difference.oldValue() instanceof Value.Texts || difference.newValue() instanceof Value.Texts) {
            List<String> changes = new ArrayList<>();
            for (String text : came(difference)) {
                changes.add(plus + text);
            }
            for (String text : went(difference)) {
                changes.add(minus + text);
            }
            return String.join(", ", changes);
        }
        String before = one(difference.oldValue());
        String now = one(difference.newValue());
        if (now.isEmpty() || difference.kind() == ChangeKind.RENAMED) {
            return "was " + before;
        }
        return before.isEmpty() ? now : before + arrow + now;
    }

    /** Old and new value with an arrow between, for programs: {@code v4 -> v5}; of several values those that differ. */
    static String oldAndNew(Difference difference) {
        if (difference.oldValue() instanceof Value.Texts || difference.newValue() instanceof Value.Texts) {
            return oldAndNew(String.join(", ", went(difference)), String.join(", ", came(difference)));
        }
        return oldAndNew(one(difference.oldValue()), one(difference.newValue()));
    }

    /** {@code v4 -> v5}, {@code -> v5}, {@code v4 ->}. */
    static String oldAndNew(String before, String now) {
        return (before + " -> " + now).strip();
    }

    /** The words that went and those that came, each in quotes. */
    private String notes(Difference difference) {
        String before = quoted(String.join(" ... ", many(difference.oldValue())));
        String now = quoted(String.join(" ... ", many(difference.newValue())));
        if (many(difference.oldValue()).isEmpty()) {
            return now;
        }
        return many(difference.newValue()).isEmpty() ? "was " + before : before + arrow + now;
    }

    /** Which item of the other update nearly is this one: {@code compare "Tidy vHPET"}; empty if none is. */
    String related(Change.OfItem change) {
        return change.relatedTo().map(title -> "compare " + quoted(title)).orElse("");
    }

    /** Who says why, when and in which words: {@code Ann Ash, 2031-03-05: "went in last week"}. */
    String because(Because because) {
        return because.author() + ", " + because.date() + ": " + quoted(because.words());
    }

    private String quoted(String text) {
        return open + text + close;
    }

    static String one(Value value) {
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
        List<String> without = new ArrayList<>(texts);
        without.removeAll(others);
        return without;
    }

    /** The names of those who work on an item. */
    static String owners(Item item) {
        return String.join(", ", item.ownerNames());
    }
}
