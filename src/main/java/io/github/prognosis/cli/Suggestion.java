package io.github.prognosis.cli;

import java.util.Collection;
import java.util.Comparator;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What somebody may have meant who mistyped a word. */
final class Suggestion {

    private static final int MOST_LETTERS_OFF = 2;

    private Suggestion() {}

    /** {@code "; did you mean 'parse'?"}, or nothing if no known word is near. */
    static String of(String word, Collection<String> known) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        return known.stream()
                .filter(candidate -> distance.apply(word, candidate) <= MOST_LETTERS_OFF)
                .min(Comparator.comparing(candidate -> distance.apply(word, candidate)))
                .map(candidate -> "; did you mean '" + candidate + "'?")
                .orElse("");
    }
}
