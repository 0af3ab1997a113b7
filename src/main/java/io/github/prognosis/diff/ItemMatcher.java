package io.github.prognosis.diff;

import io.github.prognosis.model.Item;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which items of two updates are the same: by issue key, patch link, title, other name, and last by
 * similarity. What one step paired, the next leaves alone. A wrong pair is worse than a missed one.
 */
final class ItemMatcher {

    private final List<Item> oldItems;
    private final List<Item> newItems;
    private final IdentityHashMap<Item, Pairing.Pair> byOld = new IdentityHashMap<>();
    private final IdentityHashMap<Item, Pairing.Pair> byNew = new IdentityHashMap<>();

    private ItemMatcher(List<Item> oldItems, List<Item> newItems) {
        this.oldItems = oldItems;
        this.newItems = newItems;
    }

    static Pairing match(List<Item> oldItems, List<Item> newItems, MatchOptions options) {
        ItemMatcher matcher = new ItemMatcher(oldItems, newItems);
        matcher.pairByKey(Item::issues, Match.By.ISSUE);
        matcher.pairByKey(item -> PatchLink.keys(item.links()), Match.By.LINK);
        matcher.pairByTitle();
        matcher.pairByAlias();
        SimilarTitles similar = SimilarTitles.among(matcher.openOld(), matcher.openNew(), options);
        similar.matches()
                .forEach(found -> matcher.pair(found.oldItem(), found.newItem(), Match.By.SIMILARITY, found.score()));
        return matcher.pairing(similar);
    }

    /** A key pairs the two items that have it if it stands in one item of either update. */
    private void pairByKey(Function<Item, Collection<String>> keys, Match.By by) {
        Map<String, List<Item>> oldByKey = index(oldItems, keys);
        Map<String, List<Item>> newByKey = index(newItems, keys);
        oldByKey.forEach((key, olds) -> {
            List<Item> news = newByKey.getOrDefault(key, List.of());
            if (olds.size() == 1 && news.size() == 1) {
                pair(olds.get(0), news.get(0), by, 1);
            }
        });
    }

    /** Twins are paired in order, those that stand in the same section first. */
    private void pairByTitle() {
        Function<Item, Collection<String>> title = item -> List.of(Folded.title(item.title()));
        Map<String, List<Item>> newByTitle = index(openNew(), title);
        index(openOld(), title).forEach((folded, olds) -> {
            List<Item> news = newByTitle.getOrDefault(folded, List.of());
            if (olds.size() == 1 && news.size() < 2) {
                pairInOrder(olds, news);
                return;
            }
            Map<List<String>, List<Item>> newBySection = news.stream().collect(Collectors.groupingBy(Item::section));
            olds.stream()
                    .collect(Collectors.groupingBy(Item::section))
                    .forEach((section, twins) -> pairInOrder(twins, newBySection.getOrDefault(section, List.of())));
            pairInOrder(open(olds, byOld), open(news, byNew));
        });
    }

    private void pairInOrder(List<Item> olds, List<Item> news) {
        for (int i = 0; i < Math.min(olds.size(), news.size()); i++) {
            pair(olds.get(i), news.get(i), Match.By.TITLE, 1);
        }
    }

    /** A title and the other's {@code (was X)}; or both without it. */
    private void pairByAlias() {
        Map<String, List<Item>> newByName = index(openNew(), Aliases::names);
        index(openOld(), Aliases::names).forEach((name, olds) -> {
            List<Item> news = newByName.getOrDefault(name, List.of());
            if (olds.size() == 1 && news.size() == 1) {
                pair(olds.get(0), news.get(0), Match.By.ALIAS, 1);
            }
        });
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
        if (byOld.containsKey(oldItem) || byNew.containsKey(newItem)) {
            return;
        }
        Pairing.Pair pair = new Pairing.Pair(oldItem, newItem, new Match(by, score));
        byOld.put(oldItem, pair);
        byNew.put(newItem, pair);
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

    private Pairing pairing(SimilarTitles similar) {
        List<Pairing.Pair> pairs = new ArrayList<>();
        for (Item item : newItems) {
            Pairing.@Nullable Pair pair = byNew.get(item);
            if (pair != null) {
                pairs.add(pair);
            }
        }
        return new Pairing(pairs, withoutTwins(oldItems, byOld), withoutTwins(newItems, byNew), similar.nearMisses());
    }

    /** The items without a counterpart, but for a twin left over: the other of the two tells its story. */
    private static List<Item> withoutTwins(List<Item> items, IdentityHashMap<Item, Pairing.Pair> paired) {
        Set<String> told = new HashSet<>();
        for (Item item : paired.keySet()) {
            told.add(Folded.title(item.title()));
        }
        List<Item> left = open(items, paired);
        left.removeIf(item -> !told.add(Folded.title(item.title())));
        return left;
    }
}
