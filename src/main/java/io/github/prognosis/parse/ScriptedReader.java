package io.github.prognosis.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a post of the scripted family: {@code = Open =}, {@code == ARM ==}, {@code *  Title (status)},
 * {@code   -  Owner}.
 */
final class ScriptedReader {

    /** A bullet this much deeper than the item's stands below it. */
    private static final int DEEPER = 2;

    private final List<Element> elements;
    private final LineRoles roles;
    private final ScaleReader scale = new ScaleReader();
    private final TimelineReader timeline = new TimelineReader();
    private final List<ItemDraft> items = new ArrayList<>();
    private final SectionPath path = new SectionPath();
    private Headings.Content content = Headings.Content.PROSE;
    private boolean preamble = true;
    private boolean gap = true;
    private @Nullable ItemDraft item;

    private ScriptedReader(List<Element> elements, LineRoles roles) {
        this.elements = elements;
        this.roles = roles;
    }

    /** Reads the elements of a post and tells what each line belongs to. */
    static PostContent read(List<Element> elements, LineRoles roles) {
        ScriptedReader reader = new ScriptedReader(elements, roles);
        reader.read();
        return new PostContent(reader.scale, reader.timeline, reader.path.sections(), Draft.listed(reader.items));
    }

    private void read() {
        int end = endOfList();
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            if (element instanceof Element.Heading heading) {
                heading(heading);
            } else if (element instanceof Element.Entry entry) {
                entry(entry);
            } else if (element instanceof Element.Loose loose) {
                loose(loose.line(), i < end);
            } else if (element instanceof Element.Closing closing) {
                roles.set(closing.number(), closing.endNumber(), closing.role());
                item = null;
            }
            gap = element instanceof Element.Gap;
        }
    }

    /** Where the last heading, bullet or owner stands: indented prose behind it is the sender's farewell. */
    private int endOfList() {
        int i = elements.size() - 1;
        while (i > 0 && !isOfList(elements.get(i))) {
            i--;
        }
        return i;
    }

    private static boolean isOfList(Element element) {
        if (element instanceof Element.Loose loose) {
            Line line = loose.line();
            boolean marked = line.opener() == Opener.FIELD || (line.opener() == Opener.DASH && !line.glued());
            return marked && !line.isFlushLeft();
        }
        return element instanceof Element.Heading || element instanceof Element.Entry;
    }

    private void heading(Element.Heading heading) {
        item = null;
        boolean structure =
                heading.markup() == Element.Markup.EQUALS && !heading.name().isEmpty();
        roles.set(heading.number(), structure ? LineRole.HEADING : LineRole.PROSE);
        if (!structure) {
            return;
        }
        preamble = false;
        path.leave(heading.level());
        content = Headings.content(heading.name());
        if (content == Headings.Content.LIST) {
            path.enter(heading.level(), heading.name(), heading.number());
        }
    }

    private void entry(Element.Entry entry) {
        switch (entry.head().opener()) {
            case BULLET -> bullet(entry);
            case BANNER -> {
                if (isOwned(entry)) {
                    bullet(entry);
                } else {
                    prose(entry);
                }
            }
            default -> prose(entry);
        }
    }

    /** A banner with an owner below it is a title that happens to end in a star. */
    private static boolean isOwned(Element.Entry entry) {
        return entry.details().stream().anyMatch(detail -> detail.opener() == Opener.DASH);
    }

    private void bullet(Element.Entry entry) {
        ItemDraft current = item;
        if (content == Headings.Content.LIST) {
            roles.set(entry, LineRole.ITEM);
            if (current != null && entry.head().first().indent() >= current.indent() + DEEPER) {
                current.add(entry.head());
                current.addAll(entry.details());
            } else {
                item = new ItemDraft(entry, path.place());
                items.add(item);
            }
        } else {
            prose(entry);
        }
    }

    /** A bullet or number that is no item: a milestone, a word of the scale, a goal, a digest. */
    private void prose(Element.Entry entry) {
        item = null;
        boolean bulleted = entry.head().opener() == Opener.BULLET;
        if (tellsTimeline() && bulleted && timeline.takeBullet(entry.head())) {
            roles.set(entry.head(), LineRole.TIMELINE);
        } else if (tellsScale() && scale.take(entry.head().text())) {
            roles.set(entry.head(), LineRole.SCALE);
        } else {
            roles.set(entry.head(), LineRole.PROSE);
        }
        entry.detailLines().forEach(this::text);
    }

    private void loose(Line line, boolean withinList) {
        ItemDraft current = item;
        if (content == Headings.Content.LIST && current != null) {
            if (!gap && line.opener() == Opener.FLUSH) {
                roles.set(line.number(), LineRole.ITEM);
                current.addWrapped(line);
                return;
            }
            if (belongsTo(current, line, withinList)) {
                roles.set(line.number(), LineRole.ITEM);
                current.add(LogicalLine.of(line));
                return;
            }
            item = null;
        }
        text(line);
    }

    /** A blank line may stand between an item and its owners or its description; {@code -Ines} at the end is a farewell. */
    private static boolean belongsTo(ItemDraft item, Line line, boolean withinList) {
        return switch (line.opener()) {
            case DASH -> (withinList || !line.glued()) && line.indent() > item.indent();
            case FIELD -> line.indent() > item.indent();
            case INDENT -> withinList && line.indent() > item.indent();
            case BULLET, BANNER, NUMBER, LETTER, QUOTE, HERE, FLUSH -> false;
        };
    }

    private void text(Line line) {
        LineRole role = LineRole.PROSE;
        if (line.opener() == Opener.QUOTE) {
            role = LineRole.QUOTE;
        } else if (tellsTimeline() && line.opener() == Opener.HERE) {
            timeline.takeMark(line);
            role = LineRole.TIMELINE;
        } else if (tellsScale() && scale.take(line.text())) {
            role = LineRole.SCALE;
        } else if (content == Headings.Content.TIMELINE && timeline.takeLine(line)) {
            role = LineRole.TIMELINE;
        }
        roles.set(line.number(), role);
    }

    private boolean tellsTimeline() {
        return preamble || content == Headings.Content.TIMELINE;
    }

    private boolean tellsScale() {
        return preamble || content == Headings.Content.LEGEND;
    }
}
