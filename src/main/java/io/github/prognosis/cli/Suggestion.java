package io.github.prognosis.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What somebody may have meant who mistyped a word. */
final class Suggestion {

    private static final int MOST_LETTERS_OFF = 2;
    private static final int MOST_TEXTS = 3;

    /** Half of the words have to be there. */
    private static final double LEAST_LIKENESS = 0.5;

    /** A word of four letters that differs in two of them is no likeness at all. */
    private static final double LOSS_PER_LETTER = 2;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Suggestion() {}

    /** The texts that have the most of the words or of such that are nearly written like them, the best first. */
    static List<String> near(String words, Collection<String> texts) {
        Map<String, Double> likeness = new LinkedHashMap<>();
        List<String> wanted = words(words);
        for (String text : texts) {
            List<String> known = words(text);
            double sum =
                    wanted.stream().mapToDouble(word -> likeness(word, known)).sum();
            if (sum > 0 && sum >= wanted.size() * LEAST_LIKENESS) {
                likeness.put(text, sum);
            }
        }
        return likeness.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(MOST_TEXTS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> words(String text) {
        return Stream.of(NO_WORD.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** 1 if a text has a word that begins so, else less by each letter that is off, 0 if it has none that is near. */
    private static double likeness(String word, List<String> known) {
        double best = 0;
        for (String other : known) {
            double off = other.startsWith(word) ? 0 : Misspelling.between(word, other, MOST_LETTERS_OFF);
            best = Math.max(best, 1 - off * LOSS_PER_LETTER / word.length());
        }
        return best;
    }

    /** {@code "; did you mean 'parse'?"}, or nothing if no known word is near. */
    static String of(String word, Collection<String> known) {
        return known.stream()
                .filter(candidate -> off(word, candidate) <= MOST_LETTERS_OFF)
                .min(Comparator.comparing(candidate -> off(word, candidate)))
                .map(candidate -> "; did you mean '" + candidate + "'?")
                .orElse("");
    }

    /** What there is instead of an unknown word: {@code "; did you mean 'text'? There are text, json"}. */
    static String among(String word, Collection<String> known) {
        String near = of(word, known);
        return near + (near.isEmpty() ? "; there are " : " There are ") + String.join(", ", known);
    }

    private static double off(String word, String candidate) {
        return Misspelling.between(word, candidate, MOST_LETTERS_OFF);
    }
}
