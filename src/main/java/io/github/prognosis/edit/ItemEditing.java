package io.github.prognosis.edit;

import io.github.prognosis.edit.EditsFile.Numbered;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Likelihood;
import io.github.prognosis.model.Owner;
import io.github.prognosis.parse.WrittenItem;
import io.github.prognosis.source.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the edits of one item, and reads what comes of it. */
final class ItemEditing {

    private final PostWords post;
    private final Item item;
    private final List<Numbered> edits;
    private final List<Diagnostic> refusals;

    private ItemEditing(PostWords post, Item item, List<Numbered> edits, List<Diagnostic> refusals) {
        this.post = post;
        this.item = item;
        this.edits = edits;
        this.refusals = refusals;
    }

    /** The item with its edits, which are all of items; what cannot be made is added to the refusals. */
    static EditedModel.EditedItem edited(PostWords post, Item item, List<Numbered> edits, List<Diagnostic> refusals) {
        return new ItemEditing(post, item, edits, refusals).edited();
    }

    private EditedModel.EditedItem edited() {
        List<Edit.OfItem> all = new ArrayList<>();
        edits.forEach(edit -> all.add((Edit.OfItem) edit.edit()));
        if (all.stream().anyMatch(edit -> edit.verb() == Verb.DROP)) {
            return new EditedModel.EditedItem(Optional.of(item), Optional.empty(), Optional.empty(), edits);
        }
        Optional<WrittenItem> lines = post.lines(item);
        if (lines.isEmpty()) {
            refuse(edits.get(0), "the lines of \"" + item.title() + "\" are of no usual form; drop it and add it anew");
            return unchanged();
        }
        int before = refusals.size();
        ItemLines changed = new ItemLines(lines.get());
        ItemVerbs verbs = new ItemVerbs(post, item, changed, all);
        for (Numbered edit : edits) {
            try {
                verbs.make((Edit.OfItem) edit.edit());
            } catch (EditException wrong) {
                refuse(edit, wrong.reason());
            }
        }
        verbs.finish();
        if (refusals.size() > before) {
            return unchanged();
        }
        WrittenItem written = changed.written();
        Optional<Item> after = written.read(post.family(), post.isOlderScale(), item.line());
        Optional<String> wrong = after.isEmpty()
                ? Optional.of("the line \"" + written.head() + "\" would not be read as an item")
                : misread(written, after.get());
        if (wrong.isPresent()) {
            refuse(blamed(), wrong.get());
            return unchanged();
        }
        for (Numbered edit : edits) {
            verbs.missed((Edit.OfItem) edit.edit(), after.orElseThrow()).ifPresent(missed -> refuse(edit, missed));
        }
        return new EditedModel.EditedItem(Optional.of(item), after, Optional.of(written), edits);
    }

    private EditedModel.EditedItem unchanged() {
        return new EditedModel.EditedItem(Optional.of(item), Optional.of(item), Optional.empty(), edits);
    }

    private void refuse(Numbered edit, String why) {
        refusals.add(EditsFile.error(edit.line(), 1, why));
    }

    /** The edit that writes the item's line, if one does. */
    private Numbered blamed() {
        return edits.stream()
                .filter(edit -> ((Edit.OfItem) edit.edit()).verb().writesHead())
                .findFirst()
                .orElse(edits.get(0));
    }

    /** In what the lines would be read as something else than they are to say. */
    private static Optional<String> misread(WrittenItem written, Item read) {
        Optional<String> status = written.group().or(written::status);
        boolean asMeant = read.title().equals(written.title())
                && read.tags().equals(written.tags())
                && (status.isEmpty() || read.status().equals(status));
        if (!asMeant) {
            return Optional.of("the line \"" + written.head() + "\" would be read as the title \"" + read.title() + '"'
                    + read.status()
                            .map(said -> " of the status \"" + said + '"')
                            .orElse(""));
        }
        List<Owner> owners = written.owners();
        List<String> links = written.remarks().stream()
                .flatMap(remark -> WrittenItem.linksOf(remark).stream())
                .toList();
        boolean below = read.owners().equals(owners) && read.links().equals(links);
        return below
                ? Optional.empty()
                : Optional.of("what stands below \"" + read.title() + "\" would be read otherwise");
    }

    /** The words of the scale, for one who used another. */
    static String scale(boolean older) {
        Stream<Likelihood> words = older
                ? Stream.of(
                        Likelihood.NOT_FOR,
                        Likelihood.POOR,
                        Likelihood.OLDER_FAIR,
                        Likelihood.OLDER_GOOD,
                        Likelihood.EXCELLENT)
                : Likelihood.scale().stream();
        return String.join(", ", words.map(Likelihood::word).toList());
    }
}
