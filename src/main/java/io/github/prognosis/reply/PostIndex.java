package io.github.prognosis.reply;

import io.github.prognosis.match.Folded;
import io.github.prognosis.match.PatchLink;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Owner;
import io.github.prognosis.model.Section;
import io.github.prognosis.model.Update;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A post's items and headings, found by what a reply quotes or names of them. */
final class PostIndex {

    private final Update post;
    private final TitleTree titles;
    private final Map<String, Item> links = new HashMap<>();
    private final Map<String, Section> headings = new HashMap<>();
    private final IdentityHashMap<Item, Set<String>> vocabulary = new IdentityHashMap<>();

    PostIndex(Update post) {
        this.post = post;
        this.titles = new TitleTree(post.items());
        for (Item item : post.items()) {
            PatchLink.keys(item).forEach(key -> links.putIfAbsent(key, item));
            item.links().forEach(link -> links.putIfAbsent(link, item));
        }
        for (Section section : post.sections()) {
            List<String> path = section.path();
            headings.putIfAbsent(Folded.title(path.get(path.size() - 1)), section);
        }
    }

    Update post() {
        return post;
    }

    TitleTree titles() {
        return titles;
    }

    /** The item that a link leads to; empty if it is none of the post's. */
    Optional<Item> linked(String url) {
        Optional<Item> known = Optional.ofNullable(links.get(url));
        return known.isPresent() ? known : PatchLink.message(url).flatMap(key -> Optional.ofNullable(links.get(key)));
    }

    /** The heading of that name, where several have it the first. */
    Optional<Section> heading(String name) {
        return Optional.ofNullable(headings.get(Folded.title(name)));
    }

    /** Of items of one title the first behind a line of the post, else the first of all. */
    static Item behind(List<Item> twins, int line) {
        return twins.stream().filter(item -> item.line() > line).findFirst().orElse(twins.get(0));
    }

    /** Whether most words of a line are such that the item's own text has. */
    boolean isOf(Item item, String line) {
        Set<String> known = vocabulary.computeIfAbsent(item, PostIndex::words);
        int words = 0;
        int strange = 0;
        for (String word : TitleTree.words(line)) {
            boolean says = word.chars().anyMatch(Character::isLetterOrDigit);
            words += says ? 1 : 0;
            strange += !says || known.contains(word) ? 0 : 1;
        }
        return strange * 5 <= words;
    }

    private static Set<String> words(Item item) {
        Set<String> words = new HashSet<>();
        add(words, item.title());
        item.status().ifPresent(text -> add(words, text));
        item.tags().forEach(text -> add(words, text));
        item.notes().forEach(text -> add(words, text));
        item.issues().forEach(text -> add(words, text));
        for (Owner owner : item.owners()) {
            add(words, owner.name());
            owner.email().ifPresent(text -> add(words, text));
            owner.note().ifPresent(text -> add(words, text));
        }
        item.links().forEach(text -> add(words, text));
        words.addAll(List.of("status", "prognosis", "information", "from", "references", "quoting"));
        return words;
    }

    private static void add(Set<String> words, String text) {
        words.addAll(Arrays.asList(TitleTree.words(text)));
    }
}
