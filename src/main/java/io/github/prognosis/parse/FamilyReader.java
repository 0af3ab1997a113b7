package io.github.prognosis.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Walks the elements of a post in their order, and keeps account of what each line belongs to; what an element is, the reader
 * of a family says.
 *
 * @param <D> how an item of the family is gathered
 */
abstract class FamilyReader<D extends Draft> {

    final List<Element> elements;
    final LineRoles roles;
    final SectionPath path = new SectionPath();
    final TimelineReader timeline = new TimelineReader();
    final ScaleReader scale = new ScaleReader();
    final List<D> drafts = new ArrayList<>();

    /** The item that what comes next can belong to. */
    @Nullable
    D item;

    /** The index of the element that is being read; a reader that takes more than this one moves it on. */
    int at;

    /** How many blank lines stand right above. */
    int gaps;

    FamilyReader(List<Element> elements, LineRoles roles) {
        this.elements = elements;
        this.roles = roles;
    }

    /** Reads all elements, and tells the items. */
    final List<ListedItem> read() {
        timeline.look(elements);
        for (at = 0; at < elements.size(); at++) {
            Element element = elements.get(at);
            if (element instanceof Element.Gap) {
                gaps++;
                continue;
            }
            if (element instanceof Element.Heading heading) {
                heading(heading);
            } else if (element instanceof Element.Entry entry) {
                entry(entry);
            } else if (element instanceof Element.Loose loose) {
                loose(loose.line());
            } else if (element instanceof Element.Closing closing) {
                roles.set(closing.number(), closing.endNumber(), closing.role());
                item = null;
            }
            gaps = 0;
        }
        List<ListedItem> items = new ArrayList<>(drafts.size());
        for (D draft : drafts) {
            items.add(listed(draft));
        }
        return items;
    }

    /** Reads a heading. */
    abstract void heading(Element.Heading heading);

    /** Reads an entry. */
    abstract void entry(Element.Entry entry);

    /** Reads a line that stands for itself. */
    abstract void loose(Line line);

    /** The item of a draft. */
    ListedItem listed(D draft) {
        return draft.listed();
    }

    /** The bullets that are no items, but headings of those below them. */
    List<HeadingPlace> bulletHeadings() {
        return List.of();
    }

    /** Whether a line that belongs to no item may be one of the schedule. */
    abstract boolean tellsSchedule(Line line);

    /** Whether a line that belongs to no item may explain the scale. */
    boolean tellsScale() {
        return false;
    }

    /** Whether a heading above says that what follows is the schedule. */
    boolean isBelowTimeline() {
        return false;
    }

    /** Begins an item. */
    final void begin(D draft) {
        item = draft;
        drafts.add(draft);
    }

    /** Takes an entry that is no item; the lines below its head are told one by one. */
    final void noItem(Element.Entry entry, LineRole role) {
        item = null;
        roles.set(entry.head(), role);
        for (LogicalLine detail : entry.details()) {
            for (Line line : detail.lines()) {
                text(line);
            }
        }
    }

    /** Takes a line that belongs to no item. */
    final void text(Line line) {
        LineRole role = LineRole.PROSE;
        if (line.opener() == Opener.QUOTE) {
            role = LineRole.QUOTE;
        } else if (tellsSchedule(line) && timeline.takeLine(line)) {
            role = LineRole.TIMELINE;
        } else if (tellsScale() && scale.take(line.text())) {
            role = LineRole.SCALE;
        } else if (isBelowTimeline()) {
            boolean begins = gaps > 0 || (line.opener() != Opener.FLUSH && line.opener() != Opener.INDENT);
            timeline.prose().take(line.text(), begins);
        }
        roles.set(line.number(), role);
    }
}
