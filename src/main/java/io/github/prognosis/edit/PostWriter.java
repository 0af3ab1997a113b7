package io.github.prognosis.edit;

import io.github.prognosis.edit.EditedModel.EditedItem;
import io.github.prognosis.edit.EditedModel.NewArea;
import io.github.prognosis.edit.EditedModel.RenamedArea;
import io.github.prognosis.mail.TextLine;
import io.github.prognosis.model.Family;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Source;
import io.github.prognosis.parse.Manuscript;
import io.github.prognosis.parse.PlacedItem;
import io.github.prognosis.source.Diagnostic;
import io.github.prognosis.source.Position;
import io.github.prognosis.source.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes edits into the text of a post: the lines that they name change, and no others.
 *
 * <p>Words are written first, as long as they stand in their places; then items and headings come and go.
 */
final class PostWriter {

    private final Manuscript post;
    private final EditedModel edited;
    private final Page page;
    private final ListWriter list;
    private final Regions regions;
    private final Map<Integer, PlacedItem> places = new HashMap<>();
    private final List<Diagnostic> refusals = new ArrayList<>();

    private PostWriter(Manuscript post, EditedModel edited, boolean first) {
        this.post = post;
        this.edited = edited;
        this.page = new Page(post.source());
        this.regions = new Regions(post);
        this.list = new ListWriter(page, post, regions, first);
        post.items().forEach(item -> places.put(item.item().line(), item));
    }

    /**
     * The text of the next post.
     *
     * @param lines of it; those of the post while there are refusals
     * @param refusals an error for each edit that the layout cannot say, in the order of the edits file
     * @param renumbered whether items that stay have other numbers than before
     */
    record Written(List<TextLine> lines, List<Diagnostic> refusals, boolean renumbered) {
        Written {
            lines = List.copyOf(lines);
            refusals = List.copyOf(refusals);
        }
    }

    /**
     * Writes edits into a post.
     *
     * @param edited what the edits make of its model
     * @param first whether what comes to an area goes on top of it
     */
    static Written write(Manuscript post, EditedModel edited, boolean first) {
        return new PostWriter(post, edited, first).write();
    }

    private Written write() {
        if (post.update().family() == Family.ISSUE_LIST && !edited.edits().isEmpty()) {
            refuse(edited.edits().get(0), "a list of issues is free prose, in which nothing can be written for sure");
            return new Written(new Page(post.source()).written(), refusals, false);
        }
        Spelling spelling = new Spelling(post);
        for (EditedItem item : edited.items()) {
            if (item.before().isPresent() && item.after().isPresent()) {
                attempt(item.edits(), () -> words(item, spelling));
            }
        }
        attempt(ofTimeline(), () -> TimelineWriter.write(page, post, edited.timeline()));
        for (RenamedArea area : edited.renamed()) {
            attempt(renaming(area), () -> list.headings().rename(area.path(), area.name()));
        }
        if (edited.subject().isPresent() && post.update().source().format() == Source.Format.TEXT) {
            attempt(
                    ofSubject(),
                    () -> ProseWriter.subject(page, post, edited.subject().get()));
        }
        ProseWriter.write(page, post, edited.edits(), refusals);
        page.finishWords();
        for (NewArea area : edited.areas()) {
            attempt(making(area), () -> list.headings().make(asRenamed(area.path()), area.place()));
        }
        for (EditedItem item : edited.items()) {
            attempt(item.edits(), () -> place(item));
        }
        if (!refusals.isEmpty()) {
            refusals.sort(Comparator.comparing(refusal -> refusal.position().orElse(new Position(1, 1))));
            return new Written(new Page(post.source()).written(), refusals, false);
        }
        boolean renumbered = list.finish();
        return new Written(page.written(), List.of(), renumbered);
    }

    /** Something that the layout may have no way to say. */
    private interface Step {
        void run() throws UnsayableException;
    }

    private void attempt(List<EditsFile.Numbered> edits, Step step) {
        try {
            step.run();
        } catch (UnsayableException unsayable) {
            EditsFile.Numbered edit = edits.isEmpty() ? edited.edits().get(0) : edits.get(edits.size() - 1);
            refuse(edit, unsayable.reason());
        }
    }

    private void refuse(EditsFile.Numbered edit, String why) {
        refusals.add(new Diagnostic(
                Optional.of(new Position(edit.line(), 1)),
                Severity.ERROR,
                EditsFile.CODE,
                "'" + edit.edit().line() + "' cannot be said in this post: " + why));
    }

    private void words(EditedItem item, Spelling spelling) throws UnsayableException {
        Item before = item.before().orElseThrow();
        Item after = item.after().orElseThrow();
        PlacedItem place = places.get(before.line());
        if (place != null && !ItemContent.of(before).equals(ItemContent.of(after))) {
            ItemWriter.write(page, post, spelling, place, after, item.written());
        }
    }

    private void place(EditedItem item) throws UnsayableException {
        if (item.before().isEmpty()) {
            for (EditsFile.Numbered edit : item.edits()) {
                if (edit.edit() instanceof Edit.Add add) {
                    add(item.after().orElseThrow(), add);
                }
            }
            return;
        }
        PlacedItem place = places.get(item.before().get().line());
        if (place == null && item.edits().isEmpty()) {
            return;
        }
        if (place == null) {
            throw new UnsayableException("the lines of this item are not known");
        }
        if (item.after().isEmpty()) {
            list.drop(place);
        } else if (isMoved(item, place)) {
            list.move(place, item.after().get().section());
        }
    }

    /** Whether it comes to stand below other headings; what an item stands below that is no heading of its own moves nothing. */
    private boolean isMoved(EditedItem item, PlacedItem place) {
        List<String> wanted = item.after().orElseThrow().section();
        return !wanted.equals(item.before().orElseThrow().section())
                && !wanted.equals(regions.of(place).path());
    }

    private void add(Item item, Edit.Add add) throws UnsayableException {
        list.add(item.section(), add, new Spelling(post));
    }

    /** A path by what its headings are called then. */
    private List<String> asRenamed(List<String> path) {
        List<String> names = new ArrayList<>(path);
        for (RenamedArea area : edited.renamed()) {
            int depth = area.path().size();
            if (path.size() >= depth && path.subList(0, depth).equals(area.path())) {
                names.set(depth - 1, area.name());
            }
        }
        return names;
    }

    private List<EditsFile.Numbered> ofTimeline() {
        return edited.edits().stream()
                .filter(edit -> edit.edit() instanceof Edit.OfMilestone || edit.edit() instanceof Edit.MoveMark)
                .toList();
    }

    private List<EditsFile.Numbered> ofSubject() {
        return edited.edits().stream()
                .filter(edit -> edit.edit() instanceof Edit.Subject)
                .toList();
    }

    private List<EditsFile.Numbered> renaming(RenamedArea area) {
        return edited.edits().stream()
                .filter(edit -> edit.edit() instanceof Edit.RenameArea rename
                        && rename.name().equals(area.name()))
                .toList();
    }

    private List<EditsFile.Numbered> making(NewArea area) {
        String name = area.path().get(area.path().size() - 1);
        return edited.edits().stream()
                .filter(edit ->
                        edit.edit() instanceof Edit.AddArea made && made.path().contains(name))
                .toList();
    }
}
