package io.github.prognosis.render;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines for a terminal, and fills them up. */
final class Lines {

    private static final int LEAST_WIDTH = 20;
    private static final String CUT = "...";

    /** Makes one emoji of two. */
    private static final char JOINER = '\u200d';

    private Lines() {}

    /**
     * The text in lines of at most that many columns; an empty text is one empty line.
     *
     * <p>Lines break at blanks and beside wide characters, which have no blanks between them. A word that is wider than a
     * line stays whole, so that links can be clicked on and names copied.
     */
    static List<String> wrap(String text, int width) {
        int room = Math.max(LEAST_WIDTH, width);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (Piece piece : pieces(text)) {
            int gap = piece.spaced() && line.length() > 0 ? 1 : 0;
            int columns = Columns.of(piece.text());
            if (line.length() > 0 && used + gap + columns > room) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
                gap = 0;
            }
            line.append(" ".repeat(gap)).append(piece.text());
            used += gap + columns;
        }
        lines.add(line.toString());
        return lines;
    }

    /**
     * A part of a text that no line break may divide.
     *
     * @param spaced whether a blank stands before it
     */
    private record Piece(String text, boolean spaced) {}

    private static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        for (String word : text.split(" ", -1)) {
            boolean spaced = true;
            int start = 0;
            for (int end = next(word, 0); end < word.length(); end = next(word, end)) {
                if (isBreak(word, end)) {
                    pieces.add(new Piece(word.substring(start, end), spaced));
                    spaced = false;
                    start = end;
                }
            }
            pieces.add(new Piece(word.substring(start), spaced));
        }
        return pieces;
    }

    private static int next(String word, int index) {
        return index < word.length() ? word.offsetByCodePoints(index, 1) : index;
    }

    /** Whether a line may end there within a word: beside a wide character, but not in one or before a mark or full stop. */
    private static boolean isBreak(String word, int index) {
        int before = word.codePointBefore(index);
        int after = word.codePointAt(index);
        boolean opens = before == JOINER || Character.getType(before) == Character.START_PUNCTUATION;
        boolean clings = switch (Character.getType(after)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT,
                    Character.END_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MODIFIER_LETTER,
                    Character.MODIFIER_SYMBOL -> true;
            default -> false;
        };
        return !opens && !clings && (Columns.isWide(before) || Columns.isWide(after));
    }

    /** The text with blanks behind, up to that many columns. */
    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - Columns.of(text)));
    }

    /** The text if it fits into that many columns, else as much of it as fits with {@code ...} behind. */
    static String cut(String text, int width) {
        if (Columns.of(text) <= width) {
            return text;
        }
        int end = 0;
        int used = CUT.length();
        while (used + Columns.of(text.codePointAt(end)) <= width) {
            used += Columns.of(text.codePointAt(end));
            end = next(text, end);
        }
        end -= end > 0 && text.charAt(end - 1) == JOINER ? 1 : 0;
        return text.substring(0, end).stripTrailing() + CUT;
    }
}
