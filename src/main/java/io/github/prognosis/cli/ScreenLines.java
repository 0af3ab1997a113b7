package io.github.prognosis.cli;

/** Counts the lines that a text in UTF-8 takes on a terminal, where longer ones go on in the next. */
final class ScreenLines {

    private static final int ESCAPE = 0x1b;

    private final int columns;
    private int lines;
    private int column;
    private boolean escaped;

    ScreenLines(int columns) {
        this.columns = columns;
    }

    /** How many lines have begun, a further part of the text included; one at whose end nothing follows is one. */
    int and(byte[] bytes, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            add(bytes[i]);
        }
        return lines;
    }

    private void add(byte octet) {
        if (octet == '\n') {
            lines += column == 0 ? 1 : 0;
            column = 0;
        } else if (escaped) {
            escaped = octet != 'm'; // all that is ever written are colours
        } else if (octet == ESCAPE) {
            escaped = true;
        } else if (!isContinuation(octet)) {
            lines += column % columns == 0 ? 1 : 0;
            column++;
        }
    }

    /** Whether a character began before this octet. */
    private static boolean isContinuation(byte octet) {
        return (octet & 0xC0) == 0x80;
    }
}
