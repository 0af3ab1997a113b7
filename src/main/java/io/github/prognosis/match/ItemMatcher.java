package io.github.prognosis.match;

import io.github.prognosis.model.Item;
import io.github.prognosis.model.Update;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which items of two updates are the same: by decision, issue key, patch link, title, other name, and last by
 * similarity. What one step paired, the next leaves alone. A wrong pair is worse than a missed one.
 */
public final class ItemMatcher {

    private final List<Item> oldItems;
    private final List<Item> newItems;
    private final Decisions.Verdict verdict;
    private final IdentityHashMap<Item, Pairing.Pair> byOld = new IdentityHashMap<>();
    private final IdentityHashMap<Item, Pairing.Pair> byNew = new IdentityHashMap<>();
    private final IdentityHashMap<Item, String> titles = new IdentityHashMap<>();

    private ItemMatcher(Update oldUpdate, Update newUpdate, Decisions.Verdict verdict) {
        this.oldItems = oldUpdate.items();
        this.newItems = newUpdate.items();
        this.verdict = verdict;
    }

    /** Who is who in two updates. */
    public static Pairing match(Update oldUpdate, Update newUpdate, MatchOptions options) {
        Decisions.Verdict verdict = options.decisions().between(oldUpdate, newUpdate);
        ItemMatcher matcher = new ItemMatcher(oldUpdate, newUpdate, verdict);
        matcher.pairByDecision();
        matcher.pairByKey(Item::issues, Match.By.ISSUE);
        matcher.pairByKey(PatchLink::keys, Match.By.LINK);
        matcher.pairByKey(PatchLink::branches, Match.By.LINK);
        matcher.pairByTitle(matcher.openOld(), matcher.openNew());
        matcher.pairByAlias();
        if (ClosingPeople.mayStandIn(oldUpdate, newUpdate)) {
            matcher.pairWithoutClosingPeople();
        }
        return matcher.pairing(matcher.pairBySimilarity(options));
    }

    private MatchReport pairBySimilarity(MatchOptions options) {
        List<Item> olds = firstTwins(openOld());
        List<Item> news = firstTwins(openNew());
        if (olds.isEmpty() || news.isEmpty()) {
            return MatchReport.EMPTY;
        }
        SimilarTitles similar = SimilarTitles.among(olds, news, options, verdict);
        for (SimilarTitles.Candidate found : similar.matches()) {
            pair(found.oldItem(), found.newItem(), Match.By.SIMILARITY, found.score());
        }
        List<NearMiss> nearMisses = similar.nearMisses();
        return new MatchReport(nearMisses, similar.isApproximate());
    }

    /** Titles that were decided to name one item make it a twin; those that stay as they are are paired first. */
    private void pairByDecision() {
        if (!verdict.joinsAny()) {
            return;
        }
        Predicate<Item> decided = item -> verdict.isDecided(title(item));
        pairByTitle(
                oldItems.stream().filter(decided).toList(),
                newItems.stream().filter(decided).toList());
        pairTwins(
                openOld().stream().filter(decided).toList(),
                openNew().stream().filter(decided).toList(),
                item -> verdict.name(title(item)),
                Match.By.DECISION);
    }

    /** The folded title, of each item folded once. */
    private String title(Item item) {
        return titles.computeIfAbsent(item, unused -> Folded.title(item.title()));
    }

    /** A key pairs the two items that have it if it stands in one item of either update. */
    private void pairByKey(Function<Item, Collection<String>> keys, Match.By by) {
        Map<String, List<Item>> oldByKey = index(oldItems, keys);
        Map<String, List<Item>> newByKey = index(newItems, keys);
        pairAsSure(onlyOnes(oldByKey, newByKey), by);
    }

    private void pairAsSure(KeyPairs pairs, Match.By by) {
        pairs.forEach((oldItem, newItem) -> pair(oldItem, newItem, by, 1));
    }

    private KeyPairs onlyOnes(Map<String, List<Item>> oldByKey, Map<String, List<Item>> newByKey) {
        KeyPairs pairs = new KeyPairs();
        for (Map.Entry<String, List<Item>> entry : oldByKey.entrySet()) {
            List<Item> olds = entry.getValue();
            List<Item> news = newByKey.getOrDefault(entry.getKey(), List.of());
            if (olds.size() == 1 && news.size() == 1 && mayBePaired(olds.get(0), news.get(0))) {
                pairs.add(olds.get(0), news.get(0));
            }
        }
        return pairs;
    }

    private void pairByTitle(List<Item> olds, List<Item> news) {
        pairTwins(olds, news, this::title, Match.By.TITLE);
    }

    /** Items of one name are paired in order, those that stand in the same section first. */
    private void pairTwins(List<Item> olds, List<Item> news, Function<Item, String> name, Match.By by) {
        Map<String, List<Item>> oldByName = index(olds, item -> List.of(name.apply(item)));
        Map<String, List<Item>> newByName = index(news, item -> List.of(name.apply(item)));
        for (Map.Entry<String, List<Item>> entry : oldByName.entrySet()) {
            List<Item> oldTwins = entry.getValue();
            List<Item> newTwins = newByName.getOrDefault(entry.getKey(), List.of());
            if (oldTwins.size() > 1 || newTwins.size() > 1) {
                pairWithinSections(oldTwins, newTwins, by);
            }
            pairInOrder(open(oldTwins, byOld), open(newTwins, byNew), by);
        }
    }

    private void pairWithinSections(List<Item> oldTwins, List<Item> newTwins, Match.By by) {
        Map<List<String>, List<Item>> newBySection = newTwins.stream().collect(Collectors.groupingBy(Item::section));
        oldTwins.stream()
                .collect(Collectors.groupingBy(Item::section))
                .forEach((section, twins) -> pairInOrder(twins, newBySection.getOrDefault(section, List.of()), by));
    }

    private void pairInOrder(List<Item> olds, List<Item> news, Match.By by) {
        for (int i = 0; i < Math.min(olds.size(), news.size()); i++) {
            pair(olds.get(i), news.get(i), by, 1);
        }
    }

    /** A title and the other's {@code (was X)}; or both without it. */
    private void pairByAlias() {
        pairAsSure(onlyOnes(index(openOld(), Aliases::names), index(openNew(), Aliases::names)), Match.By.ALIAS);
    }

    private void pairWithoutClosingPeople() {
        Function<Item, Collection<String>> title = item -> List.of(ClosingPeople.withoutThem(item));
        onlyOnes(index(openOld(), title), index(openNew(), title))
                .forEach((oldItem, newItem) -> pair(
                        oldItem,
                        newItem,
                        Match.By.SIMILARITY,
                        TitleSimilarity.of(TitleWords.of(oldItem.title()), TitleWords.of(newItem.title()))
                                .score()));
    }

    private static Map<String, List<Item>> index(List<Item> items, Function<Item, Collection<String>> keys) {
        Map<String, List<Item>> index = new LinkedHashMap<>();
        for (Item item : items) {
            for (String key : new HashSet<>(keys.apply(item))) {
                index.computeIfAbsent(key, unused -> new ArrayList<>()).add(item);
            }
        }
        return index;
    }

    private void pair(Item oldItem, Item newItem, Match.By by, double score) {
        if (mayBePaired(oldItem, newItem)) {
            Pairing.Pair pair = new Pairing.Pair(oldItem, newItem, new Match(by, score));
            byOld.put(oldItem, pair);
            byNew.put(newItem, pair);
        }
    }

    /** Whether neither is paired yet, and nobody decided that they are different. */
    private boolean mayBePaired(Item oldItem, Item newItem) {
        boolean open = !byOld.containsKey(oldItem) && !byNew.containsKey(newItem);
        return open && !(verdict.partsAny() && verdict.areDifferent(title(oldItem), title(newItem)));
    }

    private List<Item> openOld() {
        return open(oldItems, byOld);
    }

    private List<Item> openNew() {
        return open(newItems, byNew);
    }

    private static List<Item> open(List<Item> items, IdentityHashMap<Item, Pairing.Pair> paired) {
        List<Item> open = new ArrayList<>();
        for (Item item : items) {
            if (!paired.containsKey(item)) {
                open.add(item);
            }
        }
        return open;
    }

    /** The items without the later ones of the same name, which are no change and would be rivals of the first. */
    private List<Item> firstTwins(List<Item> items) {
        return withoutNames(items, new HashSet<>());
    }

    private List<Item> withoutNames(List<Item> items, Set<String> names) {
        List<Item> others = new ArrayList<>();
        for (Item item : items) {
            if (names.add(verdict.name(title(item)))) {
                others.add(item);
            }
        }
        return others;
    }

    private Pairing pairing(MatchReport report) {
        List<Pairing.Pair> pairs = new ArrayList<>();
        for (Item item : newItems) {
            Pairing.@Nullable Pair pair = byNew.get(item);
            if (pair != null) {
                pairs.add(pair);
            }
        }
        return new Pairing(pairs, withoutTwins(oldItems, byOld), withoutTwins(newItems, byNew), report);
    }

    /** The items without a counterpart, but for a twin left over: the other of the two tells its story. */
    private List<Item> withoutTwins(List<Item> items, IdentityHashMap<Item, Pairing.Pair> paired) {
        Set<String> told = new HashSet<>();
        for (Item item : paired.keySet()) {
            told.add(verdict.name(title(item)));
        }
        return withoutNames(open(items, paired), told);
    }
}
