package io.github.prognosis.parse;

/**
 * A part of a text.
 *
 * @param start the offset of its first character
 * @param end the offset behind its last one
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a part ends not before it begins: " + start + "-" + end);
        }
    }

    /** How many characters it has. */
    public int length() {
        return end - start;
    }

    /** The part of that text. */
    public String of(String text) {
        return text.substring(start, end);
    }
}
