package io.github.prognosis.parse;

import java.util.ArrayList;
import java.util.List;

/** Reads a post of the numbered family: {@code ** Arm **:} over {@code 1. Title}, a link and {@code Status: ...}. */
final class NumberedReader {

    private NumberedReader() {}

    /** Reads the elements of a post and tells what each line belongs to. */
    static PostContent read(List<Element> elements, LineRoles roles) {
        SectionPath path = new SectionPath();
        TimelineReader timeline = new TimelineReader();
        List<ItemDraft> items = new ArrayList<>();
        for (Element element : elements) {
            if (element instanceof Element.Heading heading) {
                roles.set(heading.number(), LineRole.HEADING);
                if (!heading.name().isEmpty()) {
                    path.enter(1, heading.name(), heading.number());
                }
            } else if (element instanceof Element.Entry entry) {
                entry(entry, path, timeline, items, roles);
            } else if (element instanceof Element.Loose loose) {
                roles.set(loose.number(), loose(loose.line(), path, timeline));
            } else if (element instanceof Element.Closing closing) {
                roles.set(closing.number(), closing.endNumber(), closing.role());
            }
        }
        return new PostContent(new ScaleReader(), timeline, path.sections(), Draft.listed(items));
    }

    private static void entry(
            Element.Entry entry, SectionPath path, TimelineReader timeline, List<ItemDraft> items, LineRoles roles) {
        if (entry.head().opener() == Opener.NUMBER && (!path.isEmpty() || isTracked(entry))) {
            ItemDraft item = new ItemDraft(entry.head(), path.place());
            item.addAll(logicalLines(entry.details()));
            items.add(item);
            roles.set(entry, LineRole.ITEM);
            return;
        }
        boolean dated = path.isEmpty() && timeline.takeBullet(entry.head());
        roles.set(entry.head(), dated ? LineRole.TIMELINE : LineRole.PROSE);
        entry.detailLines().forEach(line -> roles.set(line.number(), loose(line, path, timeline)));
    }

    private static LineRole loose(Line line, SectionPath path, TimelineReader timeline) {
        if (path.isEmpty() && line.opener() == Opener.HERE) {
            timeline.takeMark(line);
            return LineRole.TIMELINE;
        }
        return line.opener() == Opener.QUOTE ? LineRole.QUOTE : LineRole.PROSE;
    }

    /** Whether a link or a status stands below; a goal in a numbered list has neither. */
    static boolean isTracked(Element.Entry entry) {
        return entry.details().stream()
                .anyMatch(line -> line.opener() == Opener.FIELD || Links.startsWithLink(line.text()));
    }

    /** Flush-left lines go on with the status or the paragraph above; a link stands for itself. */
    private static List<LogicalLine> logicalLines(List<LogicalLine> lines) {
        List<List<Line>> logical = new ArrayList<>();
        boolean open = false;
        for (LogicalLine line : lines) {
            boolean text = line.opener() == Opener.FLUSH && !Links.startsWithLink(line.text());
            if (text && open) {
                logical.get(logical.size() - 1).addAll(line.lines());
            } else {
                logical.add(new ArrayList<>(line.lines()));
            }
            open = text || line.opener() == Opener.FIELD;
        }
        return logical.stream().map(LogicalLine::of).toList();
    }
}
