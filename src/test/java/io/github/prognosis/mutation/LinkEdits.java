package io.github.prognosis.mutation;

import io.github.prognosis.diff.ChangeKind;
import io.github.prognosis.model.Disposition;
import io.github.prognosis.model.Item;
import io.github.prognosis.mutation.EditedPost.Part;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Edits of the lines with links and keys below an item. */
final class LinkEdits {

    private static final Pattern LINK_LINE = Pattern.compile("(?m)^\\s*-\\s+(https?://\\S+@\\S+)$");

    private final Draft draft;
    private final EditedPost post;
    private final Random random;

    LinkEdits(Draft draft) {
        this.draft = draft;
        this.post = draft.post();
        this.random = draft.random();
    }

    boolean issue(Part part, Item item) {
        part.text += "\n  -  XEN-" + (7000 + random.nextInt(1000));
        return draft.expectUnlessCompleted(item, ChangeKind.ISSUES);
    }

    boolean link(Part part, Item item) {
        part.text += "\n  -  https://lore.kernel.org/xen-devel/" + random.nextInt(1_000_000) + ".77-1-x@example.org/";
        return draft.expectUnlessCompleted(item, ChangeKind.LINKS);
    }

    /** Two items swap their links, as where a line was put under the wrong one: they are what their titles say. */
    boolean swapLinks(Part part, Item item) {
        List<Part> others = post.items().stream()
                .filter(other -> isSwappable(other.item.orElseThrow()) && !other.item.equals(part.item))
                .toList();
        if (!isSwappable(item) || others.isEmpty()) {
            return false;
        }
        Part other = others.get(random.nextInt(others.size()));
        Item otherItem = other.item.orElseThrow();
        Matcher here = LINK_LINE.matcher(part.text);
        Matcher there = LINK_LINE.matcher(other.text);
        if (!here.find() || !there.find() || id(here.group(1)).equals(id(there.group(1)))) {
            return false;
        }
        part.text = part.text.substring(0, here.start(1)) + there.group(1) + part.text.substring(here.end(1));
        other.text = other.text.substring(0, there.start(1)) + here.group(1) + other.text.substring(there.end(1));
        draft.markEdited(otherItem);
        return draft.expect(ChangeKind.LINKS, item.title()) && draft.expect(ChangeKind.LINKS, otherItem.title());
    }

    private boolean isSwappable(Item item) {
        return item.links().size() == 1
                && item.disposition() != Disposition.COMPLETED
                && !draft.isEdited(item)
                && !post.original().isTwin(item);
    }

    static String id(String link) {
        return link.replaceAll("(?i)^.*?/([^/]+@[^/]+)/?.*$", "$1")
                .replace("._5F", "_")
                .toLowerCase(Locale.ROOT);
    }
}
