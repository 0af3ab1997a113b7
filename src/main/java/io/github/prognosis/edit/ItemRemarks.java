package io.github.prognosis.edit;

import io.github.prognosis.model.Item;
import io.github.prognosis.parse.WrittenItem;
import io.github.prognosis.parse.WrittenLines;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Edits the links and notes of an item. */
final class ItemRemarks {

    private final ItemLines lines;

    /** The notes that edits add, in the order of the file; those that take a place are gone. */
    private final List<String> added = new ArrayList<>();

    private final boolean replacing;

    ItemRemarks(ItemLines lines, List<Edit.OfItem> edits) {
        this.lines = lines;
        this.replacing = edits.stream().anyMatch(edit -> edit.verb() == Verb.UNNOTE);
        for (Edit.OfItem edit : edits) {
            if (edit.verb() == Verb.NOTE) {
                added.addAll(edit.values());
            }
        }
    }

    /** Makes an edit of links or notes. */
    void make(Edit.OfItem edit) throws EditException {
        List<String> values = edit.values();
        if (edit.verb().isOfLinks()) {
            for (String url : values) {
                if (!ItemVerbs.isUrl(url)) {
                    throw new EditException(1, "\"" + url + "\" is no URL; several are divided by blanks");
                }
            }
        }
        switch (edit.verb()) {
            case LINKS -> set(values);
            case LINK -> add(values);
            case UNLINK -> remove(values);
            case NOTE -> note(values);
            case UNNOTE -> unnote(values);
            case COMPLETE,
                    DEFER,
                    REOPEN,
                    RELEASE,
                    CLAIM,
                    DROP,
                    MOVE,
                    RENAME,
                    SERIES,
                    STATUS,
                    PROGNOSIS,
                    TAGS,
                    TARGET,
                    OWNERS,
                    ISSUES -> throw new IllegalArgumentException("no edit of links or notes: " + edit.verb());
        }
    }

    private void set(List<String> links) {
        List<String> notes = lines.notes();
        List<String> said = notes.stream()
                .flatMap(note -> WrittenItem.linksOf(note).stream())
                .toList();
        List<String> remarks;
        if (new HashSet<>(links).containsAll(said)) {
            remarks = WrittenItem.remarks(links, notes);
        } else {
            remarks = inPlace(links.stream().filter(url -> !said.contains(url)).toList());
        }
        lines.remarks.clear();
        lines.remarks.addAll(remarks);
    }

    /** The notes where they are, the links in their order where links were, and what is left of these behind the last line. */
    private List<String> inPlace(List<String> links) {
        List<String> remarks = new ArrayList<>();
        int next = 0;
        for (String remark : lines.remarks) {
            if (!WrittenItem.isOnlyLinks(remark)) {
                remarks.add(remark);
            } else if (next < links.size()) {
                remarks.add(links.get(next++));
            }
        }
        remarks.addAll(links.subList(next, links.size()));
        return remarks;
    }

    private void add(List<String> urls) {
        for (String url : urls) {
            if (!lines.remarks.contains(url)) {
                lines.remarks.add(url);
            }
        }
    }

    private void remove(List<String> urls) throws EditException {
        if (urls.isEmpty()) {
            lines.remarks.removeIf(WrittenItem::isOnlyLinks);
        }
        for (String url : urls) {
            if (!lines.remarks.remove(url)) {
                boolean noted = lines.notes().stream()
                        .anyMatch(note -> WrittenItem.linksOf(note).contains(url));
                throw new EditException(
                        1,
                        noted
                                ? "the link " + url + " stands in a note; change the note"
                                : "the item has no link " + url);
            }
        }
    }

    private void note(List<String> notes) throws EditException {
        for (String note : notes) {
            if (!WrittenLines.isNote(note)) {
                throw new EditException(1, "\"" + note + "\" would not be read as a note");
            }
        }
        if (notes.isEmpty() && !replacing) {
            lines.remarks.removeIf(remark -> !WrittenItem.isOnlyLinks(remark));
        } else if (!replacing) {
            lines.remarks.addAll(notes);
        }
    }

    /** New notes take the places of those that go; what is left of them is added. */
    private void unnote(List<String> notes) throws EditException {
        List<String> gone = notes.isEmpty() ? lines.notes() : notes;
        for (String note : gone) {
            int place = lines.remarks.indexOf(note);
            if (place < 0 || WrittenItem.isOnlyLinks(note)) {
                throw new EditException(
                        1, "the item has no note \"" + note + '"' + NearNames.told(note, lines.notes()));
            }
            if (added.isEmpty()) {
                lines.remarks.remove(place);
            } else {
                lines.remarks.set(place, added.remove(0));
            }
        }
    }

    /** Adds what took no place. */
    void finish() {
        if (replacing) {
            lines.remarks.addAll(added);
            added.clear();
        }
    }

    /** What is missed of what the edits of links and notes ask for, which is the same for each. */
    Optional<String> missed(Item read) {
        List<String> notes = lines.notes();
        return read.notes().equals(notes)
                ? Optional.empty()
                : Optional.of("the notes would be read as \"" + String.join(Edit.DIVIDER, read.notes()) + '"');
    }
}
