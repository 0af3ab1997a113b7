package io.github.prognosis.mutation;

import io.github.prognosis.diff.ChangeKind;
import io.github.prognosis.model.Disposition;
import io.github.prognosis.model.Family;
import io.github.prognosis.model.Item;
import io.github.prognosis.mutation.EditedPost.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Edits of a post as release managers make them, each of one item or milestone, and the change that each makes. */
final class Edits {

    private final Draft draft;
    private final EditedPost post;
    private final Random random;
    private final TitleEdits titles;
    private final StatusEdits statuses;
    private final LinkEdits links;
    private final NoteEdits notes;
    private final PlaceEdits places;
    private final TimelineEdits timeline;

    Edits(EditedPost post, Random random) {
        this.draft = new Draft(post, random);
        this.post = post;
        this.random = random;
        this.titles = new TitleEdits(draft);
        this.statuses = new StatusEdits(draft);
        this.links = new LinkEdits(draft);
        this.notes = new NoteEdits(draft);
        this.places = new PlaceEdits(draft, statuses);
        this.timeline = new TimelineEdits(draft);
    }

    /** The changes that the edits so far make. */
    List<Expected> expected() {
        return draft.expected();
    }

    /** An edit; false if it cannot be made of that item. */
    private interface Edit {
        boolean make(Part part, Item item);
    }

    /** Makes so many edits, each of another item, as far as there are items. */
    void make(int count) {
        for (int tries = 0; tries < 20 * count && draft.expected().size() < count; tries++) {
            if (random.nextInt(12) == 0) {
                timeline.make();
            } else if (random.nextInt(10) == 0) {
                add();
            } else {
                ofItem();
            }
        }
    }

    private void ofItem() {
        List<Part> items = new ArrayList<>(post.items());
        Part part = items.get(random.nextInt(items.size()));
        Item item = part.item.orElseThrow();
        if (draft.isEdited(item) || post.original().isTwin(item) || EditedPost.endOfTitle(part) < 0) {
            return;
        }
        List<Edit> edits = new ArrayList<>(List.of(
                this::drop,
                titles::renameByTypo,
                titles::renameAtAll,
                titles::renameWithAlias,
                titles::gainPrefix,
                statuses::series,
                notes::note));
        if (post.original().family() == Family.SCRIPTED) {
            edits.addAll(List.of(
                    statuses::prognosis,
                    statuses::unassess,
                    statuses::assess,
                    statuses::status,
                    statuses::tag,
                    links::issue,
                    links::link,
                    notes::owner,
                    places::move,
                    places::move,
                    places::moveAndAssess,
                    links::swapLinks,
                    titles::twin,
                    titles::twinOfAnother,
                    titles::signed));
        }
        if (post.original().family() == Family.NUMBERED) {
            edits.addAll(List.of(statuses::statusLine, places::move));
        }
        if (post.original().family() == Family.ISSUE_LIST) {
            edits.addAll(List.of(places::settle, places::settle));
        }
        if (post.original().family() == Family.PATCH_LIST) {
            edits.add(places::complete);
        }
        if (item.disposition() == Disposition.UP_FOR_GRABS && random.nextBoolean()) {
            edits.clear();
            edits.add(places::move);
        }
        if (edits.get(random.nextInt(edits.size())).make(part, item)) {
            draft.markEdited(item);
        }
    }

    private void add() {
        String title = draft.newTitle();
        List<Part> items = post.items();
        Part neighbour = items.get(random.nextInt(items.size()));
        String indent = neighbour.text.substring(
                0, neighbour.text.length() - neighbour.text.stripLeading().length());
        String text = switch (post.original().family()) {
            case SCRIPTED -> "*  " + title + "\n  -  " + draft.person();
            case NUMBERED ->
                "77. " + title + "\nhttps://patchwork.kernel.org/project/xen-devel/list/?series="
                        + random.nextInt(1_000_000);
            case PATCH_LIST ->
                indent + "* "
                        + (listsPatches()
                                ? "[PATCH 0/3] " + title + " [\nhttps://lore.kernel.org/xen-devel/"
                                        + random.nextInt(1_000_000) + ".31-1-x@example.org/\n]"
                                : title);
            case ISSUE_LIST -> "";
        };
        boolean nested = post.original().family() == Family.PATCH_LIST
                && !neighbour.text.strip().startsWith("*");
        if (!text.isEmpty() && !nested) {
            post.insertBehind(neighbour, text);
            draft.expect(ChangeKind.ADDED, title);
        }
    }

    /** The lists of 4.19 do, that of 4.2 does not. */
    private boolean listsPatches() {
        return post.original().update().items().stream()
                .anyMatch(item -> item.tags().stream().anyMatch(tag -> tag.contains("PATCH")));
    }

    private boolean drop(Part part, Item item) {
        boolean nested =
                post.original().family() == Family.PATCH_LIST && item.section().size() > 1;
        if (post.items().size() < 3 || nested || post.original().family() == Family.ISSUE_LIST) {
            return false;
        }
        post.remove(part);
        return draft.expect(ChangeKind.REMOVED, item.title());
    }
}
