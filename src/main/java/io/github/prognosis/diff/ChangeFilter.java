package io.github.prognosis.diff;

import io.github.prognosis.match.Folded;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Owner;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** Leaves out the changes that somebody does not want to see. Immutable. */
public final class ChangeFilter {

    /** Nothing is left out. */
    public static final ChangeFilter ALL = new ChangeFilter(change -> true);

    private final Predicate<Change> wanted;

    private ChangeFilter(Predicate<Change> wanted) {
        this.wanted = Objects.requireNonNull(wanted);
    }

    /** Keeps the changes that have one of the kinds, be it as a detail. */
    public ChangeFilter only(Collection<ChangeKind> kinds) {
        Set<ChangeKind> set = copy(kinds);
        return and(change -> set.contains(change.kind())
                || change.details().stream().anyMatch(detail -> set.contains(detail.kind())));
    }

    /** Leaves out the changes whose most telling difference is of one of the kinds. */
    public ChangeFilter exclude(Collection<ChangeKind> kinds) {
        Set<ChangeKind> set = copy(kinds);
        return and(change -> !set.contains(change.kind()));
    }

    /** Keeps the changes of one of the levels. */
    public ChangeFilter onlyLevels(Collection<Level> levels) {
        List<Level> list = List.copyOf(levels);
        return and(change -> list.contains(change.level()));
    }

    /** Leaves out the changes of the levels. */
    public ChangeFilter excludeLevels(Collection<Level> levels) {
        List<Level> list = List.copyOf(levels);
        return and(change -> !list.contains(change.level()));
    }

    /** Keeps the changes of items, before or after, whose headings have all the words. */
    public ChangeFilter section(String words) {
        return items(item -> hasAll(String.join(" ", item.section()), words));
    }

    /** Keeps the changes of items, before or after, with an owner whose name has all the words. */
    public ChangeFilter owner(String words) {
        return items(item -> item.owners().stream().map(Owner::name).anyMatch(name -> hasAll(name, words)));
    }

    /** Keeps the changes of items, before or after, whose title has all the words. */
    public ChangeFilter item(String words) {
        return items(item -> hasAll(item.title(), words));
    }

    /** The comparison without the changes that are not wanted; the other counts stay. */
    public Comparison apply(Comparison comparison) {
        List<Change> changes = new ArrayList<>();
        for (Change change : comparison.changes()) {
            if (accepts(change)) {
                changes.add(change);
            }
        }
        return new Comparison(
                comparison.oldUpdate(),
                comparison.newUpdate(),
                changes,
                comparison.same(),
                comparison.retiredItems(),
                comparison.matching());
    }

    /** Whether the change is wanted. */
    public boolean accepts(Change change) {
        return wanted.test(change);
    }

    private ChangeFilter and(Predicate<Change> more) {
        return new ChangeFilter(wanted.and(more));
    }

    private ChangeFilter items(Predicate<Item> wantedItem) {
        return and(change -> change.oldItem().filter(wantedItem).isPresent()
                || change.newItem().filter(wantedItem).isPresent());
    }

    private static Set<ChangeKind> copy(Collection<ChangeKind> kinds) {
        Set<ChangeKind> copy = EnumSet.noneOf(ChangeKind.class);
        copy.addAll(kinds);
        return copy;
    }

    /** Whether each of the words begins a word of the text, beyond case, accents and punctuation. */
    public static boolean hasAll(String text, String words) {
        String searched = " " + Folded.person(text);
        for (String word : Folded.person(words).split(" ", 0)) {
            if (!searched.contains(" " + word)) {
                return false;
            }
        }
        return true;
    }
}
