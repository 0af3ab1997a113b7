package io.github.prognosis.diff;

import io.github.prognosis.model.Item;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The items among those left over that are the same by all appearance, and those that nearly are.
 *
 * @param matches each is the other's best candidate, scores high, the runner-up is clearly worse, no word tells them apart
 * @param nearMisses the title of the most similar item on the other side
 */
record SimilarTitles(List<Candidate> matches, IdentityHashMap<Item, String> nearMisses) {

    /** By how much the runner-up has to be worse. */
    private static final double MARGIN = 0.1;

    /** The least likeness, half of it by letters, of a near miss. */
    private static final double NEAR = 0.55;

    /** With fewer words in common than this no likeness of letters makes a near miss. */
    private static final double FAR = 0.34;

    SimilarTitles {
        matches = List.copyOf(matches);
    }

    /**
     * Two items that may be the same.
     *
     * @param score how alike the titles are by words
     * @param likeness how alike they are by words and letters
     * @param possible whether nothing speaks against it
     */
    record Candidate(Item oldItem, Item newItem, double score, double likeness, boolean possible) {}

    static SimilarTitles among(List<Item> oldItems, List<Item> newItems, MatchOptions options) {
        List<Candidate> candidates = candidates(oldItems, newItems);
        Rivals rivals = new Rivals(candidates);
        List<Candidate> matches = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (options.renames()
                    && candidate.possible()
                    && candidate.score() >= options.threshold()
                    && rivals.areClearlyWorse(candidate)) {
                matches.add(candidate);
            }
        }
        return new SimilarTitles(matches, nearMisses(candidates, matches));
    }

    private static List<Candidate> candidates(List<Item> oldItems, List<Item> newItems) {
        List<TitleWords> titles =
                newItems.stream().map(item -> TitleWords.of(item.title())).toList();
        WordIndex index = new WordIndex(titles);
        List<Candidate> candidates = new ArrayList<>();
        for (Item oldItem : oldItems) {
            TitleWords title = TitleWords.of(oldItem.title());
            for (int alike : index.alike(title, FAR)) {
                TitleSimilarity similarity = TitleSimilarity.of(title, titles.get(alike));
                if (similarity.score() >= FAR) {
                    candidates.add(candidate(oldItem, newItems.get(alike), similarity));
                }
            }
        }
        return candidates;
    }

    private static Candidate candidate(Item oldItem, Item newItem, TitleSimilarity similarity) {
        double letters = EditDistance.similarity(Folded.title(oldItem.title()), Folded.title(newItem.title()));
        boolean possible = !similarity.apart() && fit(oldItem, newItem, similarity.sameButFor());
        return new Candidate(oldItem, newItem, similarity.score(), (similarity.score() + letters) / 2, possible);
    }

    /** Owner or area agrees, or one side has none; where words were added or dropped, the owners must not disagree. */
    private static boolean fit(Item oldItem, Item newItem, boolean sameButForTypos) {
        boolean ownersOpen = oldItem.owners().isEmpty() || newItem.owners().isEmpty();
        boolean ownersAgree = !ownersOpen && !Collections.disjoint(people(oldItem), people(newItem));
        boolean areasOpen = oldItem.area().isEmpty() || newItem.area().isEmpty();
        boolean areasAgree = areasOpen
                || Folded.area(oldItem.area().orElse(""))
                        .equals(Folded.area(newItem.area().orElse("")));
        return ownersAgree || (areasAgree && (ownersOpen || sameButForTypos));
    }

    private static Set<String> people(Item item) {
        return Folded.people(item.ownerNames());
    }

    /** The candidates of each item, on either side. */
    private static final class Rivals {

        private final IdentityHashMap<Item, List<Candidate>> byItem = new IdentityHashMap<>();

        Rivals(List<Candidate> candidates) {
            for (Candidate candidate : candidates) {
                of(candidate.oldItem()).add(candidate);
                of(candidate.newItem()).add(candidate);
            }
        }

        private List<Candidate> of(Item item) {
            return byItem.computeIfAbsent(item, unused -> new ArrayList<>());
        }

        boolean areClearlyWorse(Candidate candidate) {
            return Stream.concat(of(candidate.oldItem()).stream(), of(candidate.newItem()).stream())
                    .filter(rival -> !rival.equals(candidate))
                    .noneMatch(rival -> rival.score() > candidate.score() - MARGIN);
        }
    }

    private static IdentityHashMap<Item, String> nearMisses(List<Candidate> candidates, List<Candidate> matches) {
        Set<Item> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        matches.forEach(match -> {
            taken.add(match.oldItem());
            taken.add(match.newItem());
        });
        IdentityHashMap<Item, String> nearMisses = new IdentityHashMap<>();
        candidates.stream()
                .filter(candidate -> candidate.likeness() >= NEAR)
                .sorted(Comparator.comparingDouble(Candidate::likeness).reversed())
                .forEach(candidate -> {
                    if (!taken.contains(candidate.oldItem()) && !taken.contains(candidate.newItem())) {
                        taken.add(candidate.oldItem());
                        taken.add(candidate.newItem());
                        nearMisses.put(candidate.oldItem(), candidate.newItem().title());
                        nearMisses.put(candidate.newItem(), candidate.oldItem().title());
                    }
                });
        return nearMisses;
    }
}
