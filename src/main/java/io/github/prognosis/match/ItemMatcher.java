package io.github.prognosis.match;

import io.github.prognosis.model.Item;
import io.github.prognosis.model.Match;
import io.github.prognosis.model.MatchOptions;
import io.github.prognosis.model.MatchReport;
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
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which items of two updates are the same: by decision, a title that agrees to the letter, issue key, patch link, the
 * folded title, other name, and last by similarity. What one step paired, the next leaves alone. A wrong pair is worse than a
 * missed one.
 */
public final class ItemMatcher {

    private final List<Item> oldItems;
    private final List<Item> newItems;
    private final DecidedTitles.Verdict verdict;
    private final IdentityHashMap<Item, Pairing.Pair> byOld = new IdentityHashMap<>();
    private final IdentityHashMap<Item, Pairing.Pair> byNew = new IdentityHashMap<>();
    private final IdentityHashMap<Item, String> titles = new IdentityHashMap<>();
    private final Set<String> oldNames;
    private final Set<String> newNames;

    private ItemMatcher(Update oldUpdate, Update newUpdate, DecidedTitles.Verdict verdict) {
        this.oldItems = oldUpdate.items();
        this.newItems = newUpdate.items();
        this.verdict = verdict;
        this.oldNames = names(oldItems);
        this.newNames = names(newItems);
    }

    private Set<String> names(List<Item> items) {
        Set<String> names = new HashSet<>();
        for (Item item : items) {
            names.add(name(item));
        }
        return names;
    }

    /** Who is who in two updates. */
    public static Pairing match(Update oldUpdate, Update newUpdate, MatchOptions options) {
        return match(oldUpdate, newUpdate, options, new DecidedTitles(options.decisions()));
    }

    /**
     * Who is who in two of several updates.
     *
     * @param decided the titles of the options' decisions
     */
    public static Pairing match(Update oldUpdate, Update newUpdate, MatchOptions options, DecidedTitles decided) {
        DecidedTitles.Verdict verdict = decided.between(oldUpdate, newUpdate);
        ItemMatcher matcher = new ItemMatcher(oldUpdate, newUpdate, verdict);
        matcher.pairByDecision();
        matcher.pairTwins(matcher.openOld(), matcher.openNew(), Item::title, Match.By.TITLE);
        matcher.pairByKey(Item::issues, Match.By.ISSUE);
        matcher.pairByKey(PatchLink::keys, Match.By.LINK);
        matcher.pairByKey(PatchLink::branches, Match.By.LINK);
        matcher.pairByTitle(matcher.openOld(), matcher.openNew());
        matcher.pairByAlias();
        matcher.pairByQuotedTitle();
        if (options.renames()) {
            matcher.pairByPlainTitle();
        }
        if (ClosingPeople.mayStandIn(oldUpdate, newUpdate)) {
            matcher.pairWithoutClosingPeople();
        }
        return matcher.pairing(matcher.pairBySimilarity(options));
    }

    /** Of twins one stands for all; where their name has changed, all have another. */
    private MatchReport pairBySimilarity(MatchOptions options) {
        Map<String, List<Item>> oldByName = index(withoutTwins(openOld(), List.of()), this::name);
        Map<String, List<Item>> newByName = index(withoutTwins(openNew(), List.of()), this::name);
        if (oldByName.isEmpty() || newByName.isEmpty()) {
            return MatchReport.EMPTY;
        }
        SimilarTitles similar = SimilarTitles.among(firsts(oldByName), firsts(newByName), options, verdict);
        for (SimilarTitles.Candidate found : similar.matches()) {
            TwinPairs.pair(
                    oldByName.getOrDefault(name(found.oldItem()), List.of()),
                    newByName.getOrDefault(name(found.newItem()), List.of()),
                    (oldItem, newItem) -> pair(oldItem, newItem, Match.By.SIMILARITY, found.score()));
        }
        return new MatchReport(similar.nearMisses(), similar.isApproximate());
    }

    private static List<Item> firsts(Map<String, List<Item>> byName) {
        return byName.values().stream().map(twins -> twins.get(0)).toList();
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
                this::name,
                Match.By.DECISION);
    }

    /** The folded title, of each item folded once. */
    private String title(Item item) {
        return titles.computeIfAbsent(item, unused -> Folded.title(item.title()));
    }

    /** The folded title, or the one that a person gave to all that name the same item. */
    private String name(Item item) {
        return verdict.name(title(item));
    }

    /**
     * A key pairs the two items that have it if it stands in one item of either update. Where it moved from one title to
     * another, and both titles stand in both updates, they are what they were.
     */
    private void pairByKey(Function<Item, Collection<String>> keys, Match.By by) {
        Map<String, List<Item>> oldByKey = indexAll(oldItems, keys);
        Map<String, List<Item>> newByKey = indexAll(newItems, keys);
        pairAsSure(onlyOnes(oldByKey, newByKey, (oldItem, newItem) -> !bothStay(name(oldItem), name(newItem))), by);
    }

    private boolean bothStay(String before, String now) {
        return !before.equals(now) && newNames.contains(before) && oldNames.contains(now);
    }

    private void pairAsSure(KeyPairs pairs, Match.By by) {
        pairs.forEach((oldItem, newItem) -> pair(oldItem, newItem, by, 1));
    }

    private KeyPairs onlyOnes(Map<String, List<Item>> oldByKey, Map<String, List<Item>> newByKey) {
        return onlyOnes(oldByKey, newByKey, (oldItem, newItem) -> true);
    }

    private KeyPairs onlyOnes(
            Map<String, List<Item>> oldByKey, Map<String, List<Item>> newByKey, BiPredicate<Item, Item> fit) {
        KeyPairs pairs = new KeyPairs();
        for (Map.Entry<String, List<Item>> entry : oldByKey.entrySet()) {
            List<Item> olds = entry.getValue();
            List<Item> news = newByKey.getOrDefault(entry.getKey(), List.of());
            if (olds.size() == 1
                    && news.size() == 1
                    && mayBePaired(olds.get(0), news.get(0))
                    && fit.test(olds.get(0), news.get(0))) {
                pairs.add(olds.get(0), news.get(0));
            }
        }
        return pairs;
    }

    private void pairByTitle(List<Item> olds, List<Item> news) {
        pairTwins(olds, news, this::title, Match.By.TITLE);
    }

    private void pairTwins(List<Item> olds, List<Item> news, Function<Item, String> name, Match.By by) {
        Map<String, List<Item>> newByName = index(news, name);
        index(olds, name)
                .forEach((one, twins) -> TwinPairs.pair(
                        twins,
                        newByName.getOrDefault(one, List.of()),
                        (oldItem, newItem) -> pair(oldItem, newItem, by, 1)));
    }

    /** A title and the other's {@code (was X)}; or both without it. */
    private void pairByAlias() {
        pairAsSure(onlyOnes(indexAll(openOld(), Aliases::names), indexAll(openNew(), Aliases::names)), Match.By.ALIAS);
    }

    /** A title and one that opens with it in quotation marks. */
    private void pairByQuotedTitle() {
        Function<Item, Collection<String>> quoted =
                item -> Aliases.quoted(item).stream().toList();
        pairAsSure(onlyOnes(indexAll(openOld(), quoted), index(openNew(), this::title)), Match.By.ALIAS);
        pairAsSure(onlyOnes(index(openOld(), this::title), indexAll(openNew(), quoted)), Match.By.ALIAS);
    }

    /** Titles that only accents, ligatures and wide letters tell apart. */
    private void pairByPlainTitle() {
        pairAsSimilar(item -> Folded.plainTitle(item.title()));
    }

    private void pairWithoutClosingPeople() {
        pairAsSimilar(ClosingPeople::withoutThem);
    }

    private void pairAsSimilar(Function<Item, String> name) {
        onlyOnes(index(openOld(), name), index(openNew(), name))
                .forEach((oldItem, newItem) -> pair(
                        oldItem,
                        newItem,
                        Match.By.SIMILARITY,
                        TitleSimilarity.of(TitleWords.of(oldItem.title()), TitleWords.of(newItem.title()))
                                .score()));
    }

    private static Map<String, List<Item>> index(List<Item> items, Function<Item, String> name) {
        Map<String, List<Item>> index = new LinkedHashMap<>();
        for (Item item : items) {
            index.computeIfAbsent(name.apply(item), unused -> new ArrayList<>()).add(item);
        }
        return index;
    }

    private static Map<String, List<Item>> indexAll(List<Item> items, Function<Item, Collection<String>> keys) {
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

    private Pairing pairing(MatchReport report) {
        List<Pairing.Pair> pairs = new ArrayList<>();
        for (Item item : newItems) {
            Pairing.@Nullable Pair pair = byNew.get(item);
            if (pair != null) {
                pairs.add(pair);
            }
        }
        return new Pairing(
                pairs, withoutTwins(openOld(), byOld.keySet()), withoutTwins(openNew(), byNew.keySet()), report);
    }

    /** The items without those whose story a twin tells that has their owners. */
    private List<Item> withoutTwins(List<Item> items, Collection<Item> paired) {
        Map<String, Set<String>> ownersByName = new HashMap<>();
        for (Item item : paired) {
            owners(item, ownersByName);
        }
        List<Item> told = new ArrayList<>();
        for (Item item : items) {
            boolean first = !ownersByName.containsKey(name(item));
            boolean others = owners(item, ownersByName);
            if (first || others) {
                told.add(item);
            }
        }
        return told;
    }

    /** Adds the owners to those of the items of that name; whether any are others. */
    private boolean owners(Item item, Map<String, Set<String>> ownersByName) {
        return ownersByName
                .computeIfAbsent(name(item), unused -> new HashSet<>(1))
                .addAll(Folded.people(item.ownerNames()));
    }
}
