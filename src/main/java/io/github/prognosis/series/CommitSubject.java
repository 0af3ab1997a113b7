package io.github.prognosis.series;

import io.github.prognosis.source.WhiteSpace;
import java.util.Locale;
import java.util.Optional;

/** The title of a patch and the subject of its commit, as they are held against each other. */
final class CommitSubject {

    private CommitSubject() {}

    /** Without case, runs of white space, quotes, and a full stop at the end; punctuation tells apart. */
    static String folded(String title) {
        String text = WhiteSpace.fold(title).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isQuote(c)) {
                folded.append(c);
            }
        }
        int end = folded.length();
        while (end > 0 && (folded.charAt(end - 1) == '.' || folded.charAt(end - 1) == ' ')) {
            end--;
        }
        return folded.substring(0, end);
    }

    private static boolean isQuote(char c) {
        return c < 0x80
                ? c == '"' || c == '\'' || c == '`'
                : c == '\u2018' || c == '\u2019' || c == '\u201c' || c == '\u201d';
    }

    /** A folded subject without the prefix that names a part of the program; empty if it has none. */
    static Optional<String> bare(String folded) {
        int colon = folded.indexOf(": ");
        return colon > 0 ? Optional.of(folded.substring(colon + 2)) : Optional.empty();
    }
}
