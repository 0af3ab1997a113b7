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

    /**
     * Begins an item.
     *
     * @param section the headings above it, outermost first
     */
    ItemDraft(Element.Entry entry, List<String> section) {
        this(entry.head(), section, Headings.area(section));
        entry.details().forEach(this::add);
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
        return lines.get(0);
    }

    /** The lines below the title. */
    List<LogicalLine> details() {
        return lines.subList(1, lines.size());
    }

    /**
     * Adds a line below the title.
     *
     * <p>A mail program can break a title where the next word happens to look like a bullet, {@code - JSON} or
     * {@code 4. }: flush left, below a line that was full.
     */
    void add(LogicalLine detail) {
        LogicalLine above = lines.get(lines.size() - 1);
        if (isBrokenOff(detail, above)) {
            lines.set(lines.size() - 1, above.with(detail));
        } else {
            lines.add(detail);
        }
    }

    /** Adds a flush-left line right below the last one, which it continues. */
    void addWrapped(Line line) {
        lines.set(lines.size() - 1, lines.get(lines.size() - 1).with(LogicalLine.of(line)));
    }

    private static boolean isBrokenOff(LogicalLine detail, LogicalLine above) {
        if (!detail.first().isFlushLeft()) {
            return false;
        }
        return switch (detail.opener()) {
            case NUMBER, LETTER -> true;
            case DASH ->
                !ItemReader.saysOwnerOrLink(detail.text())
                        && (detail.first().glued() || above.last().width() >= SHORTEST_BROKEN_LINE);
            case BULLET, BANNER, FIELD, QUOTE, HERE, INDENT, FLUSH -> false;
        };
    }

    /** The last line that anything stands in. */
    int endLine() {
        return lines.get(lines.size() - 1).last().number();
    }
}
