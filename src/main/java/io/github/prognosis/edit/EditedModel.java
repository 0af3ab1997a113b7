package io.github.prognosis.edit;

import io.github.prognosis.model.Item;
import io.github.prognosis.model.Timeline;
import io.github.prognosis.model.Update;
import io.github.prognosis.parse.WrittenItem;
import io.github.prognosis.source.Diagnostic;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a post is to say once edits are made in it, part by part. Nothing of it holds while there are refusals.
 *
 * @param update the post as it is
 * @param items its items in their order, gone ones too, then those that are added, in the order of the file
 * @param areas the headings that are to be made, each behind those it stands in
 * @param renamed the headings that are to be called otherwise
 * @param timeline the milestones and the mark
 * @param release the release that the subject is to name
 * @param subject what the subject is to be; empty if it stays
 * @param edits of the file, all of them
 * @param refusals an error for each edit that cannot be made, in the order of the file
 */
record EditedModel(
        Update update,
        List<EditedItem> items,
        List<NewArea> areas,
        List<RenamedArea> renamed,
        Timeline timeline,
        String release,
        Optional<String> subject,
        List<EditsFile.Numbered> edits,
        List<Diagnostic> refusals) {

    EditedModel {
        Objects.requireNonNull(update);
        items = List.copyOf(items);
        areas = List.copyOf(areas);
        renamed = List.copyOf(renamed);
        Objects.requireNonNull(timeline);
        Objects.requireNonNull(release);
        Objects.requireNonNull(subject);
        edits = List.copyOf(edits);
        refusals = List.copyOf(refusals);
    }

    /** What the edits make of a post. */
    static EditedModel of(Update update, List<EditsFile.Numbered> edits) {
        return new UpdateEditing(update, edits).edited();
    }

    /** What the next post must say: what is read of it has to equal this. */
    PostContent content() {
        List<Item> now = items.stream().flatMap(item -> item.after().stream()).toList();
        return PostContent.of(release, now, timeline);
    }

    /**
     * An item before and after.
     *
     * @param before as the post lists it; empty if it is added
     * @param after as the next post lists it, its line that of before; empty if it is dropped
     * @param written by what lines it is said then; empty if no edit is about it, or if it is added or dropped
     * @param edits those that are about it, in the order of the file
     */
    record EditedItem(
            Optional<Item> before,
            Optional<Item> after,
            Optional<WrittenItem> written,
            List<EditsFile.Numbered> edits) {
        EditedItem {
            Objects.requireNonNull(before);
            Objects.requireNonNull(after);
            Objects.requireNonNull(written);
            edits = List.copyOf(edits);
        }
    }

    /**
     * A heading to be made.
     *
     * @param path the headings, outermost first, as the post spells them; the last is made
     * @param place beside which heading of the same kind; empty for behind all of them
     */
    record NewArea(List<String> path, Optional<Place> place) {
        NewArea {
            path = List.copyOf(path);
            Objects.requireNonNull(place);
        }
    }

    /**
     * A heading to be called otherwise.
     *
     * @param path the headings down to it, as the post spells them
     * @param name the new name
     */
    record RenamedArea(List<String> path, String name) {
        RenamedArea {
            path = List.copyOf(path);
            Objects.requireNonNull(name);
        }
    }
}
