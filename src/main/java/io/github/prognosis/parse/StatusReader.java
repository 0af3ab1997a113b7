package io.github.prognosis.parse;

import io.github.prognosis.model.Prognosis;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a status from other text in round brackets. */
final class StatusReader {

    private static final Set<String> OLDER_WORDS = Set.of("excellent", "poor");

    private static final Pattern STANDING =
            Pattern.compile("\\b(?:in master|merged|committed|posted|partial|external)", Pattern.CASE_INSENSITIVE);

    private StatusReader() {}

    /**
     * Whether the text says where an item stands: a word of the scale, a series, or words such as {@code in master}.
     * Every other group, such as {@code Xen 4.4} or {@code no maintenance interrupts}, belongs to the title.
     */
    static boolean isStatus(String text) {
        return Prognosis.of(text).isPresent()
                || OLDER_WORDS.contains(text.toLowerCase(Locale.ROOT))
                || SeriesReader.ofStatus(text).isPresent()
                || STANDING.matcher(text).find();
    }
}
