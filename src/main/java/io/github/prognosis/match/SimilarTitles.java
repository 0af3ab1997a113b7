package io.github.prognosis.match;

import io.github.prognosis.model.Item;
import io.github.prognosis.model.MatchOptions;
import io.github.prognosis.model.NearMiss;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

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

    /** So many candidates of an item are looked at for a near miss. */
    private static final int FEW = 10;

    /** So much of titles is compared letter by letter for near misses: of ten thousand that people write, all. */
    private static final long MOST_LETTERS = 1_000_000_000;

    /** A lambda: for each comparator that the JDK makes of a key Java makes a class whenever the program starts. */
    private static final Comparator<Candidate> BEST_FIRST = (one, other) -> Double.compare(other.rank(), one.rank());

    private final MatchOptions options;
    private final DecidedTitles.Verdict verdict;
    private final List<Item> oldItems;
    private final Set<Item> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    private final IdentityHashMap<Item, List<Candidate>> byItem = new IdentityHashMap<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Candidate> matches = new ArrayList<>();
    private boolean approximate;

    private SimilarTitles(List<Item> oldItems, MatchOptions options, DecidedTitles.Verdict verdict) {
        this.oldItems = oldItems;
        this.options = options;
        this.verdict = verdict;
    }

    /**
     * Two items that may be the same.
     *
     * @param number tells it from the others
     */
    record Candidate(int number, Profile before, Profile now, TitleSimilarity titles, Evidence evidence) {

        Item oldItem() {
            return before.item();
        }

        Item newItem() {
            return now.item();
        }

        double score() {
            return titles.score();
        }

        double rank() {
            return titles.score() + evidence.weight();
        }

        /** How alike they are by words and letters; empty if less than asked for. */
        OptionalDouble likeness(double least) {
            double words = titles.score();
            OptionalDouble letters = EditDistance.similarity(before.title(), now.title(), 2 * least - words);
            return letters.isPresent() ? OptionalDouble.of((words + letters.getAsDouble()) / 2) : letters;
        }
    }

    static SimilarTitles among(
            List<Item> oldItems, List<Item> newItems, MatchOptions options, DecidedTitles.Verdict verdict) {
        SimilarTitles similar = new SimilarTitles(oldItems, options, verdict);
        similar.findCandidates(newItems);
        similar.match();
        return similar;
    }

    /** The items that are the same. */
    List<Candidate> matches() {
        return Collections.unmodifiableList(matches);
    }

    private void findCandidates(List<Item> newItems) {
        List<Profile> olds = oldItems.stream().map(Profile::of).toList();
        List<Profile> news = newItems.stream().map(Profile::of).toList();
        WordIndex index = new WordIndex(
                news.stream().map(Profile::words).toList(),
                olds.stream().map(Profile::words).toList());
        for (int i = 0; i < olds.size(); i++) {
            Profile old = olds.get(i);
            for (int alike : index.alike(i, FAR)) {
                Profile now = news.get(alike);
                TitleSimilarity similarity = TitleSimilarity.of(old.words(), now.words());
                if (similarity.score() >= FAR) {
                    add(old, now, similarity);
                }
            }
        }
        approximate = index.isCapped();
        for (List<Candidate> ofItem : byItem.values()) {
            ofItem.sort(BEST_FIRST);
        }
    }

    private void add(Profile before, Profile now, TitleSimilarity similarity) {
        Candidate candidate =
                new Candidate(candidates.size(), before, now, similarity, Evidence.of(before, now, similarity));
        candidates.add(candidate);
        of(before.item()).add(candidate);
        of(now.item()).add(candidate);
    }

    private List<Candidate> of(Item item) {
        return byItem.computeIfAbsent(item, unused -> new ArrayList<>());
    }

    private boolean isFree(Candidate candidate) {
        return !taken.contains(candidate.oldItem()) && !taken.contains(candidate.newItem());
    }

    private void match() {
        List<Candidate> open = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (options.renames() && candidate.score() >= options.threshold() && isPossible(candidate)) {
                open.add(candidate);
            }
        }
        open.sort(BEST_FIRST);
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
        return verdict.areDifferent(candidate.before().title(), candidate.now().title());
    }

    /** The best of the other candidates of either item, if it is not clearly worse. */
    private Optional<Candidate> rival(Candidate candidate) {
        Optional<Candidate> rival = Optional.empty();
        double least = candidate.rank() - MARGIN;
        for (Item item : List.of(candidate.oldItem(), candidate.newItem())) {
            Optional<Candidate> beside = bestBeside(candidate, item);
            if (beside.isPresent() && beside.get().rank() > least) {
                rival = beside;
                least = beside.get().rank();
            }
        }
        return rival;
    }

    private Optional<Candidate> bestBeside(Candidate candidate, Item item) {
        for (Candidate rival : of(item)) {
            if (rival.number() != candidate.number()
                    && isFree(rival)
                    && !rival.titles().apart()) {
                return Optional.of(rival);
            }
        }
        return Optional.empty();
    }

    /** Each item stands in one at most. */
    List<NearMiss> nearMisses() {
        Set<Item> told = Collections.newSetFromMap(new IdentityHashMap<>());
        List<NearMiss> nearMisses = new ArrayList<>();
        for (Scored near : near()) {
            Candidate candidate = near.candidate();
            if (!told.contains(candidate.oldItem()) && !told.contains(candidate.newItem())) {
                told.add(candidate.oldItem());
                told.add(candidate.newItem());
                nearMisses.add(
                        new NearMiss(candidate.oldItem(), candidate.newItem(), candidate.score(), why(candidate)));
            }
        }
        return nearMisses;
    }

    private record Scored(Candidate candidate, double likeness) {}

    /** The likely ones that are alike enough, the most alike first. */
    private List<Scored> near() {
        List<Scored> near = new ArrayList<>();
        long work = 0;
        for (Item item : oldItems) {
            for (Candidate candidate : likely(item)) {
                work += (long) candidate.before().title().length()
                        * candidate.now().title().length();
                if (work > MOST_LETTERS) {
                    approximate = true;
                    break;
                }
                OptionalDouble likeness = candidate.likeness(NEAR);
                if (likeness.isPresent()) {
                    near.add(new Scored(candidate, likeness.getAsDouble()));
                }
            }
        }
        near.sort((one, other) -> Double.compare(other.likeness(), one.likeness()));
        return near;
    }

    /** Of an item in the old update the few with the most words in common, if neither has its counterpart. */
    private List<Candidate> likely(Item item) {
        List<Candidate> likely = new ArrayList<>();
        for (Candidate candidate : of(item)) {
            if (isFree(candidate)) {
                likely.add(candidate);
            }
        }
        likely.sort((one, other) -> Double.compare(other.score(), one.score()));
        return likely.subList(0, Math.min(FEW, likely.size()));
    }

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
