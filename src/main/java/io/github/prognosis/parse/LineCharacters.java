package io.github.prognosis.parse;

import io.github.prognosis.source.WhiteSpace;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * A text as the lexer sees it: only as much of each character as tells one kind of line from another.
 *
 * <p>Every blank of Unicode is shown as a blank, and so are control characters and what breaks no line elsewhere, a form
 * feed or U+2028; every other character that no rule names, in ASCII and beyond, is shown as one stand-in. The text of
 * tokens is untouched. That makes a no-break space as good as a blank everywhere, keeps the lexer on its fast path, which
 * knows ASCII only, and lets it start quickly: for each character that it sees anew behind each beginning of a line it has
 * to work out what may follow. Indexes are UTF-16 code units, the same as those of {@link String}, so that no offset needs
 * converting.
 */
final class LineCharacters implements CharStream {

    private static final char STAND_IN = '\u007f';

    /** The characters beside digits that some rule of the lexer names; to all rules the others of their kind are one. */
    private static final String NAMED = "\t\n\r *=-_<>|.():aeghiklnoprstuwAEGHIKLNOPRSTUW";

    /** What each character of ASCII is shown as. */
    private static final char[] SHOWN = new char[STAND_IN];

    static {
        for (char c = 0; c < STAND_IN; c++) {
            char shown = STAND_IN;
            if (c < ' ') {
                shown = ' ';
            } else if (c >= '0' && c <= '9') {
                shown = '0';
            } else if (c >= 'A' && c <= 'Z') {
                shown = 'B';
            }
            SHOWN[c] = NAMED.indexOf(c) >= 0 ? c : shown;
        }
    }

    private final String text;
    private final char[] characters;
    private int index;

    LineCharacters(String text) {
        this.text = text;
        this.characters = text.toCharArray();
    }

    @Override
    public int LA(int offset) {
        int position = offset > 0 ? index + offset - 1 : index + offset;
        if (offset == 0 || position < 0) {
            return 0;
        }
        return position < characters.length ? shown(characters[position]) : IntStream.EOF;
    }

    /** What the lexer is shown for a character. */
    static char shown(char c) {
        if (c < STAND_IN) {
            return SHOWN[c];
        }
        return WhiteSpace.isSpace(c) || WhiteSpace.isControl(c) ? ' ' : STAND_IN;
    }

    @Override
    public void consume() {
        if (index >= characters.length) {
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
