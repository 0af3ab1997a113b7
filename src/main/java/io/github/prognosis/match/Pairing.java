package io.github.prognosis.match;

import io.github.prognosis.model.Item;
import io.github.prognosis.model.Match;
import io.github.prognosis.model.MatchReport;
import io.github.prognosis.model.NearMiss;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Which items of two updates are the same.
 *
 * @param pairs the items that are in both, in the order of the new update
 * @param removed the items that only the old update has, in its order
 * @param added the items that only the new update has, in its order
 * @param report what was nearly taken as the same
 */
public record Pairing(List<Pair> pairs, List<Item> removed, List<Item> added, MatchReport report) {

    public Pairing {
        pairs = List.copyOf(pairs);
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }

    /** For a removed or added item the title of another that was nearly taken as the same. */
    public IdentityHashMap<Item, String> related() {
        IdentityHashMap<Item, String> related = new IdentityHashMap<>();
        for (NearMiss near : report.nearMisses()) {
            related.put(near.oldItem(), near.newItem().title());
            related.put(near.newItem(), near.oldItem().title());
        }
        return related;
    }

    /**
     * Two items that are the same.
     *
     * @param match why
     */
    public record Pair(Item oldItem, Item newItem, Match match) {}
}
