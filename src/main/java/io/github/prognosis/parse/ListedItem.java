package io.github.prognosis.parse;

import io.github.prognosis.source.Position;
import java.util.List;
import java.util.Optional;

/**
 * An item as the layout of its post shows it, its title not yet taken apart.
 *
 * @param title the title's words; empty if nothing stands behind the bullet
 * @param number the number or letter that opens it, without its full stop
 * @param place where it stands
 * @param details what is told below the title, in the order of the post
 * @param start where it begins
 * @param endLine the last line that belongs to it
 * @param lines its lines as they stand there, the title's first; empty in a layout of free prose
 */
record ListedItem(
        String title,
        Optional<String> number,
        Place place,
        List<Detail> details,
        Position start,
        int endLine,
        List<LogicalLine> lines) {

    /** An item whose lines nobody asks for. */
    ListedItem(String title, Optional<String> number, Place place, List<Detail> details, Position start, int endLine) {
        this(title, number, place, details, start, endLine, List.of());
    }

    /** An item that begins with that line. */
    static ListedItem of(
            Line first, String title, Place place, List<Detail> details, int endLine, List<LogicalLine> lines) {
        boolean numbered = first.mark().endsWith(".") || first.mark().endsWith(")");
        Optional<String> number =
                numbered ? Optional.of(first.mark().substring(0, first.mark().length() - 1)) : Optional.empty();
        Position start = new Position(first.number(), first.indent() + 1);
        return new ListedItem(title, number, place, details, start, endLine, lines);
    }

    /** The same item under the title that its layout makes of the line, and without a number. */
    ListedItem with(String itsTitle, Place itsPlace, List<Detail> itsDetails) {
        return new ListedItem(itsTitle, Optional.empty(), itsPlace, itsDetails, start, endLine, lines);
    }
}
