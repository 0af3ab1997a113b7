package io.github.prognosis.source;

import java.util.Arrays;
import java.util.Objects;

/**
 * A text and its lines.
 *
 * <p>Lines end where editors and {@code cat -n} end them: at a line feed, at a carriage return, or at both together.
 * Offsets are UTF-16 code units from 0; lines and columns are computed from them when somebody asks.
 */
public final class SourceText {

    private final String text;
    private final int[] lineStarts;

    private SourceText(String text, int[] lineStarts) {
        this.text = text;
        this.lineStarts = lineStarts;
    }

    /** Takes the text as it is; nothing is decoded or normalised. */
    public static SourceText of(String text) {
        Objects.requireNonNull(text);
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'))) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return new SourceText(text, Arrays.copyOf(starts, count));
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** How many lines there are; an empty text has one, and so has the end behind a last line break. */
    public int lineCount() {
        return lineStarts.length;
    }

    /**
     * The offset that a line begins at.
     *
     * @param line counted from 1
     */
    public int start(int line) {
        return lineStarts[line - 1];
    }

    /** The offset behind a line and its line break. */
    public int end(int line) {
        return line < lineStarts.length ? lineStarts[line] : text.length();
    }

    /**
     * The 1-based line that an offset stands in.
     *
     * @throws IndexOutOfBoundsException if the offset is not within the text or at its end
     */
    public int line(int offset) {
        Objects.checkIndex(offset, text.length() + 1);
        int index = Arrays.binarySearch(lineStarts, offset);
        return index >= 0 ? index + 1 : -index - 1;
    }

    /**
     * The line and column of an offset.
     *
     * @throws IndexOutOfBoundsException if the offset is not within the text or at its end
     */
    public Position position(int offset) {
        int line = line(offset);
        return new Position(line, offset - lineStarts[line - 1] + 1);
    }
}
