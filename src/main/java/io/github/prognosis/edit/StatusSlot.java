package io.github.prognosis.edit;

import io.github.prognosis.model.Family;
import io.github.prognosis.model.Likelihood;
import io.github.prognosis.model.SeriesWords;
import io.github.prognosis.model.StatusWords;
import java.util.Optional;

/** Where an item says its series, its status or its prognosis; two edits for one slot contradict each other. */
enum StatusSlot {
    /** The trailing group, be it a new one. */
    GROUP,
    /** A leading bracket group. */
    TAG,
    /** A {@code Status:} line. */
    LINE,
    /** A {@code prognosis:} line. */
    PROGNOSIS_LINE;

    /** The slot that a verb writes to, of an item as it is. */
    static StatusSlot of(Verb verb, String value, ItemLines lines, PostWords post) {
        if (verb == Verb.SERIES) {
            return ofSeries(lines);
        }
        Optional<String> said = lines.group.or(() -> lines.status);
        if (verb == Verb.PROGNOSIS && lines.prognosis.isPresent() && !isLikelihood(said, post)) {
            return PROGNOSIS_LINE;
        }
        if (said.isPresent()) {
            return lines.group.isPresent() ? GROUP : LINE;
        }
        return StatusWords.isStatus(value) && post.family() != Family.NUMBERED ? GROUP : LINE;
    }

    /** A status line names no series: where there is one, the tags do. */
    private static StatusSlot ofSeries(ItemLines lines) {
        if (lines.group.flatMap(SeriesWords::ofStatus).isPresent()) {
            return GROUP;
        }
        boolean tagged = lines.tags.stream()
                .anyMatch(tag -> SeriesWords.inTag(tag, Optional.empty()).isPresent());
        if (tagged) {
            return TAG;
        }
        return lines.status.isPresent() ? TAG : GROUP;
    }

    private static boolean isLikelihood(Optional<String> said, PostWords post) {
        return said.flatMap(text -> post.isOlderScale() ? Likelihood.ofOlder(text) : Likelihood.of(text))
                .isPresent();
    }
}
