package io.github.prognosis.history;

import io.github.prognosis.match.ItemKeys;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Update;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The items that an update did not list any more and a later one may list again.
 *
 * <p>They are found by what an item is surely recognised by, never by similarity. Of very many the longest gone are forgotten.
 *
 * @param <L> what is known of an item; its objects are told apart by identity
 */
final class GoneItems<L> {

    /** Fourteen years of posts list some thousand items, and as many take some 20 MiB. */
    private static final int MOST = 50_000;

    private final Map<String, Set<L>> byKey = new HashMap<>();
    private final Map<L, Set<String>> keys = new LinkedHashMap<>();

    /** Remembers an item by the keys that no other item of the last update that listed it has. */
    void add(L lifeline, Item item, Set<String> sharedKeys) {
        remove(lifeline);
        Set<String> own = new HashSet<>(ItemKeys.of(item));
        own.removeAll(sharedKeys);
        keys.put(lifeline, own);
        own.forEach(
                key -> byKey.computeIfAbsent(key, unused -> new HashSet<>(1)).add(lifeline));
        if (keys.size() > MOST) {
            remove(keys.keySet().iterator().next());
        }
    }

    boolean isEmpty() {
        return keys.isEmpty();
    }

    /**
     * Which of the items that an update lists anew are back, and of which lifeline.
     *
     * <p>An item that could be two of the gone, and one of the gone that could be two items, are left alone.
     */
    Map<Item, L> takeBack(Collection<Item> added, Set<String> sharedKeys, Predicate<L> candidates) {
        IdentityHashMap<L, List<Item>> itemsOf = new IdentityHashMap<>();
        IdentityHashMap<Item, Set<L>> lifelinesOf = new IdentityHashMap<>();
        for (Item item : added) {
            Set<L> found = new HashSet<>();
            for (String key : ItemKeys.of(item)) {
                if (!sharedKeys.contains(key)) {
                    found.addAll(byKey.getOrDefault(key, Set.of()));
                }
            }
            found.removeIf(candidates.negate());
            lifelinesOf.put(item, found);
            found.forEach(one ->
                    itemsOf.computeIfAbsent(one, unused -> new ArrayList<>()).add(item));
        }
        IdentityHashMap<Item, L> back = new IdentityHashMap<>();
        itemsOf.forEach((lifeline, items) -> {
            if (items.size() == 1
                    && lifelinesOf.getOrDefault(items.get(0), Set.of()).size() == 1) {
                back.put(items.get(0), lifeline);
            }
        });
        back.values().forEach(this::remove);
        return back;
    }

    private void remove(L lifeline) {
        Set<String> own = keys.remove(lifeline);
        if (own != null) {
            own.forEach(key -> byKey.computeIfPresent(key, (unused, gone) -> {
                gone.remove(lifeline);
                return gone.isEmpty() ? null : gone;
            }));
        }
    }

    /** The keys that two items of an update have which are no twins: they tell nothing. */
    static Set<String> sharedKeys(Update update) {
        Map<String, String> titleOf = new LinkedHashMap<>();
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
        return shared;
    }
}
