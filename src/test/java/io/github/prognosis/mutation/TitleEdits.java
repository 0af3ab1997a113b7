package io.github.prognosis.mutation;

import io.github.prognosis.diff.ChangeKind;
import io.github.prognosis.model.Family;
import io.github.prognosis.model.Item;
import io.github.prognosis.mutation.EditedPost.Part;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Edits of titles, and items beside the one that has a title. */
final class TitleEdits {

    private final Draft draft;
    private final EditedPost post;
    private final Random random;

    TitleEdits(Draft draft) {
        this.draft = draft;
        this.post = draft.post();
        this.random = draft.random();
    }

    /** A letter doubled within a long plain word. */
    boolean renameByTypo(Part part, Item item) {
        Matcher word = Pattern.compile("(?<![\\w/.@-])([a-z]{4})([a-z]{3,8})(?![\\w/.@(_-])")
                .matcher(item.title());
        if (!word.find() || item.title().split(" ", 0).length < 3) {
            return false;
        }
        String title = item.title().substring(0, word.end(1))
                + item.title().charAt(word.end(1) - 1)
                + item.title().substring(word.end(1));
        return EditedPost.replaceTitle(part, title) && draft.expect(ChangeKind.RENAMED, title);
    }

    boolean gainPrefix(Part part, Item item) {
        boolean quoted = post.original().family() == Family.ISSUE_LIST;
        if (quoted
                || item.title().contains(":")
                || item.title().contains(" - ")
                || item.title().split(" ", 0).length < 3) {
            return false;
        }
        String title = draft.word() + ": " + item.title();
        return EditedPost.replaceTitle(part, title) && draft.expect(ChangeKind.RENAMED, title);
    }

    /** Another title: recognised by a link or key that no other item has, or not at all. */
    boolean renameAtAll(Part part, Item item) {
        if (post.original().family() == Family.ISSUE_LIST) {
            return false;
        }
        String title = draft.newTitle();
        boolean keyed = item.issues().stream().anyMatch(key -> isOnly(key, Item::issues))
                || item.links().stream()
                        .filter(link -> link.contains("@") || link.contains("series="))
                        .anyMatch(link -> isOnly(
                                LinkEdits.id(link),
                                other -> other.links().stream()
                                        .map(LinkEdits::id)
                                        .toList()));
        boolean hasKey = !item.issues().isEmpty() || !item.links().isEmpty();
        if ((hasKey && !keyed) || !EditedPost.replaceTitle(part, title)) {
            return false;
        }
        return keyed
                ? draft.expect(ChangeKind.RENAMED, title)
                : draft.expect(ChangeKind.REMOVED, item.title()) && draft.expect(ChangeKind.ADDED, title);
    }

    private boolean isOnly(String key, Function<Item, List<String>> keys) {
        return post.original().update().items().stream()
                        .filter(other -> keys.apply(other).contains(key))
                        .count()
                == 1;
    }

    boolean renameWithAlias(Part part, Item item) {
        if (item.title().matches(".*[()\\[\\]\"].*|.*\\b(?:aka|was|Was)\\b.*|.*[.:?]")
                || post.original().family() == Family.ISSUE_LIST) {
            return false;
        }
        String title = draft.newTitle() + " (was " + item.title() + ")";
        return EditedPost.replaceTitle(part, title) && draft.expect(ChangeKind.RENAMED, title);
    }

    /** The item stands there twice: no change. */
    boolean twin(Part part, Item item) {
        post.insertBehind(part, part.text);
        return true;
    }

    /** Somebody else has an item of that title too, which stands above or below. */
    boolean twinOfAnother(Part part, Item item) {
        String another = part.text.substring(0, EditedPost.endOfTitle(part)) + "\n  -  " + draft.person();
        if (random.nextBoolean()) {
            post.insertBehind(part, part.text);
            part.text = another;
        } else {
            post.insertBehind(part, another);
        }
        return draft.expect(ChangeKind.ADDED, item.title());
    }

    /** An item whose title only a sign tells from that one. */
    boolean signed(Part part, Item item) {
        String text = part.text;
        String title = item.title() + (random.nextBoolean() ? "++" : "#");
        if (!item.title().matches(".*\\w") || !EditedPost.replaceTitle(part, title)) {
            return false;
        }
        post.insertBehind(part, part.text);
        part.text = text;
        return draft.expect(ChangeKind.ADDED, title);
    }
}
