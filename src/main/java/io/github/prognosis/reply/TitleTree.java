package io.github.prognosis.reply;

import io.github.prognosis.match.Folded;
import io.github.prognosis.model.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The titles of a post's items, word by word: which of them a text begins with is found in proportion to the text. */
final class TitleTree {

    /** A title of more words is none that somebody quotes in a reply. */
    private static final int MOST_WORDS = 60;

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<Item> items = new ArrayList<>();
    }

    /**
     * A title that was found.
     *
     * @param items those that have it, in the order of the post
     * @param words how many words it has
     */
    record Found(List<Item> items, int words) {}

    private final Node root = new Node();

    TitleTree(List<Item> items) {
        for (Item item : items) {
            add(item.title(), item);
            item.aliases().forEach(alias -> add(alias, item));
        }
    }

    private void add(String title, Item item) {
        String[] words = words(title);
        if (words.length > MOST_WORDS) {
            return;
        }
        Node node = root;
        for (String word : words) {
            node = node.next.computeIfAbsent(word, unused -> new Node());
        }
        node.items.add(item);
    }

    /** The words of a text as titles are compared. */
    static String[] words(String text) {
        return Folded.title(text).split(" ", -1);
    }

    /** Whether a title begins with a word. */
    boolean begins(String word) {
        return root.next.containsKey(word);
    }

    /** Whether all words from one on begin a title, so that more words could make it whole. */
    boolean mayGoOn(String[] words) {
        @Nullable Node node = root;
        for (int i = 0; i < words.length && node != null; i++) {
            node = node.next.get(words[i]);
        }
        return node != null && !node.next.isEmpty();
    }

    /** The longest title that stands at a word; empty if none does. */
    Optional<Found> at(String[] words, int from) {
        @Nullable Found longest = null;
        @Nullable Node node = root;
        for (int i = from; i < words.length; i++) {
            node = node.next.get(words[i]);
            if (node == null) {
                break;
            }
            if (!node.items.isEmpty()) {
                longest = new Found(node.items, i - from + 1);
            }
        }
        return Optional.ofNullable(longest);
    }
}
