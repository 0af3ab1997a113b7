package io.github.prognosis.parse;

import java.util.ArrayList;
import java.util.List;

/** An item whose lines are still being gathered. */
final class ItemDraft {

    private static final int SHORTEST_BROKEN_LINE = 40;

    private final Place place;
    private final List<LogicalLine> lines = new ArrayList<>();

    /** What goes on with the last of the lines and is not joined to it yet: joining one by one would take long. */
    private final List<Line> rest = new ArrayList<>();

    /** Begins an item with all the lines of an entry. */
    ItemDraft(Element.Entry entry, Place place) {
        this(entry.head(), place);
        for (LogicalLine detail : entry.details()) {
            add(detail);
        }
    }

    /** Begins an item with its title's line. */
    ItemDraft(LogicalLine head, Place place) {
        this.place = place;
        lines.add(head);
    }

    /** Where it stands. */
    Place place() {
        return place;
    }

    LogicalLine head() {
        return lines().get(0);
    }

    /** The lines below the title. */
    List<LogicalLine> details() {
        return lines().subList(1, lines.size());
    }

    private List<LogicalLine> lines() {
        if (!rest.isEmpty()) {
            int last = lines.size() - 1;
            lines.set(last, lines.get(last).with(LogicalLine.of(rest)));
            rest.clear();
        }
        return lines;
    }

    private Line lastLine() {
        return rest.isEmpty() ? lines.get(lines.size() - 1).last() : rest.get(rest.size() - 1);
    }

    /**
     * Adds a line below the title.
     *
     * <p>A mail program can break a title where the next word happens to look like a bullet, {@code - JSON} or
     * {@code 4. }: flush left, below a line that was full.
     */
    void add(LogicalLine detail) {
        if (isBrokenOff(detail, lastLine())) {
            rest.addAll(detail.lines());
        } else {
            lines().add(detail);
        }
    }

    /** Adds a flush-left line right below the last one, which it continues. */
    void addWrapped(Line line) {
        rest.add(line);
    }

    private static boolean isBrokenOff(LogicalLine detail, Line above) {
        if (!detail.first().isFlushLeft()) {
            return false;
        }
        return switch (detail.opener()) {
            case NUMBER, LETTER -> true;
            case DASH ->
                !ItemReader.saysOwnerOrLink(detail.text())
                        && (detail.first().glued() || above.width() >= SHORTEST_BROKEN_LINE);
            case BULLET, BANNER, LINK, OWNER, STATUS, PROGNOSIS, QUOTE, HERE, INDENT, FLUSH -> false;
        };
    }

    /** The last line that anything stands in. */
    int endLine() {
        return lastLine().number();
    }
}
