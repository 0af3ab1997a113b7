package io.github.prognosis.render;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.text.WordUtils;

/** Breaks text into lines for a terminal. */
final class Lines {

    private static final int LEAST_WIDTH = 20;

    private Lines() {}

    /** The text in lines of at most that many characters; a word that is longer than that stays whole. */
    static List<String> wrap(String text, int width) {
        String wrapped = WordUtils.wrap(text, Math.max(LEAST_WIDTH, width), "\n", false);
        return wrapped == null ? new ArrayList<>() : List.of(wrapped.split("\n", -1));
    }

    /** The text with blanks behind up to that many characters. */
    static String pad(String text, int width) {
        return text.length() >= width ? text : text + " ".repeat(width - text.length());
    }
}
