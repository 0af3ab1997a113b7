package io.github.prognosis.source;

/** What counts as white space in a post, and text without the accidents of it. */
public final class WhiteSpace {

    /** The soft hyphen. */
    private static final char FIRST_INVISIBLE = '\u00ad';

    private WhiteSpace() {}

    /** Whether the character separates words: every blank of Unicode, no-break spaces and line breaks of any kind. */
    public static boolean isSpace(char c) {
        if (c <= ' ') {
            return c == ' ' || (c >= '\t' && c <= '\r');
        }
        return c >= '\u0085' && (c == '\u0085' || Character.isSpaceChar(c));
    }

    /** Whether the character is a control character that no title, name or note is to carry. */
    public static boolean isControl(char c) {
        return (c < ' ' && !isSpace(c)) || (c >= '\u007f' && c < '\u00a0' && c != '\u0085') || c == '\ufeff';
    }

    /** Whether the character shows nothing and only tells how others are shown: a zero-width space, a soft hyphen, a tag. */
    public static boolean isInvisible(int codePoint) {
        return codePoint >= FIRST_INVISIBLE && Character.getType(codePoint) == Character.FORMAT;
    }

    /** The text without the characters that show nothing. */
    public static String visible(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_INVISIBLE && isInvisible(text.codePointAt(i))) {
                StringBuilder visible = new StringBuilder(text.length()).append(text, 0, i);
                text.substring(i)
                        .codePoints()
                        .filter(codePoint -> !isInvisible(codePoint))
                        .forEach(visible::appendCodePoint);
                return visible.toString();
            }
        }
        return text;
    }

    /**
     * The text with each run of white space as one blank, none at either end, and without control characters; those that show
     * nothing stay within, where emoji and Persian names need them.
     *
     * <p>{@code "  New\u00a0 migration. "} is {@code "New migration."}.
     */
    public static String fold(String text) {
        return strip(folded(text));
    }

    /** The text without blanks, tabs and characters that show nothing at its ends. */
    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        if (end > 0 && isPlain(text.charAt(0)) && isPlain(text.charAt(end - 1))) {
            return text;
        }
        while (start < end && isNothing(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (start < end && isNothing(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(start, end);
    }

    /** Whether a character shows something for certain: all but few that end a text do. */
    private static boolean isPlain(char c) {
        return c > ' ' && c < FIRST_INVISIBLE;
    }

    private static boolean isNothing(int codePoint) {
        return codePoint == ' ' || codePoint == '\t' || isInvisible(codePoint);
    }

    private static String folded(String text) {
        int plain = plainLength(text);
        if (plain == text.length()) {
            return text;
        }
        int rest = plain;
        while (rest < text.length() && isSpace(text.charAt(rest))) {
            rest++;
        }
        if (rest == text.length()) {
            return text.substring(0, plain);
        }
        StringBuilder folded = new StringBuilder(text.length()).append(text, 0, plain);
        boolean pending = false;
        for (int i = plain; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                pending = folded.length() > 0;
            } else if (!isControl(c)) {
                if (pending) {
                    folded.append(' ');
                    pending = false;
                }
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /** How many characters stand at the beginning as they would folded, no blank at their end. Most texts are folded as a whole. */
    private static int plainLength(String text) {
        int behindWord = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && (c < '\u007f' || !(isSpace(c) || isControl(c)))) {
                behindWord = i + 1;
            } else if (c != ' ' || behindWord < i || i == 0) {
                break;
            }
        }
        return behindWord;
    }
}
