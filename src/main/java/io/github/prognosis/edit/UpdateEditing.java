package io.github.prognosis.edit;

import io.github.prognosis.edit.EditedModel.EditedItem;
import io.github.prognosis.edit.EditsFile.Numbered;
import io.github.prognosis.mail.SubjectLine;
import io.github.prognosis.model.Family;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Timeline;
import io.github.prognosis.model.Update;
import io.github.prognosis.parse.WrittenItem;
import io.github.prognosis.parse.WrittenLines;
import io.github.prognosis.source.Diagnostic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** Makes the edits of a whole post, in its model. */
final class UpdateEditing {

    private final Update update;
    private final List<Numbered> edits;
    private final List<Diagnostic> refusals = new ArrayList<>();
    private final Areas areas;
    private final AreaEditing headings;
    private final PostWords post;

    UpdateEditing(Update update, List<Numbered> edits) {
        this.update = update;
        this.edits = edits;
        this.areas = new Areas(update);
        this.headings = new AreaEditing(areas, update.family(), refusals);
        this.post = new PostWords(update, areas);
    }

    EditedModel edited() {
        if (update.family() == Family.ISSUE_LIST && !edits.isEmpty()) {
            return refusedAsAWhole();
        }
        IdentityHashMap<Item, List<Numbered>> ofItems = new IdentityHashMap<>();
        ItemFinder finder = new ItemFinder(update);
        List<Numbered> ofHeadings = new ArrayList<>();
        List<Numbered> ofTimeline = new ArrayList<>();
        List<Numbered> adds = new ArrayList<>();
        List<Numbered> subjects = new ArrayList<>();
        for (Numbered edit : edits) {
            if (edit.edit() instanceof Edit.OfItem item) {
                try {
                    ofItems.computeIfAbsent(finder.find(item.item()), unused -> new ArrayList<>())
                            .add(edit);
                } catch (EditException unknown) {
                    refuse(edit, unknown.reason());
                }
            } else if (edit.edit() instanceof Edit.AddArea || edit.edit() instanceof Edit.RenameArea) {
                ofHeadings.add(edit);
            } else if (edit.edit() instanceof Edit.OfMilestone || edit.edit() instanceof Edit.MoveMark) {
                ofTimeline.add(edit);
            } else if (edit.edit() instanceof Edit.Add) {
                adds.add(edit);
            } else if (edit.edit() instanceof Edit.Subject) {
                subjects.add(edit);
            } else if (edit.edit() instanceof Edit.For post) {
                check(edit, post);
            }
        }
        headings.make(ofHeadings);
        List<EditedItem> items = items(ofItems);
        adds.forEach(edit -> items.add(added(edit, (Edit.Add) edit.edit())));
        for (EditedItem item : items) {
            make(item);
        }
        Optional<String> subject = subject(subjects);
        Timeline timeline = TimelineEditing.edited(update, ofTimeline, refusals);
        refusals.sort(Comparator.comparing(refusal -> refusal.position().orElseThrow()));
        return new EditedModel(
                update,
                items.stream().map(this::renamed).toList(),
                headings.made(),
                headings.renamed(),
                timeline,
                subject.flatMap(text -> SubjectLine.of(text).release()).orElse(update.release()),
                subject,
                edits,
                refusals);
    }

    private EditedModel refusedAsAWhole() {
        refuse(edits.get(0), "the post is a list of issues in free prose, which no edit can change");
        return new EditedModel(
                update,
                update.items().stream().map(UpdateEditing::unchanged).toList(),
                List.of(),
                List.of(),
                update.timeline(),
                update.release(),
                Optional.empty(),
                edits,
                refusals);
    }

    private static EditedItem unchanged(Item item) {
        return new EditedItem(Optional.of(item), Optional.of(item), Optional.empty(), List.of());
    }

    private void refuse(Numbered edit, String why) {
        refusals.add(EditsFile.error(edit.line(), 1, why));
    }

    private void check(Numbered edit, Edit.For post) {
        Optional<String> id = update.message().id();
        if (!id.equals(Optional.of(post.id()))) {
            refuse(
                    edit,
                    "the edits are for another post, " + post.id()
                            + id.map(own -> ", and not for " + own).orElse("; this one has no Message-ID"));
        }
    }

    private List<EditedItem> items(IdentityHashMap<Item, List<Numbered>> ofItems) {
        List<EditedItem> items = new ArrayList<>();
        for (Item item : update.items()) {
            List<Numbered> all = ofItems.getOrDefault(item, List.of());
            List<Numbered> together = all.isEmpty() ? all : Contradictions.without(post, item, all, refusals);
            items.add(together.isEmpty() ? unchanged(item) : ItemEditing.edited(post, item, together, refusals));
        }
        return items;
    }

    private EditedItem added(Numbered edit, Edit.Add add) {
        Optional<Item> item = Optional.empty();
        try {
            List<String> area = areas.find(add.area(), Optional.empty());
            item = WrittenLines.item(update.family(), post.isOlderScale(), add.head(), add.lines(), area, edit.line());
            if (item.isEmpty()) {
                refuse(edit, "the line \"" + add.head() + "\" and those below would not be read as an item");
            }
        } catch (EditException unknown) {
            refuse(edit, unknown.reason());
        }
        return new EditedItem(Optional.empty(), item, Optional.empty(), List.of(edit));
    }

    /** Takes note of the headings that an edit needs. */
    private void make(EditedItem item) {
        try {
            if (item.after().isPresent()) {
                headings.toBeMade(item.after().get().section());
            }
        } catch (EditException impossible) {
            refuse(item.edits().get(0), impossible.reason());
        }
    }

    /** The item below headings that are called otherwise. */
    private EditedItem renamed(EditedItem item) {
        if (item.after().isEmpty()) {
            return item;
        }
        Item after = item.after().get();
        List<String> section = headings.renamed(after.section());
        if (section.equals(after.section())) {
            return item;
        }
        Optional<WrittenItem> written = post.lines(after).map(lines -> lines.below(section));
        Optional<Item> read = written.flatMap(lines -> lines.read(update.family(), post.isOlderScale(), after.line()));
        return new EditedItem(
                item.before(), read.or(item::after), item.written().flatMap(unused -> written), item.edits());
    }

    private Optional<String> subject(List<Numbered> subjects) {
        Optional<String> subject = Optional.empty();
        for (Numbered edit : subjects) {
            String text = ((Edit.Subject) edit.edit()).text();
            if (subject.filter(other -> !other.equals(text)).isPresent()) {
                refuse(
                        edit,
                        "contradicts line " + subjects.get(0).line() + ", \""
                                + subjects.get(0).edit().line() + '"');
            } else if (!SubjectLine.of(text).mayBeUpdate()) {
                refuse(edit, "a post of that subject would be no update; it names a release, as in \"Xen 4.21 ...\"");
            }
            subject = Optional.of(text);
        }
        return subject;
    }
}
