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
 * tokens is untouched. Characters that show nothing are not shown at all. That makes a no-break space as good as a blank everywhere, keeps the lexer on its fast path, which
 * knows ASCII only, and lets it start quickly: for each character that it sees anew behind each beginning of a line it has
 * to work out what may follow. Indexes are UTF-16 code units of what is shown; {@link #offset} tells where they stand in the text.
 */
final class LineCharacters implements CharStream {

    private static final int[] NO_OFFSETS = {};
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

    /** Where in the text each of them begins; empty where that is its index. */
    private final int[] offsets;

    private int index;

    LineCharacters(String text) {
        this(text, new ShownLines());
    }

    /** The characters of a text, some lines of which are shown as if they began otherwise. */
    LineCharacters(String text, ShownLines lines) {
        this.text = text;
        char[] all = text.toCharArray();
        lines.into(all);
        int invisible = 0;
        for (int i = 0; i < all.length; i++) {
            invisible += isInvisible(i) ? 1 : 0;
            all[i] = shown(all[i]);
        }
        if (invisible == 0) {
            characters = all;
            offsets = NO_OFFSETS;
            return;
        }
        characters = new char[all.length - invisible];
        offsets = new int[characters.length + 1];
        int count = 0;
        for (int i = 0; i < all.length; i++) {
            if (!isInvisible(i)) {
                characters[count++] = all[i];
                offsets[count] = i + 1;
            }
        }
        offsets[count] = all.length;
    }

    private boolean isInvisible(int index) {
        char c = text.charAt(index);
        if (c < '\u00ad') {
            return false;
        }
        boolean second = Character.isLowSurrogate(c) && index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
        return WhiteSpace.isInvisible(text.codePointAt(second ? index - 1 : index));
    }

    /** Where in the text a shown character stands, with those in front of it that show nothing. */
    int offset(int shown) {
        return offsets.length == 0 ? shown : offsets[shown];
    }

    @Override
    public int LA(int offset) {
        int position = offset > 0 ? index + offset - 1 : index + offset;
        if (offset == 0 || position < 0) {
            return 0;
        }
        return position < characters.length ? characters[position] : IntStream.EOF;
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
        int end = Math.min(interval.b + 1, characters.length);
        return interval.a >= end ? "" : text.substring(offset(interval.a), offset(end));
    }

    @Override
    public int index() {
        return index;
    }

    @Override
    public void seek(int position) {
        index = Math.min(position, characters.length);
    }

    @Override
    public int size() {
        return characters.length;
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
