package io.github.prognosis.history;

import io.github.prognosis.match.ItemKeys;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Update;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The items that an update did not list any more and a later one may list again, by the number of their lifeline.
 *
 * <p>They are found by what an item is surely recognised by, never by similarity. Of a key only the hash is kept, as many
 * years of posts have very many of them; whether it is the same the item tells.
 */
final class GoneItems {

    private static final int NONE = -1;

    /** Of so many gone items that have a key none is the one that is back. */
    private static final int MOST_OF_A_KEY = 20;

    /** The first place of each hash, by its lowest bits; then from each place to the next. */
    private int[] first = filled(new int[16], 0);

    private int[] next = {};
    private int[] hashes = {};
    private int[] lifelines = {};
    private int places;
    /** The first place that is free again. */
    private int free = NONE;

    private int count;
    private final Last last;

    GoneItems(Last last) {
        this.last = last;
    }

    /** The last item of each gone lifeline, and the keys that told nothing where it was listed; for all of a changelog. */
    static final class Last {
        private @Nullable Item[] items = {};

        /** By lifeline; of nearly all there are none. */
        private final Map<Integer, Set<String>> sharedKeys = new HashMap<>();

        private void put(int lifeline, Item item, Set<String> shared) {
            if (lifeline >= items.length) {
                items = Arrays.copyOf(items, Math.max(lifeline + 1, 2 * items.length));
            }
            items[lifeline] = item;
            if (shared.isEmpty()) {
                sharedKeys.remove(lifeline);
            } else {
                sharedKeys.put(lifeline, shared);
            }
        }

        private Set<String> keys(int lifeline) {
            Item item = lifeline < items.length ? items[lifeline] : null;
            return item == null ? Set.of() : own(item, sharedKeys.getOrDefault(lifeline, Set.of()));
        }
    }

    private static Set<String> own(Item item, Set<String> shared) {
        Set<String> own = new LinkedHashSet<>(ItemKeys.of(item));
        own.removeAll(shared);
        return own;
    }

    /** Remembers an item by the keys that no other item of the last update that listed it has. */
    void add(int lifeline, Item item, Set<String> sharedKeys) {
        remove(lifeline);
        last.put(lifeline, item, sharedKeys);
        for (String key : last.keys(lifeline)) {
            put(hash(key), lifeline);
        }
        count++;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /**
     * Which of the items that an update lists anew are back, and of which lifeline.
     *
     * <p>An item that could be two of the gone, and one of the gone that could be two items, are left alone.
     */
    IdentityHashMap<Item, Integer> takeBack(Collection<Item> added, Set<String> sharedKeys, IntPredicate candidates) {
        Map<Integer, List<Item>> itemsOf = new LinkedHashMap<>();
        IdentityHashMap<Item, Set<Integer>> lifelinesOf = new IdentityHashMap<>();
        for (Item item : added) {
            Set<Integer> found = new HashSet<>();
            for (String key : own(item, sharedKeys)) {
                find(key, candidates, found);
            }
            lifelinesOf.put(item, found);
            found.forEach(one ->
                    itemsOf.computeIfAbsent(one, unused -> new ArrayList<>()).add(item));
        }
        IdentityHashMap<Item, Integer> back = new IdentityHashMap<>();
        itemsOf.forEach((lifeline, items) -> {
            if (items.size() == 1
                    && lifelinesOf.getOrDefault(items.get(0), Set.of()).size() == 1) {
                back.put(items.get(0), lifeline);
            }
        });
        back.values().forEach(this::remove);
        return back;
    }

    private void find(String key, IntPredicate candidates, Set<Integer> found) {
        int hash = hash(key);
        int most = MOST_OF_A_KEY;
        for (int place = first[index(hash)]; place != NONE && most > 0; place = next[place]) {
            int lifeline = lifelines[place];
            if (hashes[place] == hash
                    && candidates.test(lifeline)
                    && last.keys(lifeline).contains(key)) {
                found.add(lifeline);
                most--;
            }
        }
    }

    private void remove(int lifeline) {
        Set<String> keys = last.keys(lifeline);
        keys.forEach(key -> remove(hash(key), lifeline));
        if (lifeline < last.items.length && last.items[lifeline] != null) {
            last.items[lifeline] = null;
            count--;
        }
    }

    private void remove(int hash, int lifeline) {
        int before = NONE;
        int place = first[index(hash)];
        while (place != NONE && (hashes[place] != hash || lifelines[place] != lifeline)) {
            before = place;
            place = next[place];
        }
        if (place == NONE) {
            return;
        }
        if (before == NONE) {
            first[index(hash)] = next[place];
        } else {
            next[before] = next[place];
        }
        next[place] = free;
        free = place;
    }

    private void put(int hash, int lifeline) {
        int place = free;
        if (place != NONE) {
            free = next[place];
        } else {
            place = places++;
            if (place == hashes.length) {
                grow();
            }
        }
        hashes[place] = hash;
        lifelines[place] = lifeline;
        next[place] = first[index(hash)];
        first[index(hash)] = place;
    }

    private void grow() {
        int size = hashes.length;
        int length = Math.max(first.length, 2 * size);
        hashes = Arrays.copyOf(hashes, length);
        lifelines = Arrays.copyOf(lifelines, length);
        next = Arrays.copyOf(next, length);
        first = filled(new int[length], 0);
        for (int place = 0; place < size; place++) {
            next[place] = first[index(hashes[place])];
            first[index(hashes[place])] = place;
        }
    }

    private static int[] filled(int[] array, int from) {
        Arrays.fill(array, from, array.length, NONE);
        return array;
    }

    private int index(int hash) {
        return hash & first.length - 1;
    }

    /** Unlike that of {@link String}, one for which nobody easily writes many titles that have the same. */
    private static int hash(String key) {
        int hash = key.length();
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x9E3779B1;
            hash ^= hash >>> 15;
        }
        return hash;
    }

    /** The keys that two items of an update have which are no twins: they tell nothing. */
    static Set<String> sharedKeys(Update update) {
        Map<String, String> titleOf = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (Item item : update.items()) {
            String title = ItemKeys.title(item);
            for (String key : ItemKeys.of(item)) {
                String other = titleOf.putIfAbsent(key, title);
                if (other != null && !other.equals(title)) {
                    shared.add(key);
                }
            }
        }
        return shared.isEmpty() ? Set.of() : shared;
    }
}
