package io.github.prognosis.parse;

import io.github.prognosis.source.WhiteSpace;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * A text as the lexer sees it: only as much of each character as tells one kind of line from another.
 *
 * <p>Every blank of Unicode is shown as a blank, and so are control characters and what breaks no line elsewhere, a form
 * feed or U+2028; every other character beyond ASCII is shown as one stand-in. The text of tokens is untouched. That makes
 * a no-break space as good as a blank everywhere, and it keeps the lexer on its fast path, which knows ASCII only. Indexes
 * are UTF-16 code units, the same as those of {@link String}, so that no offset needs converting.
 */
final class LineCharacters implements CharStream {

    private static final char STAND_IN = '\u007f';

    private final String text;
    private int index;

    LineCharacters(String text) {
        this.text = text;
    }

    @Override
    public int LA(int offset) {
        int position = offset > 0 ? index + offset - 1 : index + offset;
        if (offset == 0 || position < 0) {
            return 0;
        }
        return position < text.length() ? shown(text.charAt(position)) : IntStream.EOF;
    }

    private static char shown(char c) {
        if (c >= ' ' && c < STAND_IN) {
            return c;
        }
        return switch (c) {
            case '\t', '\n', '\r' -> c;
            default -> WhiteSpace.isSpace(c) || WhiteSpace.isControl(c) ? ' ' : STAND_IN;
        };
    }

    @Override
    public void consume() {
        if (index >= text.length()) {
            throw new IllegalStateException("cannot consume EOF");
        }
        index++;
    }

    @Override
    public String getText(Interval interval) {
        int end = Math.min(interval.b + 1, text.length());
        return interval.a >= end ? "" : text.substring(interval.a, end);
    }

    @Override
    public int index() {
        return index;
    }

    @Override
    public void seek(int position) {
        index = Math.min(position, text.length());
    }

    @Override
    public int size() {
        return text.length();
    }

    @Override
    public int mark() {
        return -1;
    }

    @Override
    public void release(int marker) {
        // the whole text is at hand: there is nothing to keep for a mark
    }

    @Override
    public String getSourceName() {
        return IntStream.UNKNOWN_SOURCE_NAME;
    }
}
