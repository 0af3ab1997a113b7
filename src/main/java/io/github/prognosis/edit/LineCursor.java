package io.github.prognosis.edit;

/** Goes through a line of an edits file from piece to piece. */
final class LineCursor {

    private static final char QUOTE = '"';
    private static final char COMMENT = '#';

    private final String line;
    private int at;

    /** Where the comment begins behind this place, or the line ends; quoted text that was read is behind it. */
    private int end;

    /** Where the last character stands that is no comment, and 1 more. */
    private int filled;

    LineCursor(String line) {
        this.line = line;
        endBehind(0);
    }

    private void endBehind(int from) {
        end = comment(from);
        filled = end;
        while (filled > 0 && Character.isWhitespace(line.charAt(filled - 1))) {
            filled--;
        }
    }

    /** Where a comment begins from there on: at the line's start, or behind two blanks or a tab. */
    private int comment(int from) {
        int start = 0;
        while (start < line.length() && Character.isWhitespace(line.charAt(start))) {
            start++;
        }
        for (int i = line.indexOf(COMMENT, from); i >= 0; i = line.indexOf(COMMENT, i + 1)) {
            boolean first = i == start;
            boolean apart = i > from && line.charAt(i - 1) == '\t';
            boolean twice = i > from + 1 && line.charAt(i - 1) == ' ' && line.charAt(i - 2) == ' ';
            if (first || apart || twice) {
                return i;
            }
        }
        return line.length();
    }

    /** The 1-based column of what comes next. */
    int column() {
        return at + 1;
    }

    /** The 1-based column in which the last character of what is no comment stands. */
    int lastColumn() {
        return Math.max(1, filled);
    }

    /** Goes over blanks. */
    void skipBlanks() {
        while (at < end && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
    }

    /** Whether nothing but blanks and a comment stands behind. */
    boolean isAtEnd() {
        return isEnd(at);
    }

    private boolean isEnd(int offset) {
        return offset >= filled;
    }

    /** Goes over a text if it comes next. */
    boolean take(String text) {
        boolean next = line.startsWith(text, at) && at + text.length() <= end;
        at += next ? text.length() : 0;
        return next;
    }

    /** Whether the end comes next behind that text, which is taken then. */
    boolean takeLast(String text) {
        boolean last = line.startsWith(text, at) && at + text.length() <= end && isEnd(at + text.length());
        at = last ? end : at;
        return last;
    }

    /** Whether a quotation mark comes next. */
    boolean isQuoted() {
        return at < end && line.charAt(at) == QUOTE;
    }

    /**
     * Takes a text in quotation marks, two of which are one in it.
     *
     * @throws EditException if it is not closed
     */
    String quoted() throws EditException {
        int start = at;
        StringBuilder text = new StringBuilder();
        int from = at + 1;
        while (true) {
            int close = line.indexOf(QUOTE, from);
            if (close < 0) {
                throw new EditException(start + 1, "the quotation mark is not closed; within quotes \"\" is one");
            }
            text.append(line, from, close);
            if (close + 1 == line.length() || line.charAt(close + 1) != QUOTE) {
                at = close + 1;
                endBehind(at);
                return text.toString();
            }
            text.append(QUOTE);
            from = close + 2;
        }
    }

    /** Takes what comes up to a text, which stays, or up to the end; without blanks around. */
    String upTo(String stop) {
        int found = line.indexOf(stop, at);
        return upTo(found < 0 ? end : found);
    }

    /** Takes what comes up to that offset, at most up to the end; without blanks around. */
    String upTo(int offset) {
        int stop = Math.min(Math.max(offset, at), end);
        String text = line.substring(at, stop).strip();
        at = stop;
        return text;
    }

    /** Takes all that comes; without blanks around. */
    String rest() {
        return upTo(end);
    }

    /** The offset of a text from here on; negative if it does not come. */
    int find(String text) {
        return find(text, at);
    }

    /** The offset of a text from that offset on; negative if it does not come. */
    int find(String text, int from) {
        int found = line.indexOf(text, from);
        return found >= 0 && found + text.length() <= end ? found : -1;
    }

    /** The offset of a text that ends the line; negative if another does. */
    int findLast(String text) {
        int found = filled - text.length();
        return found >= at && line.startsWith(text, found) ? found : -1;
    }

    /** The digits from that offset on; empty if there are none. */
    String digits(int offset) {
        int behind = offset;
        while (behind < end && line.charAt(behind) >= '0' && line.charAt(behind) <= '9') {
            behind++;
        }
        return line.substring(offset, Math.max(offset, behind));
    }

    /** Whether the line goes on so at that offset: with the text, or with its end. */
    boolean goesOn(int offset, String text) {
        return isEnd(offset) || line.startsWith(text, offset);
    }

    /** The comment without its sign; empty if there is none. */
    String comment() {
        return end < line.length() ? line.substring(end + 1).strip() : "";
    }

    /** Whether the line says nothing, comments aside. */
    boolean isBlank() {
        return filled == 0;
    }
}
