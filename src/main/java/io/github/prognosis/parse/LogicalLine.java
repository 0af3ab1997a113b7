package io.github.prognosis.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line and those that a mail program broke off it.
 *
 * @param lines at least one; the first has the opener
 * @param reading what it says where that is not simply its lines joined; say, without a remark behind the title
 */
record LogicalLine(List<Line> lines, Optional<String> reading) {

    LogicalLine {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a logical line has a line");
        }
    }

    static LogicalLine of(Line line) {
        return of(List.of(line));
    }

    static LogicalLine of(List<Line> lines) {
        return new LogicalLine(lines, Optional.empty());
    }

    Line first() {
        return lines.get(0);
    }

    Opener opener() {
        return first().opener();
    }

    int number() {
        return first().number();
    }

    Line last() {
        return lines.get(lines.size() - 1);
    }

    /** This line with another that goes on with it. */
    LogicalLine with(LogicalLine rest) {
        List<Line> all = new ArrayList<>(lines);
        all.addAll(rest.lines);
        return of(all);
    }

    /** The same lines, which say that. */
    LogicalLine saying(String text) {
        return new LogicalLine(lines, Optional.of(text));
    }

    /** The same lines, read as if the first began otherwise. */
    LogicalLine as(Opener opener, String mark) {
        List<Line> changed = new ArrayList<>(lines);
        changed.set(0, first().as(opener, mark));
        return new LogicalLine(changed, reading);
    }

    /** The text of all, joined as {@link #joined}. */
    String text() {
        if (reading.isPresent()) {
            return reading.get();
        }
        return lines.size() == 1 ? first().text() : joined(lines);
    }

    /**
     * The text of the lines: one blank between two, but none behind a hyphen that ended a word. A URL is its own word.
     * The mark of the first line is left out, a later line's mark is text.
     */
    static String joined(List<Line> lines) {
        StringBuilder joined = new StringBuilder(lines.get(0).text());
        for (int i = 1; i < lines.size(); i++) {
            String next = lines.get(i).whole();
            if (joined.length() > 0
                    && !next.isEmpty()
                    && !goesOn(lines.get(i - 1).text(), next)) {
                joined.append(' ');
            }
            joined.append(next);
        }
        return joined.toString();
    }

    private static boolean goesOn(String line, String next) {
        int length = line.length();
        return length > 1
                && line.charAt(length - 1) == '-'
                && Character.isLetterOrDigit(line.charAt(length - 2))
                && !Links.startsWithLink(next)
                && !Links.startsWithLink(line.substring(line.lastIndexOf(' ') + 1));
    }
}
