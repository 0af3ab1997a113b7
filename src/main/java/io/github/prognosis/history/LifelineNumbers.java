package io.github.prognosis.history;

import io.github.prognosis.diff.Change;
import io.github.prognosis.diff.Comparison;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Update;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which items are of one lifeline: each lifeline has a number, in the order in which they are first seen, and of each item of
 * each update the number is kept. That is little, so that what changed need be kept of those alone that somebody asks for.
 */
final class LifelineNumbers {

    private final List<int[]> listed = new ArrayList<>();
    private final List<BitSet> back = new ArrayList<>();
    private final List<int[]> gone = new ArrayList<>();
    private final IdentityHashMap<Update, Integer> entryOf = new IdentityHashMap<>();

    /** The gone items of the updates that are compared with one another, by update. */
    private final IdentityHashMap<Update, GoneItems> goneItems = new IdentityHashMap<>();

    private final GoneItems.Last last = new GoneItems.Last();
    private final Set<Update> continued = Collections.newSetFromMap(new IdentityHashMap<>());

    /** The last entry that each lifeline has a step in. */
    private int[] latest = {};

    private int count;

    /** The last entry that is of an update and no schedule; negative where there is none. */
    private int newest = -1;

    /** Of no entry so far. */
    LifelineNumbers() {}

    /**
     * Goes through all entries once.
     *
     * @throws IllegalArgumentException if an entry compares with an update that has no entry before it
     */
    static LifelineNumbers of(List<Comparison> entries) {
        LifelineNumbers numbers = new LifelineNumbers();
        entries.forEach(numbers::add);
        return numbers;
    }

    /** How many entries were gone through. */
    int entries() {
        return listed.size();
    }

    /** The changes of an entry that was gone through, by their place in it, that list an item which is back. */
    Set<Integer> returned(int number, Comparison entry) {
        if (back.get(number).isEmpty()) {
            return Set.of();
        }
        Set<Item> items = Collections.newSetFromMap(new IdentityHashMap<>());
        back.get(number).stream()
                .forEach(place -> items.add(entry.newUpdate().items().get(place)));
        Set<Integer> returned = new HashSet<>();
        for (int i = 0; i < entry.changes().size(); i++) {
            Change change = entry.changes().get(i);
            if (change.oldItem().isEmpty()
                    && change.newItem().filter(items::contains).isPresent()) {
                returned.add(i);
            }
        }
        return returned;
    }

    /** The number of the last entry that is of an update and no schedule; negative where there is none. */
    int newest() {
        return newest;
    }

    /** How many lifelines there are. */
    int count() {
        return count;
    }

    /** The lifeline of each item of an entry's update, in their order. */
    int[] listed(int entry) {
        return listed.get(entry);
    }

    /** The items of an entry's update that are back, by their place in it. */
    BitSet back(int entry) {
        return back.get(entry);
    }

    /** The lifelines that are gone with an entry, in the order of its changes. */
    int[] gone(int entry) {
        return gone.get(entry);
    }

    /** Whether a later update is compared with that one. */
    boolean isContinued(Update update) {
        return continued.contains(update);
    }

    /** The lifelines that have an item for each of these. */
    BitSet where(List<Predicate<Item>> wanted, List<Update> updates) {
        BitSet all = new BitSet(count);
        all.set(0, count);
        for (Predicate<Item> one : wanted) {
            BitSet some = new BitSet(count);
            for (int entry = 0; entry < updates.size(); entry++) {
                int[] numbers = listed.get(entry);
                for (int i = 0; i < numbers.length; i++) {
                    if (all.get(numbers[i]) && !some.get(numbers[i])) {
                        some.set(numbers[i], one.test(updates.get(entry).items().get(i)));
                    }
                }
            }
            all.and(some);
        }
        return all;
    }

    /**
     * Goes through the next entry.
     *
     * @throws IllegalArgumentException if it compares with an update that has no entry before it
     */
    void add(Comparison entry) {
        int number = listed.size();
        Update now = entry.newUpdate();
        if (entry.isOfTimelines()) {
            listed.add(new int[0]);
            back.add(new BitSet());
            gone.add(new int[0]);
            return;
        }
        newest = number;
        IdentityHashMap<Item, Integer> before = new IdentityHashMap<>();
        entry.oldUpdate().ifPresent(old -> {
            continued.add(old);
            before.putAll(numbers(old));
        });
        GoneItems goneBefore = entry.oldUpdate().map(goneItems::get).orElseGet(() -> new GoneItems(last));
        goneItems.put(now, goneBefore);
        IdentityHashMap<Item, Integer> known = new IdentityHashMap<>();
        List<Item> added = new ArrayList<>();
        List<Item> removed = new ArrayList<>();
        entry.same().forEach(pair -> known.put(pair.newItem(), numberOf(pair.oldItem(), before)));
        for (Change change : entry.changes()) {
            if (change instanceof Change.OfItem one) {
                if (one.oldItem().isEmpty()) {
                    added.add(one.item());
                } else if (one.newItem().isEmpty()) {
                    removed.add(one.item());
                } else {
                    known.put(one.item(), numberOf(one.oldItem().orElseThrow(), before));
                }
            }
        }
        known.values().forEach(lifeline -> latest[lifeline] = number);
        added(number, now, added, before, known, goneBefore);
        removed(number, entry, removed, before, goneBefore);
    }

    private IdentityHashMap<Item, Integer> numbers(Update update) {
        IdentityHashMap<Item, Integer> numbers = new IdentityHashMap<>();
        @Nullable Integer entry = entryOf.get(update);
        if (entry != null) {
            int[] ofItems = listed.get(entry);
            for (int i = 0; i < ofItems.length; i++) {
                numbers.put(update.items().get(i), ofItems[i]);
            }
        }
        return numbers;
    }

    private static int numberOf(Item item, IdentityHashMap<Item, Integer> before) {
        Integer number = before.get(item);
        if (number == null) {
            throw new IllegalArgumentException("no entry before has the item " + item.title());
        }
        return number;
    }

    /** Items that come back, items that are new, and twins of items that are told already. */
    private void added(
            int number,
            Update now,
            List<Item> added,
            IdentityHashMap<Item, Integer> before,
            IdentityHashMap<Item, Integer> known,
            GoneItems goneBefore) {
        IdentityHashMap<Item, Integer> returned = new IdentityHashMap<>();
        if (!added.isEmpty() && !goneBefore.isEmpty()) {
            BitSet listedBefore = new BitSet();
            before.values().forEach(listedBefore::set);
            returned = goneBefore.takeBack(
                    added,
                    GoneItems.sharedKeys(now),
                    lifeline -> latest[lifeline] != number && !listedBefore.get(lifeline));
        }
        known.putAll(returned);
        List<Item> created = new ArrayList<>();
        for (Item item : now.items()) {
            if (!known.containsKey(item)) {
                created.add(item);
            }
        }
        created.sort(Comparator.comparingInt(Item::line));
        latest = Arrays.copyOf(latest, Math.max(latest.length, capacity(count + created.size())));
        for (Item item : created) {
            known.put(item, count++);
        }
        int[] numbers = new int[now.items().size()];
        BitSet places = new BitSet();
        for (int i = 0; i < numbers.length; i++) {
            Item item = now.items().get(i);
            numbers[i] = numberOf(item, known);
            latest[numbers[i]] = number;
            places.set(i, returned.containsKey(item));
        }
        listed.add(numbers);
        back.add(places);
        entryOf.put(now, number);
    }

    private static int capacity(int wanted) {
        return wanted == 0 ? 0 : Math.max(wanted, 2 * Integer.highestOneBit(wanted));
    }

    private void removed(
            int number,
            Comparison entry,
            List<Item> removed,
            IdentityHashMap<Item, Integer> before,
            GoneItems goneNow) {
        int[] numbers = new int[removed.size()];
        gone.add(numbers);
        if (entry.oldUpdate().isEmpty()
                || (removed.isEmpty() && entry.retiredItems().isEmpty())) {
            return;
        }
        Set<String> shared = GoneItems.sharedKeys(entry.oldUpdate().get());
        for (int i = 0; i < numbers.length; i++) {
            Item item = removed.get(i);
            numbers[i] = numberOf(item, before);
            latest[numbers[i]] = number;
            goneNow.add(numbers[i], item, shared);
        }
        entry.retiredItems().forEach(item -> goneNow.add(numberOf(item, before), item, shared));
    }
}
