package io.github.prognosis.parse;

import java.util.ArrayList;
import java.util.List;

/** An item whose lines are still being gathered. */
final class ItemDraft implements Draft {

    private static final int SHORTEST_BROKEN_LINE = 40;

    private final Place place;

    /** The title and the lines below, each with those that a mail program broke off it. */
    private final List<List<Line>> lines = new ArrayList<>();

    private final int indent;
    private boolean quotedOn;

    /** Begins an item with its title's line. */
    ItemDraft(LogicalLine title, Place place) {
        this(title, place, title.first().indent());
    }

    /** Begins an item that counts as standing that far in. */
    ItemDraft(LogicalLine title, Place place, int indent) {
        this.place = place;
        this.indent = indent;
        lines.add(new ArrayList<>(title.lines()));
    }

    /** Where it stands. */
    Place place() {
        return place;
    }

    LogicalLine title() {
        return LogicalLine.of(lines.get(0));
    }

    /** How far in it stands. */
    int indent() {
        return indent;
    }

    private List<Line> lastLine() {
        return lines.get(lines.size() - 1);
    }

    private Line last() {
        return lastLine().get(lastLine().size() - 1);
    }

    /**
     * Adds a line below the title.
     *
     * <p>A mail program can break a title where the next word happens to look like a bullet, {@code - JSON} or
     * {@code 4. }: flush left, below a line that was full.
     */
    void add(LogicalLine line) {
        if (isBrokenOff(line, last()) || isQuotedOn(line)) {
            lastLine().addAll(line.lines());
        } else {
            lines.add(new ArrayList<>(line.lines()));
        }
    }

    void addAll(List<LogicalLine> more) {
        for (LogicalLine line : more) {
            add(line);
        }
    }

    /** Adds a flush-left line right below the last one, which it continues. */
    void addWrapped(Line line) {
        lastLine().add(line);
    }

    /** A quote mark that a mail program put in front of the rest of a title whose bracket or quote is open, and of what follows. */
    private boolean isQuotedOn(LogicalLine line) {
        Line quote = line.first();
        boolean quoted = quote.opener() == Opener.QUOTE
                && quote.isFlushLeft()
                && quote.mark().equals(">");
        boolean below = quoted && lines.size() == 1 && quote.number() == last().number() + 1;
        quotedOn = below && (quotedOn || isOpen(title().text()));
        return quotedOn;
    }

    private static boolean isOpen(String title) {
        int open = 0;
        int quotes = 0;
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            open += c == '(' || c == '[' ? 1 : 0;
            open -= c == ')' || c == ']' ? 1 : 0;
            quotes += c == '"' ? 1 : 0;
        }
        return open > 0 || quotes % 2 != 0;
    }

    private static boolean isBrokenOff(LogicalLine line, Line above) {
        if (!line.first().isFlushLeft()) {
            return false;
        }
        return switch (line.opener()) {
            case NUMBER, LETTER -> true;
            case DASH ->
                !DetailReader.saysOwnerOrLink(line.text())
                        && (line.first().glued() || above.width() >= SHORTEST_BROKEN_LINE);
            case BULLET, BANNER, LINK, OWNER, STATUS, PROGNOSIS, QUOTE, HERE, INDENT, FLUSH -> false;
        };
    }

    @Override
    public ListedItem listed() {
        List<LogicalLine> all = new ArrayList<>(lines.size());
        for (List<Line> line : lines) {
            all.add(LogicalLine.of(line));
        }
        LogicalLine title = all.get(0);
        List<Detail> details = DetailReader.read(all.subList(1, all.size()));
        return ListedItem.of(title.first(), title.text(), place, details, last().number(), all);
    }
}
