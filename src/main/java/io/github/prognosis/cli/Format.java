package io.github.prognosis.cli;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** The formats of the outputs. */
enum Format {
    TEXT,
    ONELINE,
    MARKDOWN,
    HTML,
    JSON,
    JSONL,
    CSV;

    /** The word behind {@code -f}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads the word.
     *
     * @param known the formats that the command has
     * @throws UsageException if it is none of them
     */
    static Format of(String word, List<Format> known) throws UsageException {
        for (Format format : known) {
            if (format.word().equals(word)) {
                return format;
            }
        }
        List<String> words = known.stream().map(Format::word).toList();
        throw new UsageException("unknown format '" + word + "'" + Suggestion.of(word, words) + "; use one of "
                + String.join(", ", words));
    }

    static String words(List<Format> formats) {
        StringJoiner words = new StringJoiner("|");
        for (Format format : formats) {
            words.add(format.word());
        }
        return words.toString();
    }
}
