package io.github.prognosis.edit;

import io.github.prognosis.edit.EditedModel.EditedItem;
import io.github.prognosis.edit.EditsFile.Numbered;
import io.github.prognosis.mail.SubjectLine;
import io.github.prognosis.match.Folded;
import io.github.prognosis.model.Family;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Update;
import io.github.prognosis.parse.WrittenItem;
import io.github.prognosis.parse.WrittenLines;
import io.github.prognosis.source.Diagnostic;
import io.github.prognosis.source.WhiteSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the edits from one update to the next, and tries each before it is told. */
final class UpdateEdits {

    /** Makes one emoji of two. */
    private static final int JOINER = 0x200d;

    private final Update before;
    private final Update now;
    private final EditScope scope;
    private final AreaNames names;
    private final List<Edit> edits = new ArrayList<>();
    private final List<Edit> adds = new ArrayList<>();
    private final List<String> unsaid = new ArrayList<>();
    private final Map<String, Integer> titles = new HashMap<>();

    /** The old post and the new one, with all headings that items of both need. */
    private final PostWords post;

    private final PostWords newPost;

    UpdateEdits(Update before, Update now, EditScope scope) {
        this.before = before;
        this.now = now;
        this.scope = scope;
        this.names = new AreaNames(before, now);
        before.items().forEach(item -> titles.merge(Folded.title(item.title()), 1, Integer::sum));
        Areas areas = new Areas(before);
        now.items().forEach(item -> areas.add(names.older(item.section())));
        this.post = new PostWords(before, areas);
        this.newPost = new PostWords(now, new Areas(now));
    }

    EditDifference difference() {
        if (PostContent.of(before).equals(PostContent.of(now))) {
            return new EditDifference(List.of(), List.of());
        }
        if (before.family() == Family.ISSUE_LIST || before.family() != now.family()) {
            String why = before.family() == now.family()
                    ? "a list of issues is free prose, which no edit can change"
                    : "the two posts are of different layouts, "
                            + before.family().word() + " and " + now.family().word();
            return new EditDifference(List.of(), List.of(why));
        }
        before.message().id().ifPresent(id -> take(new Edit.For(id), "the id"));
        if (scope.wantsTimeline()) {
            subject();
        }
        names.edits().forEach(edit -> take(edit, "a heading"));
        if (scope.wantsTimeline()) {
            timeline();
        }
        items();
        edits.addAll(adds);
        return checked();
    }

    /** Takes an edit if the file can say it, so that it can be seen. */
    private boolean take(Edit edit, String what) {
        boolean sayable = isSayable(edit);
        if (sayable) {
            edits.add(edit);
        } else {
            unsaid.add(what + ": no line of an edits file says \"" + edit.line() + '"');
        }
        return sayable;
    }

    private static boolean isSayable(Edit edit) {
        String line = edit.line();
        boolean shown = line.codePoints().noneMatch(c -> c != JOINER && WhiteSpace.isInvisible(c));
        return shown && EditsFile.read(line).edits().equals(List.of(new Numbered(edit, 1)));
    }

    private void subject() {
        if (before.release().equals(now.release())) {
            return;
        }
        Optional<String> subject = now.message().subject();
        if (subject.flatMap(text -> SubjectLine.of(text).release()).equals(Optional.of(now.release()))) {
            take(new Edit.Subject(subject.get()), "the subject");
        } else {
            unsaid.add("the new post's subject does not name its release, " + now.release());
        }
    }

    private void timeline() {
        List<Edit> changes = MilestoneEdits.of(before, now);
        List<Numbered> numbered =
                changes.stream().map(edit -> new Numbered(edit, 1)).toList();
        List<Diagnostic> refusals = new ArrayList<>();
        PostContent edited = PostContent.of("", List.of(), TimelineEditing.edited(before, numbered, refusals));
        if (refusals.isEmpty() && edited.equals(PostContent.of("", List.of(), now.timeline()))) {
            changes.forEach(edit -> take(edit, "the timeline"));
        } else {
            unsaid.add("the timeline: "
                    + (refusals.isEmpty()
                            ? "its dates would be read otherwise in the old post"
                            : refusals.get(0).message()));
        }
    }

    private void items() {
        EditedModel renamed = EditedModel.of(
                before,
                names.edits().stream()
                        .filter(edit -> edit instanceof Edit.RenameArea)
                        .map(edit -> new Numbered(edit, 1))
                        .toList());
        IdentityHashMap<Item, Item> asRenamed = new IdentityHashMap<>();
        for (EditedItem item : renamed.items()) {
            asRenamed.put(item.before().orElseThrow(), item.after().orElseThrow());
        }
        for (Item item : before.items()) {
            Optional<Item> counterpart = scope.counterpart(item);
            if (!scope.wants(item)) {
                continue;
            }
            if (counterpart.isEmpty()) {
                take(new Edit.OfItem(Verb.DROP, name(item), Optional.empty()), '"' + item.title() + '"');
            } else if (!ItemContent.of(asRenamed.getOrDefault(item, item)).equals(ItemContent.of(counterpart.get()))) {
                change(item, counterpart.get());
            }
        }
        for (Item item : now.items()) {
            if (scope.wants(item) && !scope.isKnown(item)) {
                Optional<Edit> add = add(item);
                add.ifPresent(adds::add);
                if (add.isEmpty()) {
                    unsaid.add('"' + item.title() + "\" cannot be added: " + why(item, "no line says it as it stands"));
                }
            }
        }
    }

    /** What the file calls an item: characters that show nothing do not count in a title. */
    private ItemName name(Item item) {
        String title = WhiteSpace.visible(item.title());
        return titles.getOrDefault(Folded.title(item.title()), 0) > 1
                ? ItemName.of(title, item.line())
                : ItemName.of(title);
    }

    /** Edits that make it so; else it goes, and is added anew. */
    private void change(Item item, Item counterpart) {
        List<String> area = names.older(counterpart.section());
        for (List<Edit> way : ItemEdits.ways(name(item), item, counterpart, area)) {
            if (way.stream().allMatch(UpdateEdits::isSayable) && leadsTo(item, way, counterpart, area)) {
                edits.addAll(way);
                return;
            }
        }
        Edit drop = new Edit.OfItem(Verb.DROP, name(item), Optional.empty());
        Optional<Edit> add = add(counterpart);
        if (add.isPresent() && isSayable(drop)) {
            edits.add(drop);
            adds.add(add.get());
        } else {
            unsaid.add(
                    '"' + item.title() + "\" cannot be changed: " + why(counterpart, "no edit says what it is to say"));
        }
    }

    /** Why an item of the new post cannot be said in the old one. */
    private String why(Item item, String otherwise) {
        if (item.section().isEmpty()) {
            return "it stands below no heading, which no edit can name";
        }
        boolean scales = item.prognosis().isPresent() && post.isOlderScale() != newPost.isOlderScale();
        return scales ? "the two posts tell likelihoods by different scales" : otherwise;
    }

    private boolean leadsTo(Item item, List<Edit> way, Item wanted, List<String> area) {
        List<Numbered> numbered =
                way.stream().map(edit -> new Numbered(edit, 1)).toList();
        List<Diagnostic> refusals = new ArrayList<>();
        List<Numbered> together = Contradictions.without(post, item, numbered, refusals);
        if (!refusals.isEmpty()) {
            return false;
        }
        Optional<Item> after =
                ItemEditing.edited(post, item, together, refusals).after();
        boolean there = refusals.isEmpty()
                && after.filter(found -> found.section().equals(area)).isPresent();
        Optional<Item> below = !there || area.equals(wanted.section())
                ? after
                : post.lines(after.get())
                        .map(lines -> lines.below(wanted.section()))
                        .flatMap(lines -> lines.read(before.family(), post.isOlderScale(), item.line()));
        return there
                && below.map(ItemContent::of)
                        .filter(ItemContent.of(wanted)::equals)
                        .isPresent();
    }

    /** A new item; empty if its lines cannot be written so that they are read as it. */
    private Optional<Edit> add(Item item) {
        List<String> area = names.older(item.section());
        Optional<WrittenItem> written = newPost.lines(item);
        Optional<List<String>> lines = written.flatMap(WrittenItem::lines);
        if (area.isEmpty() || lines.isEmpty()) {
            return Optional.empty();
        }
        String head = written.get().head();
        List<Edit.Add> ways = new ArrayList<>();
        int link = firstLink(lines.get());
        if (now.family() == Family.PATCH_LIST && link >= 0) {
            List<String> rest = new ArrayList<>(lines.get());
            ways.add(new Edit.Add(head + " [" + rest.remove(link) + ']', area, rest));
        }
        ways.add(new Edit.Add(head, area, lines.get()));
        for (Edit.Add way : ways) {
            Optional<ItemContent> read = WrittenLines.item(
                            before.family(), post.isOlderScale(), way.head(), way.lines(), item.section(), 1)
                    .map(ItemContent::of);
            if (isSayable(way) && read.equals(Optional.of(ItemContent.of(item)))) {
                return Optional.of(way);
            }
        }
        return Optional.empty();
    }

    private static int firstLink(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (WrittenItem.isOnlyLinks(lines.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The edits, once they have been made as a whole. */
    private EditDifference checked() {
        List<Numbered> numbered = new ArrayList<>();
        edits.forEach(edit -> numbered.add(new Numbered(edit, numbered.size() + 1)));
        EditedModel edited = EditedModel.of(before, numbered);
        edited.refusals()
                .forEach(refusal -> unsaid.add(
                        edits.get(refusal.position().orElseThrow().line() - 1).line() + ": " + refusal.message()));
        if (unsaid.isEmpty() && scope.isAll() && !edited.content().equals(PostContent.of(now))) {
            unsaid.add("together the edits lead to something else than the new post");
        }
        return new EditDifference(edits, unsaid);
    }
}
