package io.github.prognosis.parse;

import java.util.Locale;
import java.util.Set;

/** A few words, each of which may be written in any case. */
final class WordSet {

    private final Set<String> words;

    /** A word of more characters is none of them, which is seen sooner than by looking for it. */
    private final int longest;

    private WordSet(Set<String> words) {
        int length = 0;
        for (String word : words) {
            length = Math.max(length, word.length());
        }
        this.words = words;
        this.longest = length;
    }

    /** The words in lower case, blanks between them. */
    static WordSet of(String words) {
        return new WordSet(Set.of(words.split(" ", 0)));
    }

    boolean contains(String word) {
        return word.length() <= longest && words.contains(word.toLowerCase(Locale.ROOT));
    }
}
