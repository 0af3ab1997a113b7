package io.github.prognosis.check;

import io.github.prognosis.match.Folded;
import io.github.prognosis.match.ItemMatcher;
import io.github.prognosis.match.Pairing;
import io.github.prognosis.model.DigestEntry;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.ItemBuilder;
import io.github.prognosis.model.MatchOptions;
import io.github.prognosis.model.Update;
import io.github.prognosis.source.Brackets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which items of a post the digest in front of its list names. */
final class DigestNames {

    private static final String PREFIX = ": ";

    private final IdentityHashMap<DigestEntry, List<Item>> items = new IdentityHashMap<>();
    private final IdentityHashMap<Item, DigestEntry> named = new IdentityHashMap<>();

    DigestNames(Update update) {
        Map<String, List<Item>> byName = new HashMap<>();
        for (Item item : update.items()) {
            names(item.title())
                    .forEach(name -> byName.computeIfAbsent(name, unused -> new ArrayList<>())
                            .add(item));
        }
        List<DigestEntry> open = new ArrayList<>();
        for (DigestEntry entry : update.digest()) {
            List<Item> found = names(entry.title()).stream()
                    .map(name -> byName.getOrDefault(name, List.of()))
                    .filter(some -> !some.isEmpty())
                    .findFirst()
                    .orElse(List.of());
            take(entry, found);
            if (found.isEmpty()) {
                open.add(entry);
            }
        }
        takeSimilar(update, open);
    }

    private void take(DigestEntry entry, List<Item> found) {
        items.put(entry, found);
        found.forEach(item -> named.putIfAbsent(item, entry));
    }

    /** What is not named by its title is looked for as an item under another title is; where that is in doubt, it is there. */
    private void takeSimilar(Update update, List<DigestEntry> open) {
        IdentityHashMap<Item, DigestEntry> entries = new IdentityHashMap<>();
        List<Item> olds = new ArrayList<>();
        for (DigestEntry entry : open) {
            Item item = new ItemBuilder(entry.title(), entry.line(), entry.line()).build();
            entries.put(item, entry);
            olds.add(item);
        }
        List<Item> news =
                update.items().stream().filter(item -> !named.containsKey(item)).toList();
        Pairing pairing = ItemMatcher.match(update.withItems(olds), update.withItems(news), MatchOptions.DEFAULT);
        pairing.report()
                .nearMisses()
                .forEach(near -> Optional.ofNullable(entries.get(near.oldItem()))
                        .ifPresent(entry -> take(entry, List.of(near.newItem()))));
        pairing.pairs()
                .forEach(pair -> Optional.ofNullable(entries.get(pair.oldItem()))
                        .ifPresent(entry -> take(entry, List.of(pair.newItem()))));
    }

    /** A title, without the group at its end, and both without what stands in front of a colon. */
    private static Set<String> names(String title) {
        Set<String> names = new LinkedHashSet<>();
        int open = Brackets.openingOfLastGroup(title);
        String bare = open > 0 ? title.substring(0, open).strip() : title;
        for (String name : List.of(title, bare)) {
            names.add(Folded.title(name));
        }
        for (String name : List.of(title, bare)) {
            int prefix = name.indexOf(PREFIX);
            if (prefix > 0 && name.indexOf(' ', prefix + PREFIX.length()) > 0) {
                names.add(Folded.title(name.substring(prefix + PREFIX.length())));
            }
        }
        return names;
    }

    /** The items that an entry may mean; none if the list has none like it. */
    List<Item> of(DigestEntry entry) {
        return items.getOrDefault(entry, List.of());
    }

    /** Whether an item is named anywhere in the digest. */
    boolean isNamed(Item item) {
        return named.containsKey(item);
    }
}
