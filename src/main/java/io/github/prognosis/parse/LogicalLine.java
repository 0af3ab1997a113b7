package io.github.prognosis.parse;

import java.util.List;

/**
 * A line and those that a mail program broke off it.
 *
 * @param lines at least one; the first has the opener
 */
record LogicalLine(List<Line> lines) {

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
        return new LogicalLine(lines);
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

    /** The text of all, joined as {@link #joined}. */
    String text() {
        return lines.size() == 1 ? first().text() : joined(lines);
    }

    /**
     * The text of the lines: one blank between two, but none behind a hyphen that ended a word. A URL is its own word.
     * The mark of the first line is left out, a later line's mark is text.
     */
    static String joined(List<Line> lines) {
        StringBuilder joined = new StringBuilder(lines.get(0).text());
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            append(joined, lines.get(i - 1).text(), line.opener() == Opener.QUOTE ? line.text() : line.whole());
        }
        return joined.toString();
    }

    /**
     * Adds a line to those in front of it.
     *
     * @param above the last of these
     */
    static void append(StringBuilder joined, String above, String next) {
        if (!joined.isEmpty() && !next.isEmpty() && !goesOn(above, next)) {
            joined.append(' ');
        }
        joined.append(next);
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
