package io.github.prognosis.reply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A phrase by its words: {@code not for/in R}. Alternatives are divided by {@code /}, {@code ?} behind a word makes it optional,
 * {@code ..3} stands for up to three words, {@code R} for a release, {@code T} for a quoted title, {@code ^} and {@code $} for
 * the sentence's ends.
 */
final class WordPattern {

    private static final Pattern RELEASE = Pattern.compile("(?:xen-?)?(4\\.\\d{1,3})(?:\\.\\d|'s)?");

    private sealed interface Part {}

    private record Word(Set<String> words, boolean optional) implements Part {}

    private record Gap(int most) implements Part {}

    private record Start() implements Part {}

    private record End() implements Part {}

    /**
     * Where a phrase stands.
     *
     * @param from the first word
     * @param to behind the last word
     */
    record Place(int from, int to) {
        boolean has(int word) {
            return word >= from && word < to;
        }
    }

    private final List<Part> parts = new ArrayList<>();

    WordPattern(String phrase) {
        for (String part : phrase.split(" ", -1)) {
            if (part.equals("^")) {
                parts.add(new Start());
            } else if (part.equals("$")) {
                parts.add(new End());
            } else if (part.startsWith("..")) {
                parts.add(new Gap(Integer.parseInt(part.substring(2))));
            } else {
                boolean optional = part.endsWith("?");
                String words = optional ? part.substring(0, part.length() - 1) : part;
                parts.add(new Word(Set.copyOf(Arrays.asList(words.split("/", -1))), optional));
            }
        }
    }

    /** The release that a word names, as {@code 4.14}; empty if it names none. */
    static Optional<String> release(String word) {
        var matcher = RELEASE.matcher(word);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Where it first stands in a sentence; empty if it does not. */
    Optional<Place> in(Sentence sentence) {
        if (!mayStandIn(sentence)) {
            return Optional.empty();
        }
        for (int from = 0; from <= sentence.words().size(); from++) {
            int to = end(sentence.words(), from, 0);
            if (to >= 0) {
                return Optional.of(new Place(from, to));
            }
        }
        return Optional.empty();
    }

    /** Whether each of its words occurs at all: most phrases do not in most sentences. */
    private boolean mayStandIn(Sentence sentence) {
        for (Part part : parts) {
            if (part instanceof Word word
                    && !word.optional()
                    && !word.words().contains("R")
                    && word.words().stream().noneMatch(sentence.distinct()::contains)
                    && !(word.words().contains("T") && sentence.distinct().contains(Sentence.TITLE))) {
                return false;
            }
        }
        return true;
    }

    /** Behind the last word of the parts from one on; -1 if they do not stand there. */
    private int end(List<String> words, int at, int number) {
        if (number == parts.size()) {
            return at;
        }
        Part part = parts.get(number);
        if (part instanceof Start) {
            return at == 0 ? end(words, at, number + 1) : -1;
        } else if (part instanceof End) {
            return at == words.size() ? end(words, at, number + 1) : -1;
        } else if (part instanceof Gap gap) {
            for (int i = 0; i <= gap.most() && at + i <= words.size(); i++) {
                int end = end(words, at + i, number + 1);
                if (end >= 0) {
                    return end;
                }
            }
            return -1;
        }
        Word word = (Word) part;
        int behind = at < words.size() && fits(word, words.get(at)) ? end(words, at + 1, number + 1) : -1;
        return behind < 0 && word.optional() ? end(words, at, number + 1) : behind;
    }

    private static boolean fits(Word word, String said) {
        return word.words().contains(said)
                || (word.words().contains("R") && release(said).isPresent())
                || (word.words().contains("T") && said.equals(Sentence.TITLE));
    }
}
