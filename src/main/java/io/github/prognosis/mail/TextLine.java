package io.github.prognosis.mail;

import java.util.Objects;

/**
 * A line of a text that is to be written.
 *
 * @param words all of it but its end
 * @param end its line break; empty where the text ends without
 * @param from the 1-based line of the old text that it is, to the letter; 0 if it is new
 */
public record TextLine(String words, String end, int from) {

    public TextLine {
        Objects.requireNonNull(words);
        Objects.requireNonNull(end);
    }
}
