package io.github.prognosis.diff;

/**
 * How items are recognised whose title changed.
 *
 * @param renames whether items can be the same by the likeness of their titles alone
 * @param threshold the least likeness of such titles, from 0 to 1. Words that tell things apart keep items apart whatever
 *     their likeness
 */
public record MatchOptions(boolean renames, double threshold) {

    /** What serves best: four words of five in common are not enough, five of six are. */
    public static final MatchOptions DEFAULT = new MatchOptions(true, 0.85);

    /** Only keys, titles and other names that a post gives count. */
    public static final MatchOptions NO_RENAMES = new MatchOptions(false, 1);

    public MatchOptions {
        if (!(threshold >= 0 && threshold <= 1)) {
            throw new IllegalArgumentException("a threshold is from 0 to 1: " + threshold);
        }
    }
}
