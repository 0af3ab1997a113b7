package io.github.prognosis.model;

import io.github.prognosis.source.WhiteSpace;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a status is, and what it says. */
public final class StatusWords {

    private static final Pattern STANDING =
            Pattern.compile("\\b(?:in master|merged|committed|posted|partial|external)", Pattern.CASE_INSENSITIVE);

    private StatusWords() {}

    /**
     * Whether the text says where an item stands: a word of the scale, a series, or words such as {@code in master}.
     * Every other group, such as {@code Xen 4.4} or {@code no maintenance interrupts}, belongs to the title.
     */
    public static boolean isStatus(String text) {
        return Likelihood.of(text).isPresent()
                || isOlderPrognosis(text)
                || SeriesWords.ofStatus(text).isPresent()
                || STANDING.matcher(WhiteSpace.visible(text)).find();
    }

    /** Whether a status is a likelihood that only the scale before 2014 has. */
    public static boolean isOlderPrognosis(String status) {
        return Likelihood.ofOlder(status).filter(Likelihood::isOlderOnly).isPresent();
    }

    /**
     * What a status says besides the prognosis and the version of the series: {@code hypervisor side merged} of
     * {@code v17 (hypervisor side merged)}; empty for {@code good} and for {@code v4 -> v8}.
     */
    public static Optional<String> otherWords(String status) {
        if (Likelihood.of(status).isPresent() || isOlderPrognosis(status)) {
            return Optional.empty();
        }
        String words = SeriesWords.ofStatus(status)
                .map(SeriesWords.StatusSeries::rest)
                .orElse(status)
                .replaceFirst("^[,;:] ?", "");
        boolean bracketed = words.startsWith("(") && words.indexOf(')') == words.length() - 1;
        return Optional.of(bracketed ? words.substring(1, words.length() - 1).strip() : words)
                .filter(rest -> !rest.isEmpty());
    }
}
