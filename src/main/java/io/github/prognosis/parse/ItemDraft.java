package io.github.prognosis.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An item whose lines are still being gathered. */
final class ItemDraft {

    private static final int SHORTEST_BROKEN_LINE = 40;

    private final List<String> section;
    private final Optional<String> area;
    private final List<LogicalLine> lines = new ArrayList<>();

    /** What goes on with the last of the lines and is not joined to it yet: joining one by one would take long. */
    private final List<Line> rest = new ArrayList<>();

    /**
     * Begins an item.
     *
     * @param section the headings above it, outermost first
     */
    ItemDraft(Element.Entry entry, List<String> section) {
        this(entry.head(), section, Headings.area(section));
        for (LogicalLine detail : entry.details()) {
            add(detail);
        }
    }

    /**
     * Begins an item with its title's line.
     *
     * @param section the headings above it, outermost first
     * @param area the last of them that names a subject
     */
    ItemDraft(LogicalLine head, List<String> section, Optional<String> area) {
        this.section = List.copyOf(section);
        this.area = area;
        lines.add(head);
    }

    List<String> section() {
        return section;
    }

    Optional<String> area() {
        return area;
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
            case BULLET, BANNER, FIELD, QUOTE, HERE, INDENT, FLUSH -> false;
        };
    }

    /** The last line that anything stands in. */
    int endLine() {
        return lastLine().number();
    }
}
