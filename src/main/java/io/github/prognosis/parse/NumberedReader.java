package io.github.prognosis.parse;

import java.util.ArrayList;
import java.util.List;

/** Reads a post of the numbered family: {@code ** Arm **:} over {@code 1. Title}, a link and {@code Status: ...}. */
final class NumberedReader extends FamilyReader<ItemDraft> {

    NumberedReader(List<Element> elements, LineRoles roles) {
        super(elements, roles);
    }

    @Override
    void heading(Element.Heading heading) {
        roles.set(heading.number(), LineRole.HEADING);
        if (!heading.name().isEmpty()) {
            path.enter(1, HeadingWords.of(heading.name()), heading.number());
        }
    }

    @Override
    void entry(Element.Entry entry) {
        if (entry.head().opener() == Opener.NUMBER && (!path.isEmpty() || isTracked(entry))) {
            ItemDraft draft = new ItemDraft(entry.head(), path.place());
            draft.addAll(logicalLines(entry.details()));
            begin(draft);
            roles.set(entry, LineRole.ITEM);
        } else {
            boolean dated = path.isEmpty() && timeline.takeBullet(entry.head());
            noItem(entry, dated ? LineRole.TIMELINE : LineRole.PROSE);
        }
    }

    @Override
    void loose(Line line) {
        text(line);
    }

    @Override
    boolean tellsSchedule(Line line) {
        return path.isEmpty() && line.opener() == Opener.HERE;
    }

    /** Whether a link or a status stands below; a goal in a numbered list has neither. */
    static boolean isTracked(Element.Entry entry) {
        for (LogicalLine line : entry.details()) {
            if (line.opener().isField() || Links.startsWithLink(line.text())) {
                return true;
            }
        }
        return false;
    }

    /** Flush-left lines go on with the status or the paragraph above; a link stands for itself. */
    private static List<LogicalLine> logicalLines(List<LogicalLine> lines) {
        List<LogicalLine> logical = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        for (LogicalLine line : lines) {
            boolean text = line.opener() == Opener.FLUSH && !Links.startsWithLink(line.text());
            if (!open.isEmpty() && !text) {
                logical.add(LogicalLine.of(open));
                open.clear();
            }
            if (text || line.opener().isField()) {
                open.addAll(line.lines());
            } else {
                logical.add(line);
            }
        }
        if (!open.isEmpty()) {
            logical.add(LogicalLine.of(open));
        }
        return logical;
    }
}
