package io.github.prognosis.parse;

import io.github.prognosis.source.WhiteSpace;

/**
 * One line of a post, its opener taken off.
 *
 * @param opener what it begins with
 * @param mark the opener as it stands there without white space: {@code *}, {@code 12.}, {@code status:}; empty where the
 *     opener is none
 * @param indent how many characters of white space stand in front of it
 * @param glued whether the text follows the mark without white space
 * @param raw the rest as it stands, with its white space: blanks, for no-break spaces too, and tabs
 * @param text the rest, white space folded
 * @param number the 1-based line number
 */
record Line(Opener opener, String mark, int indent, boolean glued, String raw, String text, int number) {

    /**
     * Takes a line apart.
     *
     * @param raw the line, its line break included or not
     * @param openerLength how many of its characters the lexer counts as the opener
     */
    static Line of(Opener opener, String raw, int openerLength, int number) {
        int indent = indent(raw);
        boolean marked = opener != Opener.INDENT && opener != Opener.FLUSH && opener != Opener.HERE;
        int markEnd = marked ? openerLength : indent;
        String mark = marked && indent < openerLength ? WhiteSpace.fold(raw.substring(indent, openerLength)) : "";
        boolean glued = marked
                && indent < openerLength
                && openerLength < raw.length()
                && !WhiteSpace.isSpace(raw.charAt(openerLength - 1))
                && !WhiteSpace.isSpace(raw.charAt(openerLength));
        String rest = raw.substring(markEnd).strip();
        String text = WhiteSpace.fold(rest);
        if (!text.equals(rest)) {
            rest = WhiteSpace.strip(withPlainBlanks(rest));
        }
        return new Line(opener, mark, indent, glued, rest, text, number);
    }

    private static String withPlainBlanks(String text) {
        StringBuilder plain = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '\t' && WhiteSpace.isSpace(c)) {
                plain = plain == null ? new StringBuilder(text) : plain;
                plain.setCharAt(i, ' ');
            }
        }
        return plain == null ? text : plain.toString();
    }

    /** How many characters of white space a line begins with. */
    static int indent(String raw) {
        int indent = 0;
        while (indent < raw.length() && isIndent(raw.charAt(indent))) {
            indent++;
        }
        return indent;
    }

    private static boolean isIndent(char c) {
        return c != '\n' && c != '\r' && (WhiteSpace.isSpace(c) || WhiteSpace.isControl(c));
    }

    /** Whether it begins in the first column. */
    boolean isFlushLeft() {
        return indent == 0;
    }

    /** How many columns it fills, mark included. */
    int width() {
        return indent + mark.length() + raw.length();
    }

    /** The text with the mark in front again, as {@code - JSON to keep track}. */
    String whole() {
        if (mark.isEmpty()) {
            return text;
        }
        return text.isEmpty() ? mark : glued ? mark + text : mark + " " + text;
    }
}
