package io.github.prognosis.model;

import java.util.Locale;
import java.util.Objects;

/**
 * Why two items are taken as the same.
 *
 * @param by what agrees
 * @param score from 0 to 1 how sure that is; 1 unless by similarity
 */
public record Match(By by, double score) {

    public Match {
        Objects.requireNonNull(by);
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("a score is from 0 to 1: " + score);
        }
    }

    /** What can agree, the surest first. */
    public enum By {
        /** An issue key. */
        ISSUE,
        /** A link to the patch series. */
        LINK,
        /** The title, beyond case, white space and punctuation. */
        TITLE,
        /** The title of one and another name that the other gives. */
        ALIAS,
        /** Nothing wholly; each is the other's best candidate by far. */
        SIMILARITY,
        /** A person decided it. */
        DECISION;

        /** The word in JSON, as in {@code title}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
