package io.github.prognosis.match;

import io.github.prognosis.model.Item;
import java.util.LinkedHashSet;
import java.util.Set;

/** What an item is surely recognised by in another update. */
public final class ItemKeys {

    private ItemKeys() {}

    /**
     * The issue keys, the mails and series that its links show, its folded title and its other names.
     *
     * <p>Two items of different updates that share one are the same, if no other item of either update has it.
     */
    public static Set<String> of(Item item) {
        Set<String> keys = new LinkedHashSet<>();
        item.issues().forEach(issue -> keys.add("issue " + issue));
        PatchLink.keys(item).forEach(link -> keys.add("link " + link));
        Aliases.names(item).forEach(name -> keys.add("title " + name));
        return keys;
    }

    /** The title beyond case, white space and punctuation: twins in one update have it in common. */
    public static String title(Item item) {
        return Folded.title(item.title());
    }
}
