package io.github.prognosis.history;

import io.github.prognosis.diff.Change;
import io.github.prognosis.diff.ChangeKind;
import io.github.prognosis.diff.Comparison;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Update;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Tells of the items that an entry of a changelog lists anew which are back, as an update before the one that it is compared
 * with had them. That takes the entries before it, so they are gone through in order, each once.
 */
final class Returns {

    private final IntFunction<Comparison> compared;

    /** The lives of the items of each release's last update so far. */
    private final Map<String, Latest> latest = new HashMap<>();

    /** Of each entry gone through, where in its list of changes an item is back. */
    private final List<Set<Integer>> back = new ArrayList<>();

    /**
     * @param compared the entries by their number, every time the same; they know nothing of items that are back
     */
    Returns(IntFunction<Comparison> compared) {
        this.compared = compared;
    }

    /** An item through all updates. */
    private static final class Life {
        private int latestEntry;
    }

    /**
     * What is known of an update.
     *
     * @param gone the items that are gone from the updates that are compared with one another up to that one
     */
    private record Latest(Update update, IdentityHashMap<Item, Life> lives, GoneItems<Life> gone) {}

    /** The entry with the items that are back told as such. */
    synchronized Comparison entry(int number) {
        while (back.size() < number) {
            back.add(follow(back.size(), compared.apply(back.size())));
        }
        Comparison entry = compared.apply(number);
        if (back.size() == number) {
            back.add(follow(number, entry));
        }
        return entry.withReturned(back.get(number));
    }

    private Set<Integer> follow(int number, Comparison entry) {
        Optional<Latest> before = entry.oldUpdate().flatMap(this::latest);
        IdentityHashMap<Item, Life> oldLives = before.map(Latest::lives).orElseGet(IdentityHashMap::new);
        GoneItems<Life> gone = before.map(Latest::gone).orElseGet(GoneItems::new);
        Update update = entry.newUpdate();
        IdentityHashMap<Item, Life> lives = new IdentityHashMap<>();
        entry.same().forEach(pair -> lives.put(pair.newItem(), life(oldLives, pair.oldItem())));
        Map<Item, Integer> added = new IdentityHashMap<>();
        List<Item> removed = new ArrayList<>(entry.retiredItems());
        for (int i = 0; i < entry.changes().size(); i++) {
            Change change = entry.changes().get(i);
            Optional<Item> oldItem = change.oldItem();
            Optional<Item> newItem = change.newItem();
            if (oldItem.isPresent() && newItem.isPresent()) {
                lives.put(newItem.get(), life(oldLives, oldItem.get()));
            } else if (newItem.isPresent() && change.kind() == ChangeKind.ADDED) {
                added.put(newItem.get(), i);
            } else {
                oldItem.ifPresent(removed::add);
            }
        }
        lives.values().forEach(life -> life.latestEntry = number);
        Set<Integer> found =
                added.isEmpty() || gone.isEmpty() ? Set.of() : back(number, update, added, oldLives, lives, gone);
        update.items().forEach(item -> lives.computeIfAbsent(item, unused -> new Life()).latestEntry = number);
        if (!removed.isEmpty()) {
            Set<String> shared = GoneItems.sharedKeys(entry.oldUpdate().orElseThrow());
            removed.forEach(item -> gone.add(life(oldLives, item), item, shared));
        }
        latest.put(update.release(), new Latest(update, lives, gone));
        return found;
    }

    private static Set<Integer> back(
            int number,
            Update update,
            Map<Item, Integer> added,
            IdentityHashMap<Item, Life> oldLives,
            IdentityHashMap<Item, Life> lives,
            GoneItems<Life> gone) {
        Set<Life> listedBefore = Collections.newSetFromMap(new IdentityHashMap<>());
        listedBefore.addAll(oldLives.values());
        Set<Integer> back = new HashSet<>();
        gone.takeBack(
                        added.keySet(),
                        GoneItems.sharedKeys(update),
                        life -> life.latestEntry != number && !listedBefore.contains(life))
                .forEach((item, life) -> {
                    lives.put(item, life);
                    back.add(added.getOrDefault(item, 0));
                });
        return back;
    }

    private Optional<Latest> latest(Update update) {
        return Optional.ofNullable(latest.get(update.release())).filter(one -> one.update() == update);
    }

    private static Life life(IdentityHashMap<Item, Life> lives, Item item) {
        return lives.computeIfAbsent(item, unused -> new Life());
    }
}
