package io.github.prognosis.diff;

import io.github.prognosis.match.Pairing;
import io.github.prognosis.match.PatchLink;
import io.github.prognosis.model.Item;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which item of the new update an issue key or a patch series stands in: one that is still listed rather than an added one. */
final class ListedKeys {

    private final Pairing pairing;
    private final Map<String, Item> byKey = new HashMap<>();

    ListedKeys(Pairing pairing) {
        this.pairing = pairing;
    }

    /** The first item that has a key of one that is gone; empty if none has. */
    Optional<Item> other(Item gone) {
        Set<String> keys = keys(gone);
        if (!keys.isEmpty() && byKey.isEmpty()) {
            pairing.pairs().forEach(pair -> add(pair.newItem()));
            pairing.added().forEach(this::add);
        }
        return keys.stream().filter(byKey::containsKey).findFirst().map(byKey::get);
    }

    private void add(Item item) {
        keys(item).forEach(key -> byKey.putIfAbsent(key, item));
    }

    private static Set<String> keys(Item item) {
        Set<String> keys = new LinkedHashSet<>(PatchLink.keys(item));
        keys.addAll(item.issues());
        return keys;
    }
}
