package io.github.prognosis.edit;

import io.github.prognosis.match.Folded;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Update;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the items that edits name: by the title to the letter, else folded. */
final class ItemFinder {

    /** So many who mistyped a title are told what they may have meant: to look for it takes the time of the whole list. */
    private static final int MOST_SUGGESTIONS = 20;

    private final Map<String, List<Item>> byTitle = new HashMap<>();
    private final Map<String, List<Item>> byFolded = new HashMap<>();
    private final Map<Integer, Item> byLine = new HashMap<>();
    private final List<String> titles = new ArrayList<>();
    private int suggestions;

    ItemFinder(Update update) {
        for (Item item : update.items()) {
            byTitle.computeIfAbsent(item.title(), title -> new ArrayList<>()).add(item);
            byFolded.computeIfAbsent(Folded.title(item.title()), title -> new ArrayList<>())
                    .add(item);
            byLine.put(item.line(), item);
            titles.add(item.title());
        }
    }

    /**
     * The item of that name.
     *
     * @throws EditException if there is none, or if several have its title
     */
    Item find(ItemName name) throws EditException {
        String folded = Folded.title(name.title());
        if (name.line().isPresent()) {
            Optional<Item> there = Optional.ofNullable(byLine.get(name.line().getAsInt()))
                    .filter(item -> Folded.title(item.title()).equals(folded));
            if (there.isPresent()) {
                return there.get();
            }
        }
        List<Item> exact = byTitle.getOrDefault(name.title(), List.of());
        List<Item> found = exact.isEmpty() ? byFolded.getOrDefault(folded, List.of()) : exact;
        if (found.isEmpty()) {
            String near = suggestions++ < MOST_SUGGESTIONS ? NearNames.told(name.title(), titles) : "";
            throw new EditException(1, "the post lists no \"" + name.title() + '"' + near);
        }
        if (name.line().isEmpty()) {
            if (found.size() > 1) {
                throw new EditException(
                        1,
                        found.size() + " items are called \"" + name.title() + "\"; name one of them: " + lines(found));
            }
            return found.get(0);
        }
        throw new EditException(
                1,
                "no \"" + name.title() + "\" begins in line " + name.line().getAsInt() + " of the post, but "
                        + lines(found));
    }

    private static String lines(List<Item> items) {
        return items.stream().limit(5).map(item -> "@ " + item.line()).collect(Collectors.joining(", "));
    }
}
