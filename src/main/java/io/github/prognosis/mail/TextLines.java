package io.github.prognosis.mail;

/** Writes lines of text as a browser lays them out: white space folded, no-break spaces kept. */
final class TextLines {

    /** Deeper nesting is shown as this deep: nobody writes it, and each line would carry its blanks. */
    private static final int MAX_INDENT = 16;

    private static final char NO_BREAK_SPACE = '\u00a0';

    private final StringBuilder out = new StringBuilder();
    private boolean lineOpen;
    private boolean blankPending;
    private boolean blankLineWanted;
    private final HiddenLinks links = new HiddenLinks(out);
    private int indentWanted;
    private boolean markWritten;
    private int itemDepth;
    private String itemMark = "";
    private int quoteDepth;

    /** Text whose line breaks mean no more than a blank. */
    void text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || (c >= '\t' && c <= '\r')) {
                blankPending = lineOpen && !markWritten;
            } else {
                openLine(c);
                if (markWritten && c == NO_BREAK_SPACE) {
                    continue;
                }
                markWritten = false;
                if (blankPending) {
                    out.append(' ');
                    blankPending = false;
                }
                out.append(c);
            }
        }
    }

    /** Text whose blanks and line breaks are meant. */
    void verbatim(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                breakLine();
            } else if (c != '\r') {
                openLine(c);
                out.append(c);
            }
        }
    }

    /** Ends the line; an empty one stays as a blank line. */
    void breakLine() {
        if (lineOpen) {
            endLine();
        } else {
            links.write();
            out.append('\n');
        }
    }

    /** Ends the line if there is anything on it. */
    void endLine() {
        if (lineOpen) {
            out.append('\n');
            lineOpen = false;
        }
        blankPending = false;
        indentWanted = 0;
    }

    /** What comes next stands behind a blank line, unless it is the first. */
    void wantBlankLine() {
        blankLineWanted = true;
    }

    /** What comes next is separated from what stands on the line. */
    void nextCell() {
        if (lineOpen) {
            out.append('\t');
            blankPending = false;
        }
    }

    /** The next line begins an item of a list, the lines behind it are indented under its text. */
    void startItem(String mark) {
        itemDepth++;
        itemMark = mark;
    }

    void endItem() {
        itemDepth--;
        itemMark = "";
    }

    void openQuote() {
        quoteDepth++;
    }

    void closeQuote() {
        quoteDepth--;
    }

    /** The line that comes next is indented by so many blanks more, if it is a new one. */
    void indent(int blanks) {
        indentWanted = lineOpen ? 0 : blanks;
    }

    /** What comes next is what is visible of a link. */
    void openLink() {
        links.open();
    }

    /** The link ends that leads to an address. */
    void closeLink(String address) {
        links.close(address);
    }

    private void openLine(char first) {
        if (lineOpen) {
            return;
        }
        boolean continues =
                !blankLineWanted && itemMark.isEmpty() && indentWanted == 0 && Character.isLetterOrDigit(first);
        if (!continues) {
            links.write();
        }
        int length = out.length();
        boolean behindBlankLine =
                length == 0 || (out.charAt(length - 1) == '\n' && (length == 1 || out.charAt(length - 2) == '\n'));
        if (blankLineWanted && itemMark.isEmpty() && !behindBlankLine) {
            out.append('\n');
        }
        blankLineWanted = false;
        int indent = itemMark.isEmpty() ? itemDepth : itemDepth - 1;
        links.lineBegins();
        out.append("> ".repeat(Math.min(quoteDepth, MAX_INDENT)));
        out.append("  ".repeat(Math.min(indent, MAX_INDENT))).append(" ".repeat(Math.min(indentWanted, MAX_INDENT)));
        out.append(itemMark);
        markWritten = !itemMark.isEmpty();
        itemMark = "";
        indentWanted = 0;
        lineOpen = true;
    }

    @Override
    public String toString() {
        endLine();
        links.write();
        return out.toString();
    }
}
