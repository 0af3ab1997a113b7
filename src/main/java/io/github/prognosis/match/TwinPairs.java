package io.github.prognosis.match;

import io.github.prognosis.model.Item;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Which twins, items of one name within an update, are the same in the next: those that share a key that no other has, then
 * those that agree in most of owners, status and place, the owners before all, and last those that come in the same order.
 */
final class TwinPairs {

    private final BiConsumer<Item, Item> pairs;
    private final Set<Item> paired = Collections.newSetFromMap(new IdentityHashMap<>());
    private List<Traits> olds;
    private List<Traits> news;

    private TwinPairs(List<Item> olds, List<Item> news, BiConsumer<Item, Item> pairs) {
        this.pairs = pairs;
        this.olds = olds.stream().map(Traits::of).toList();
        this.news = news.stream().map(Traits::of).toList();
    }

    /** What tells twins apart. */
    private record Traits(
            Item item,
            Collection<String> keys,
            Set<String> people,
            List<Object> status,
            List<String> section,
            String area) {

        static Traits of(Item item) {
            Set<String> keys = new HashSet<>(PatchLink.keys(item));
            keys.addAll(item.issues());
            List<Object> status = new ArrayList<>();
            item.status().ifPresent(status::add);
            item.prognosis().ifPresent(status::add);
            item.series().ifPresent(status::add);
            return new Traits(
                    item,
                    keys,
                    Folded.people(item.ownerNames()),
                    status,
                    item.section(),
                    item.area().map(Folded::area).orElse(""));
        }
    }

    /** Gives the pairs, the old item first; what is left over is only of one update. */
    static void pair(List<Item> olds, List<Item> news, BiConsumer<Item, Item> pairs) {
        if (olds.size() == 1 && news.size() == 1) {
            pairs.accept(olds.get(0), news.get(0));
        } else if (!olds.isEmpty() && !news.isEmpty()) {
            new TwinPairs(olds, news, pairs).pair();
        }
    }

    private void pair() {
        KeyPairs byKey = new KeyPairs();
        Map<String, List<Traits>> oldByKey = index(olds, Traits::keys);
        Map<String, List<Traits>> newByKey = index(news, Traits::keys);
        oldByKey.forEach((key, ofOld) -> {
            List<Traits> ofNew = newByKey.getOrDefault(key, List.of());
            if (ofOld.size() == 1 && ofNew.size() == 1) {
                byKey.add(ofOld.get(0).item, ofNew.get(0).item);
            }
        });
        byKey.forEach(this::pair);
        for (Function<Traits, Optional<Object>> agreement : agreements()) {
            pairThoseThatAgree(agreement);
        }
        pairThoseThatAgree(one -> Optional.of(""));
    }

    /** What two twins that are the same can agree in, the most first; no value where nothing could agree. */
    private static List<Function<Traits, Optional<Object>>> agreements() {
        return List.of(
                one -> Optional.of(List.of(one.people, one.status, one.section)),
                one -> Optional.of(List.of(one.people, one.status, one.area)),
                one -> Optional.of(List.of(one.people, one.section)),
                one -> Optional.of(List.of(one.people, one.status)),
                one -> Optional.of(List.of(one.people, one.area)),
                one -> one.people.isEmpty() ? Optional.empty() : Optional.of(one.people),
                one -> Optional.of(List.of(one.status, one.section)),
                one -> Optional.of(one.section),
                one -> one.status.isEmpty() ? Optional.empty() : Optional.of(one.status),
                one -> one.area.isEmpty() ? Optional.empty() : Optional.of(one.area));
    }

    private void pairThoseThatAgree(Function<Traits, Optional<Object>> agreement) {
        olds = olds.stream().filter(one -> !paired.contains(one.item)).toList();
        news = news.stream().filter(one -> !paired.contains(one.item)).toList();
        if (olds.isEmpty() || news.isEmpty()) {
            return;
        }
        Function<Traits, Collection<Object>> values =
                one -> agreement.apply(one).stream().toList();
        Map<Object, List<Traits>> oldByValue = index(olds, values);
        Map<Object, List<Traits>> newByValue = index(news, values);
        oldByValue.forEach((value, ofOld) -> {
            List<Traits> ofNew = newByValue.getOrDefault(value, List.of());
            for (int i = 0; i < Math.min(ofOld.size(), ofNew.size()); i++) {
                pair(ofOld.get(i).item, ofNew.get(i).item);
            }
        });
    }

    private void pair(Item oldItem, Item newItem) {
        pairs.accept(oldItem, newItem);
        paired.add(oldItem);
        paired.add(newItem);
    }

    private static <K> Map<K, List<Traits>> index(List<Traits> twins, Function<Traits, Collection<K>> values) {
        Map<K, List<Traits>> index = new LinkedHashMap<>();
        for (Traits twin : twins) {
            for (K value : values.apply(twin)) {
                index.computeIfAbsent(value, unused -> new ArrayList<>()).add(twin);
            }
        }
        return index;
    }
}
