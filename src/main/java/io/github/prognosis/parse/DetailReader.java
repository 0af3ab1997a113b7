package io.github.prognosis.parse;

import io.github.prognosis.model.Owner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the lines below a title: what each tells, and which make up a paragraph. */
final class DetailReader {

    /** How far behind a dash or bullet its words begin at least, in columns. */
    private static final int HANGING = 2;

    private final List<Detail> details = new ArrayList<>();
    private final List<Line> paragraph = new ArrayList<>();

    /** The lines of each detail; empty unless somebody asked for them. */
    private final List<List<Line>> places = new ArrayList<>();

    private final boolean placed;

    /** How far in the first dash with words stands; negative where there is none yet. */
    private int dashIndent = -1;

    private DetailReader(boolean placed) {
        this.placed = placed;
    }

    /** What the lines tell, in their order. */
    static List<Detail> read(List<LogicalLine> lines) {
        return all(lines, false).details;
    }

    /** The lines that each of these details stands in. */
    static List<List<Line>> places(List<LogicalLine> lines) {
        return all(lines, true).places;
    }

    private static DetailReader all(List<LogicalLine> lines, boolean placed) {
        DetailReader reader = new DetailReader(placed);
        for (LogicalLine line : lines) {
            reader.take(line);
        }
        reader.endParagraph();
        return reader;
    }

    private void add(Detail detail, List<Line> lines) {
        details.add(detail);
        if (placed) {
            places.add(List.copyOf(lines));
        }
    }

    /** Whether a line behind a dash names owners, an issue or links, and nothing else. */
    static boolean saysOwnerOrLink(String text) {
        return Links.cut(text).isOnlyLinks()
                || !IssueKeys.ofLine(text).isEmpty()
                || OwnerReader.read(text).isPresent();
    }

    private void take(LogicalLine line) {
        if (line.opener() != Opener.INDENT) {
            endParagraph();
        }
        switch (line.opener()) {
            case DASH -> takeDash(line);
            case LINK, OWNER, STATUS, PROGNOSIS -> add(Field.of(line), line.lines());
            case INDENT -> takeProse(line);
            case BULLET -> paragraph.addAll(line.lines());
            case NUMBER, LETTER -> add(new Detail.Remark(line.first().mark() + " " + line.text()), line.lines());
            case BANNER, FLUSH -> add(new Detail.Remark(line.text()), line.lines());
            case QUOTE, HERE -> {
                // somebody else's words, or the timeline's: nothing of the item's
            }
        }
    }

    private void takeDash(LogicalLine line) {
        String text = line.text();
        List<String> keys = IssueKeys.ofLine(text);
        if (Links.isIn(text)) {
            add(new Detail.Remark(text), line.lines());
        } else if (!keys.isEmpty()) {
            add(new Detail.Keys(keys), line.lines());
        } else {
            Optional<List<Owner>> people = isPoint(line) ? Optional.empty() : OwnerReader.read(text);
            if (people.isPresent()) {
                add(new Detail.People(people.get()), line.lines());
            } else {
                paragraph.addAll(line.lines());
            }
        }
    }

    /** A single word further in than the first dash is a point of a list, {@code   - migration}, and no handle. */
    private boolean isPoint(LogicalLine line) {
        int indent = line.first().indent();
        if (dashIndent < 0) {
            dashIndent = indent;
        }
        return indent > dashIndent && OwnerReader.isHandle(line.text());
    }

    /** Indented lines make up a paragraph, up to a blank line; each line with a quote mark ({@code > http://...}) stands for itself. */
    private void takeProse(LogicalLine line) {
        String text = line.text();
        boolean marked = text.startsWith("> ") || text.equals(">");
        if (marked || Links.cut(text).isOnlyLinks()) {
            endParagraph();
            add(new Detail.Remark(marked ? text.substring(1).strip() : text), line.lines());
        } else {
            if (!paragraph.isEmpty() && !goesOn(line.first())) {
                endParagraph();
            }
            paragraph.addAll(line.lines());
        }
    }

    /**
     * Whether a line goes on with the paragraph right above it; with a point's only if it hangs below the point's words, and
     * is not what these announce.
     */
    private boolean goesOn(Line line) {
        Line first = paragraph.get(0);
        Line above = paragraph.get(paragraph.size() - 1);
        boolean point = first.opener() == Opener.DASH || first.opener() == Opener.BULLET;
        boolean hangs = !point
                || (line.indent() >= first.indent() + HANGING && !above.text().endsWith(":"));
        return line.number() == above.number() + 1 && hangs;
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            add(new Detail.Remark(LogicalLine.joined(paragraph)), paragraph);
            paragraph.clear();
        }
    }
}
