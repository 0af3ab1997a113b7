package io.github.prognosis.parse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Reads a post of the numbered family: {@code ** Arm **:} over {@code 1. Title}, a link and {@code Status: ...}. */
final class NumberedReader extends FamilyReader<ItemDraft> {

    /** Its digits and the sign behind them; a longer one numbers no list. */
    private static final int LONGEST_NUMBER = 6;

    /** The numbered lines that go on with a list, or begin it, by their indexes. */
    private final BitSet listed = new BitSet();

    NumberedReader(List<Element> elements, LineRoles roles) {
        super(elements, roles);
        findRuns();
    }

    /**
     * Looks for lists: numbers that go up by one. Once a link or a status stood below one of them, those behind need neither;
     * nor do those in front of it, if there is another and no words stand between: goals are a list of their own.
     */
    private void findRuns() {
        BitSet run = new BitSet();
        int next = 0;
        int tracked = 0;
        for (int i = 0; i < elements.size(); i++) {
            boolean numbered = elements.get(i) instanceof Element.Entry entry
                    && entry.head().opener() == Opener.NUMBER;
            boolean parts = elements.get(i) instanceof Element.Loose && tracked == 0;
            if (parts || elements.get(i) instanceof Element.Heading) {
                endRun(run, tracked);
                tracked = 0;
                next = 0;
            }
            if (!numbered) {
                continue;
            }
            Element.Entry entry = (Element.Entry) elements.get(i);
            int number = number(entry);
            if (number != next) {
                endRun(run, tracked);
                tracked = 0;
            }
            next = number + 1;
            tracked += isTracked(entry) ? 1 : 0;
            run.set(i);
            if (tracked > 0) {
                listed.set(i);
            }
        }
        endRun(run, tracked);
    }

    private void endRun(BitSet run, int tracked) {
        if (tracked > 1) {
            listed.or(run);
        }
        run.clear();
    }

    private static int number(Element.Entry entry) {
        String mark = entry.head().first().mark();
        return mark.length() > LONGEST_NUMBER ? 0 : Integer.parseInt(mark.substring(0, mark.length() - 1));
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
        if (entry.head().opener() == Opener.NUMBER && (!path.isEmpty() || listed.get(at))) {
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
