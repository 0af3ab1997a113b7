package io.github.prognosis.edit;

import io.github.prognosis.model.Disposition;
import io.github.prognosis.model.Item;
import io.github.prognosis.parse.ReleaseTags;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts an item where an edit says, below other headings or under another tag. */
final class ItemPlace {

    private static final Pattern RELEASE = Pattern.compile("4\\.\\d{1,3}|next");

    private final PostWords post;
    private final Item item;
    private final ItemLines lines;
    private final Targets targets;

    ItemPlace(PostWords post, Item item, ItemLines lines) {
        this.post = post;
        this.item = item;
        this.lines = lines;
        this.targets = new Targets(post.areas(), post.family());
    }

    /** The release that an item is deferred to; empty if the edit names none. */
    private static Optional<String> release(Edit.OfItem edit) {
        return edit.verb() == Verb.DEFER
                ? edit.value().filter(value -> RELEASE.matcher(value).matches())
                : Optional.empty();
    }

    /** Whether the edit writes a tag, as the post has no heading for it. */
    static boolean tags(Edit.OfItem edit, Areas areas) {
        boolean named =
                edit.value().isPresent() && release(edit).filter("next"::equals).isEmpty();
        return edit.verb() == Verb.DEFER
                && !named
                && areas.saying(Disposition.DEFERRED).isEmpty();
    }

    /** Makes an edit whose verb says where an item stands. */
    void make(Edit.OfItem edit) throws EditException {
        Verb verb = edit.verb();
        Optional<String> release = release(edit);
        Optional<String> area = edit.value().filter(value -> release.isEmpty());
        if (lines.done && verb != Verb.MOVE && verb != Verb.COMPLETE) {
            throw new EditException(1, "the bracket behind \"" + item.title() + "\" says that it is done; rename it");
        }
        if (verb == Verb.MOVE) {
            lines.section = post.areas().find(EditReader.path(area.orElse(""), 1), Optional.empty());
            return;
        }
        Disposition wanted = ItemVerbs.disposition(verb);
        if (wanted == Disposition.OPEN) {
            lines.tags = ReleaseTags.withoutLater(lines.tags);
        }
        if (area.isPresent()) {
            lines.section = post.areas().find(EditReader.path(area.get(), 1), Optional.of(wanted));
        } else if (tags(edit, post.areas())) {
            tag();
        } else if (item.disposition() != wanted
                || (release.isPresent() && !item.deferredTo().equals(release))) {
            lines.section = targets.of(item, wanted, release);
        }
    }

    /** The release's tag gives way to the one that defers. */
    private void tag() throws EditException {
        lines.section = targets.of(item, Disposition.OPEN, Optional.empty());
        if (ReleaseTags.later(lines.tags).isPresent()) {
            return;
        }
        List<String> tags = new ArrayList<>(lines.tags);
        int index = 0;
        for (int i = 0; i < tags.size(); i++) {
            if (ReleaseTags.target(List.of(tags.get(i))).isPresent()) {
                index = i;
                tags.remove(i);
                break;
            }
        }
        tags.add(index, post.laterTag());
        lines.tags = tags;
    }

    /** What is missed of what the edit asks for. */
    Optional<String> missed(Edit.OfItem edit, Item read) {
        if (edit.verb() == Verb.MOVE) {
            return Optional.empty();
        }
        Disposition wanted = ItemVerbs.disposition(edit.verb());
        if (read.disposition() != wanted) {
            return Optional.of("below \"" + Areas.told(read.section()) + "\" it would be "
                    + read.disposition().word().replace('-', ' '));
        }
        Optional<String> release = release(edit);
        if (release.isPresent() && !read.deferredTo().equals(release)) {
            return Optional.of("below \"" + Areas.told(read.section()) + "\" it would be deferred to "
                    + read.deferredTo().orElse("no release"));
        }
        return Optional.empty();
    }
}
