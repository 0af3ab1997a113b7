package io.github.prognosis.model;

import java.util.Locale;
import java.util.Objects;

/**
 * The mark "We are here" of a timeline.
 *
 * @param side where the mark stands, seen from the milestone
 * @param milestone the milestone's name
 */
public record Here(Side side, String milestone) {

    public Here {
        Objects.requireNonNull(side);
        Objects.requireNonNull(milestone);
    }

    /** Where the mark stands. */
    public enum Side {
        /** On a line of its own; the milestone is the next. */
        BEFORE,
        /** An arrow behind the milestone. */
        AT,
        /** On a line of its own behind the last milestone. */
        AFTER;

        /** The word in JSON, as in {@code before}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** As in {@code before Release}. */
    @Override
    public String toString() {
        return side.word() + " " + milestone;
    }
}
