package io.github.prognosis.parse;

import java.util.Locale;
import java.util.Optional;

/**
 * A line that says what it tells: {@code status: patches posted}, {@code - owner: Ines}, {@code status (Linux): in progress}.
 *
 * @param name which field it is: {@link Opener#STATUS}, say
 * @param part the part of the work that it is about, if not all
 * @param text what it says; may be empty
 */
record Field(Opener name, Optional<String> part, String text) implements Detail {

    /** Reads a line that {@linkplain Opener#isField() opens with a field's name}. */
    static Field of(LogicalLine line) {
        String mark = line.first().mark();
        int bracket = mark.indexOf('(');
        Optional<String> part = bracket < 0
                ? Optional.empty()
                : Optional.of(mark.substring(bracket + 1, mark.indexOf(')')).strip())
                        .filter(words -> !words.isEmpty());
        return new Field(line.opener(), part, line.text());
    }

    /** Whether it tells a likelihood, be it no word of the scale; a question mark is none. */
    boolean tellsPrognosis() {
        boolean unknown = text.replace("?", "").isEmpty() || text.equalsIgnoreCase("TBD");
        return name == Opener.PROGNOSIS && !unknown;
    }

    /** What it says with its name: {@code status (Linux): in progress}. */
    String whole() {
        return name.toString().toLowerCase(Locale.ROOT)
                + part.map(words -> " (" + words + ")").orElse("") + ": " + text;
    }
}
