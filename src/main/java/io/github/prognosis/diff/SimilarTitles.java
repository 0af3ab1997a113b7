package io.github.prognosis.diff;

import io.github.prognosis.model.Item;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The items among those left over that are the same by all appearance, and those that nearly are.
 *
 * <p>Two are the same if nothing tells them apart, their titles are alike enough, and each is the other's best candidate
 * by far. Whoever is paired is no rival any more, so that one sure pair can make another sure; what stays undecided is not
 * guessed.
 */
final class SimilarTitles {

    /** By how much the runner-up has to be worse. */
    private static final double MARGIN = 0.1;

    /** The least likeness, half of it by letters, of a near miss. */
    private static final double NEAR = 0.55;

    /** With fewer words in common than this no likeness of letters makes a near miss. */
    private static final double FAR = 0.34;

    private final MatchOptions options;
    private final Decisions.Verdict verdict;
    private final Set<Item> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    private final IdentityHashMap<Item, List<Candidate>> byItem = new IdentityHashMap<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Candidate> matches = new ArrayList<>();
    private boolean approximate;

    private SimilarTitles(MatchOptions options, Decisions.Verdict verdict) {
        this.options = options;
        this.verdict = verdict;
    }

    /**
     * Two items that may be the same.
     *
     * @param number tells it from the others
     */
    record Candidate(int number, Item oldItem, Item newItem, TitleSimilarity titles, Evidence evidence) {

        double score() {
            return titles.score();
        }

        double rank() {
            return titles.score() + evidence.weight();
        }

        /** How alike they are by words and letters. */
        double likeness() {
            String one = Folded.title(oldItem.title());
            String other = Folded.title(newItem.title());
            return (titles.score() + EditDistance.similarity(one, other)) / 2;
        }
    }

    static SimilarTitles among(
            List<Item> oldItems, List<Item> newItems, MatchOptions options, Decisions.Verdict verdict) {
        SimilarTitles similar = new SimilarTitles(options, verdict);
        similar.findCandidates(oldItems, newItems);
        similar.match();
        return similar;
    }

    /** The items that are the same. */
    List<Candidate> matches() {
        return Collections.unmodifiableList(matches);
    }

    private void findCandidates(List<Item> oldItems, List<Item> newItems) {
        List<TitleWords> titles =
                newItems.stream().map(item -> TitleWords.of(item.title())).toList();
        WordIndex index = new WordIndex(titles);
        for (Item oldItem : oldItems) {
            TitleWords title = TitleWords.of(oldItem.title());
            for (int alike : index.alike(title, FAR)) {
                TitleSimilarity similarity = TitleSimilarity.of(title, titles.get(alike));
                if (similarity.score() >= FAR) {
                    add(oldItem, newItems.get(alike), similarity);
                }
            }
        }
        approximate = index.isCapped();
    }

    private void add(Item oldItem, Item newItem, TitleSimilarity similarity) {
        Candidate candidate = new Candidate(
                candidates.size(), oldItem, newItem, similarity, Evidence.of(oldItem, newItem, similarity));
        candidates.add(candidate);
        of(oldItem).add(candidate);
        of(newItem).add(candidate);
    }

    private List<Candidate> of(Item item) {
        return byItem.computeIfAbsent(item, unused -> new ArrayList<>());
    }

    private boolean isFree(Candidate candidate) {
        return !taken.contains(candidate.oldItem()) && !taken.contains(candidate.newItem());
    }

    private void match() {
        List<Candidate> open = new ArrayList<>(candidates.stream()
                .filter(candidate ->
                        options.renames() && candidate.score() >= options.threshold() && isPossible(candidate))
                .sorted(Comparator.comparingDouble(Candidate::rank).reversed())
                .toList());
        int before;
        do {
            before = matches.size();
            for (Candidate candidate : open) {
                if (isFree(candidate) && rival(candidate).isEmpty()) {
                    matches.add(candidate);
                    taken.add(candidate.oldItem());
                    taken.add(candidate.newItem());
                }
            }
            open.removeIf(candidate -> !isFree(candidate));
        } while (matches.size() > before);
    }

    private boolean isPossible(Candidate candidate) {
        return !candidate.titles().apart() && candidate.evidence().objection().isEmpty() && !areDifferent(candidate);
    }

    private boolean areDifferent(Candidate candidate) {
        return verdict.areDifferent(
                Folded.title(candidate.oldItem().title()),
                Folded.title(candidate.newItem().title()));
    }

    /** The best of the other candidates of either item, if it is not clearly worse. */
    private Optional<Candidate> rival(Candidate candidate) {
        return Stream.concat(of(candidate.oldItem()).stream(), of(candidate.newItem()).stream())
                .filter(rival -> rival.number() != candidate.number() && rival.rank() > candidate.rank() - MARGIN)
                .filter(rival -> isFree(rival) && !rival.titles().apart())
                .max(Comparator.comparingDouble(Candidate::rank));
    }

    /** Each item stands in one at most. */
    List<NearMiss> nearMisses() {
        Set<Item> told = Collections.newSetFromMap(new IdentityHashMap<>());
        List<NearMiss> nearMisses = new ArrayList<>();
        candidates.stream()
                .filter(this::isFree)
                .map(candidate -> new Scored(candidate, candidate.likeness()))
                .filter(scored -> scored.likeness() >= NEAR)
                .sorted(Comparator.comparingDouble(Scored::likeness).reversed())
                .map(Scored::candidate)
                .forEach(candidate -> {
                    if (!told.contains(candidate.oldItem()) && !told.contains(candidate.newItem())) {
                        told.add(candidate.oldItem());
                        told.add(candidate.newItem());
                        nearMisses.add(new NearMiss(
                                candidate.oldItem(), candidate.newItem(), candidate.score(), why(candidate)));
                    }
                });
        return nearMisses;
    }

    private record Scored(Candidate candidate, double likeness) {}

    private String why(Candidate candidate) {
        if (areDifferent(candidate)) {
            return "it was decided that they are different";
        }
        Optional<String> apart = candidate.titles().whatTellsThemApart();
        Optional<String> objection = apart.or(() -> candidate.evidence().objection());
        if (objection.isPresent()) {
            return objection.get();
        }
        if (!options.renames()) {
            return "titles that changed are not looked for";
        }
        if (candidate.score() < options.threshold()) {
            return String.format(Locale.ROOT, "a likeness of %.0f percent is asked for", 100 * options.threshold());
        }
        return rival(candidate)
                .map(rival -> "another is as likely or nearly so: \""
                        + (rival.oldItem().equals(candidate.oldItem()) ? rival.newItem() : rival.oldItem()).title()
                        + "\"")
                .orElse("nothing else");
    }

    /** Whether only the rarer words of the titles were looked at, because there are so many titles. */
    boolean isApproximate() {
        return approximate;
    }
}
