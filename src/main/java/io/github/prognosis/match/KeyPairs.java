package io.github.prognosis.match;

import io.github.prognosis.model.Item;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which items keys pair.
 *
 * <p>Keys can contradict: where an item was split it shares one with two others. Then the two are paired that share more, and
 * of equals those whose titles are more alike. What stays undecided is not paired, so that neither the order of the items
 * matters nor which update is the old one.
 */
final class KeyPairs {

    /** For each item of one update those of the other that it shares keys with. */
    private final IdentityHashMap<Item, IdentityHashMap<Item, Candidate>> byOld = new IdentityHashMap<>();

    private final IdentityHashMap<Item, IdentityHashMap<Item, Candidate>> byNew = new IdentityHashMap<>();
    private List<Candidate> open = new ArrayList<>();

    /** Two items that share keys. */
    private static final class Candidate {
        private final Item oldItem;
        private final Item newItem;
        private int keys;
        private double likeness;

        Candidate(Item oldItem, Item newItem) {
            this.oldItem = oldItem;
            this.newItem = newItem;
        }

        int compare(Candidate other) {
            int byKeys = Integer.compare(keys, other.keys);
            return byKeys != 0 ? byKeys : Double.compare(likeness, other.likeness);
        }

        void compareTitles() {
            likeness = TitleSimilarity.of(TitleWords.of(oldItem.title()), TitleWords.of(newItem.title()))
                    .score();
        }
    }

    /** Tells of a key that these two share and no others have. */
    void add(Item oldItem, Item newItem) {
        IdentityHashMap<Item, Candidate> ofOld = byOld.computeIfAbsent(oldItem, unused -> new IdentityHashMap<>(1));
        Candidate candidate = ofOld.get(newItem);
        if (candidate == null) {
            candidate = new Candidate(oldItem, newItem);
            ofOld.put(newItem, candidate);
            byNew.computeIfAbsent(newItem, unused -> new IdentityHashMap<>(1)).put(oldItem, candidate);
            open.add(candidate);
        }
        candidate.keys++;
    }

    /** Gives the pairs, the old item first. */
    void forEach(BiConsumer<Item, Item> pairs) {
        if (open.isEmpty()) {
            return;
        }
        open.stream().filter(this::isContested).forEach(Candidate::compareTitles);
        int before;
        do {
            before = open.size();
            IdentityHashMap<Item, Optional<Candidate>> bestOfOld = best(candidate -> candidate.oldItem);
            IdentityHashMap<Item, Optional<Candidate>> bestOfNew = best(candidate -> candidate.newItem);
            for (Optional<Candidate> best : bestOfOld.values()) {
                if (best.isPresent() && best.equals(bestOfNew.get(best.get().newItem))) {
                    pairs.accept(best.get().oldItem, best.get().newItem);
                    byOld.remove(best.get().oldItem);
                    byNew.remove(best.get().newItem);
                }
            }
            open = open.stream().filter(this::isOpen).toList();
        } while (open.size() < before);
    }

    private boolean isContested(Candidate candidate) {
        return isContested(byOld.get(candidate.oldItem)) || isContested(byNew.get(candidate.newItem));
    }

    private static boolean isContested(@Nullable IdentityHashMap<Item, Candidate> ofItem) {
        return ofItem != null && ofItem.size() > 1;
    }

    private boolean isOpen(Candidate candidate) {
        return byOld.containsKey(candidate.oldItem) && byNew.containsKey(candidate.newItem);
    }

    /** The best of the candidates of each item of one update; empty where two are. */
    private IdentityHashMap<Item, Optional<Candidate>> best(Function<Candidate, Item> side) {
        IdentityHashMap<Item, Candidate> leaders = new IdentityHashMap<>();
        IdentityHashMap<Item, Optional<Candidate>> best = new IdentityHashMap<>();
        for (Candidate candidate : open) {
            Item item = side.apply(candidate);
            Candidate leader = leaders.get(item);
            int better = leader == null ? 1 : candidate.compare(leader);
            if (better > 0) {
                leaders.put(item, candidate);
                best.put(item, Optional.of(candidate));
            } else if (better == 0) {
                best.put(item, Optional.empty());
            }
        }
        return best;
    }
}
