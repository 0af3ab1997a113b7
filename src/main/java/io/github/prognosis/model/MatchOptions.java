package io.github.prognosis.model;

import java.util.Objects;

/**
 * How items are recognised.
 *
 * @param renames whether items can be the same by the likeness of their titles alone
 * @param threshold the least likeness of such titles, from 0 to 1. Words that tell things apart keep items apart whatever
 *     their likeness
 * @param decisions what a person decided; it goes before all else
 */
public record MatchOptions(boolean renames, double threshold, Decisions decisions) {

    /** What serves best: four words of five in common are not enough, six of seven are. */
    public static final MatchOptions DEFAULT = new MatchOptions(true, 0.85);

    /** Only keys, titles and other names that a post gives count. */
    public static final MatchOptions NO_RENAMES = new MatchOptions(false, 1);

    public MatchOptions {
        Objects.requireNonNull(decisions);
        if (!(threshold >= 0 && threshold <= 1)) {
            throw new IllegalArgumentException("a threshold is from 0 to 1: " + threshold);
        }
    }

    /** Options without decisions. */
    public MatchOptions(boolean renames, double threshold) {
        this(renames, threshold, Decisions.NONE);
    }

    /** The same with decisions. */
    public MatchOptions with(Decisions other) {
        return new MatchOptions(renames, threshold, other);
    }
}
