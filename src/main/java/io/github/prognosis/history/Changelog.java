package io.github.prognosis.history;

import io.github.prognosis.diff.Comparison;
import io.github.prognosis.model.Update;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * All changes over several updates, one entry for each update, in order.
 *
 * <p>What changed over many years takes far more memory than the updates do. So an entry is made when it is asked for, and
 * kept only as long as there are few: go through {@link #entries()} once, and take of each what you need.
 */
public final class Changelog {

    private final List<Update> updates;
    private final List<Comparison> entries;
    private final Supplier<LifelineNumbers> lifelines;
    private final Filtered filtered;

    private Changelog(
            List<Update> updates, List<Comparison> entries, Supplier<LifelineNumbers> lifelines, Filtered filtered) {
        this.updates = updates;
        this.entries = entries;
        this.lifelines = lifelines;
        this.filtered = filtered;
    }

    private Changelog(List<Update> updates, List<Comparison> entries) {
        this(updates, entries, () -> LifelineNumbers.of(entries), Filtered.NOT);
    }

    /** These entries. */
    public Changelog(List<Comparison> entries) {
        this(entries.stream().map(Comparison::newUpdate).toList(), List.copyOf(entries));
    }

    /** The entries of these updates, which are made by their number. */
    static Changelog of(List<Update> updates, IntFunction<Comparison> entry) {
        return new Changelog(List.copyOf(updates), new Entries(updates.size(), entry));
    }

    /** The entries of these updates, which are made by their number, from what knows the lifelines of their items, too. */
    static Changelog of(List<Update> updates, IntFunction<Comparison> entry, Supplier<LifelineNumbers> lifelines) {
        return new Changelog(List.copyOf(updates), new Entries(updates.size(), entry), lifelines, Filtered.NOT);
    }

    /** The updates that the entries are of, and what stands for schedules among them, each of which has one. */
    public List<Update> updates() {
        return updates;
    }

    /**
     * What changed with each update from the one before; of a release whose predecessor is not there, the first has only its
     * counts. The list cannot be changed; an entry may be another object each time, and equals the one before.
     */
    public List<Comparison> entries() {
        return entries;
    }

    /**
     * The lifelines of the items.
     *
     * @throws IllegalArgumentException if an entry compares with an update that has no entry before it
     */
    LifelineNumbers lifelines() {
        return lifelines.get();
    }

    /** Which entries are left out, as there is nothing in them of what somebody asked for. */
    public Filtered filtered() {
        return filtered;
    }

    /** The same entries, with what is to be said of those that are left out. */
    public Changelog filtered(Filtered what) {
        return new Changelog(updates, entries, lifelines, what);
    }

    /** The entries of those updates. */
    public Changelog where(Predicate<Update> wanted) {
        return at(i -> wanted.test(updates.get(i)));
    }

    /** The entries that are wanted; for that each is made once. */
    public Changelog having(Predicate<Comparison> wanted) {
        return at(i -> wanted.test(entries.get(i)));
    }

    private Changelog at(IntPredicate wanted) {
        List<Update> some = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < updates.size(); i++) {
            if (wanted.test(i)) {
                some.add(updates.get(i));
                numbers.add(i);
            }
        }
        return of(some, i -> entries.get(numbers.get(i)));
    }

    /** The entries as something makes them of these, each of the same update. */
    public Changelog each(UnaryOperator<Comparison> change) {
        return of(updates, i -> change.apply(entries.get(i)));
    }

    /** Whether the other has equal entries. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Changelog changelog
                && filtered.equals(changelog.filtered)
                && entries.equals(changelog.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    private static final class Entries extends AbstractList<Comparison> implements RandomAccess {

        private final int size;
        private final IntFunction<Comparison> entry;

        Entries(int size, IntFunction<Comparison> entry) {
            this.size = size;
            this.entry = entry;
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public Comparison get(int index) {
            return entry.apply(index);
        }
    }
}
