package io.github.prognosis.reply;

import io.github.prognosis.model.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The items that a reply's own words name, by title or link. */
final class NamedItems {

    private final PostIndex post;

    NamedItems(PostIndex post) {
        this.post = post;
    }

    /** The item of the first title that stands in a paragraph; a title of one word counts in quotes only. */
    Optional<Item> in(Passage passage) {
        String text = passage.text();
        String[] words = TitleTree.words(text);
        for (int i = 0; i < words.length; i++) {
            Optional<TitleTree.Found> found = post.titles().at(words, i);
            if (found.isPresent()) {
                Item item = found.get().items().get(0);
                if (found.get().words() > 1 || text.contains('"' + item.title() + '"')) {
                    return Optional.of(item);
                }
            }
        }
        return Optional.empty();
    }

    /** A paragraph cut where one of its sentences names another item than those before. */
    List<Passage> parted(Passage passage) {
        List<Passage> parts = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        Optional<Item> last = Optional.empty();
        for (Sentence sentence : Sentence.of(passage.lines())) {
            Optional<Item> named = in(passage.with(List.of(sentence.text())));
            if (named.isPresent() && last.isPresent() && !named.get().equals(last.get())) {
                parts.add(passage.with(lines));
                lines = new ArrayList<>();
            }
            lines.add(sentence.text());
            last = named.isPresent() ? named : last;
        }
        parts.add(passage.with(lines));
        return parts;
    }

    /** The item that a link of a paragraph leads to. */
    Optional<Item> linked(Passage passage) {
        return Urls.in(passage.text()).stream()
                .map(post::linked)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The item of the post that a new one is, by title or link. */
    Optional<Item> listed(NewItem item) {
        String[] words = TitleTree.words(item.title());
        Optional<Item> titled = post.titles()
                .at(words, 0)
                .filter(found -> found.words() == words.length)
                .map(found -> found.items().get(0));
        return titled.isPresent()
                ? titled
                : item.links().stream()
                        .map(post::linked)
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    /** Sentences in which the item's own title says no more than a pointing word. */
    List<Sentence> titled(List<Sentence> sentences, Item item) {
        List<Sentence> titled = new ArrayList<>();
        for (Sentence sentence : sentences) {
            titled.add(titled(sentence, item));
        }
        return titled;
    }

    private Sentence titled(Sentence sentence, Item item) {
        List<String> words = sentence.words();
        for (int i = 0; i < words.size(); i++) {
            if (!post.titles().begins(TitleTree.words(words.get(i))[0])) {
                continue;
            }
            String[] rest = TitleTree.words(String.join(" ", words.subList(i, Math.min(words.size(), i + 20))));
            Optional<TitleTree.Found> found =
                    post.titles().at(rest, 0).filter(one -> one.items().contains(item));
            if (found.isPresent()) {
                return sentence.withTitle(i, end(words, i, found.get().words()));
            }
        }
        return sentence;
    }

    /** Behind as many folded words: one that is written may be several. */
    private static int end(List<String> words, int from, int folded) {
        int count = 0;
        int at = from;
        while (at < words.size() && count < folded) {
            count += words.get(at).isBlank() ? 0 : TitleTree.words(words.get(at)).length;
            at++;
        }
        return at;
    }
}
