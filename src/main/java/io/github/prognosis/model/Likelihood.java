package io.github.prognosis.model;

import io.github.prognosis.source.WhiteSpace;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The likelihood that an item is complete in time, {@code none < fair < ok < good < done}; in the years of 4.2 to 4.4 it was
 * {@code not for < poor < fair < good < excellent}.
 */
public enum Likelihood {
    /** Nothing yet. */
    NONE,
    /** Being worked on; prototypes or RFC patches. */
    FAIR,
    /** Patches are posted and under review. */
    OK,
    /** Some last pieces are missing. */
    GOOD,
    /** All done. */
    DONE,
    /** {@code Not for 4.3}: it is not going to be complete. */
    NOT_FOR,
    /** It will hardly be complete. */
    POOR,
    /** The word fair of the older scale. */
    OLDER_FAIR,
    /** The word good of the older scale. */
    OLDER_GOOD,
    /** It is as good as complete. */
    EXCELLENT;

    private static final String OLDER = "older_";
    private static final List<Likelihood> SCALE = List.of(NONE, FAIR, OK, GOOD, DONE);
    private static final List<Likelihood> OLDER_SCALE = List.of(NOT_FOR, POOR, OLDER_FAIR, OLDER_GOOD, EXCELLENT);

    /** So many characters the release behind {@code not for} has at most, with the blank in front of it. */
    private static final int LONGEST_RELEASE = 21;

    private final String word;

    Likelihood() {
        String name = name().toLowerCase(Locale.ROOT);
        word = (name.startsWith(OLDER) ? name.substring(OLDER.length()) : name).replace('_', ' ');
    }

    /** The word in posts and JSON, as in {@code fair}, {@code not for}. */
    public String word() {
        return word;
    }

    /** The scale that posts have been written with since 4.5, the least likely first. */
    public static List<Likelihood> scale() {
        return SCALE;
    }

    /** The words of all scales, each once. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Likelihood::word).distinct().toList();
    }

    /** Whether it can be said which of the two is more likely: whether both are of one scale. */
    public boolean isComparable(Likelihood other) {
        return SCALE.contains(this) == SCALE.contains(other);
    }

    /** Reads a word of the scale in any case; empty for every other word. */
    public static Optional<Likelihood> of(String word) {
        return of(word, SCALE);
    }

    /** Reads a word of the older scale in any case, the release behind {@code not for} left out; empty for every other word. */
    public static Optional<Likelihood> ofOlder(String word) {
        return isNotFor(WhiteSpace.visible(word)) ? Optional.of(NOT_FOR) : of(word, OLDER_SCALE);
    }

    /** Whether the words are {@code not for}, perhaps with a release behind them. */
    private static boolean isNotFor(String words) {
        int behind = words.length() - NOT_FOR.word.length();
        return words.regionMatches(true, 0, NOT_FOR.word, 0, NOT_FOR.word.length())
                && (behind == 0
                        || (behind > 1 && behind <= LONGEST_RELEASE && words.charAt(NOT_FOR.word.length()) == ' '));
    }

    /** Whether only the older scale has it. */
    public boolean isOlderOnly() {
        return this == NOT_FOR || this == POOR || this == EXCELLENT;
    }

    private static Optional<Likelihood> of(String word, List<Likelihood> scale) {
        String visible = WhiteSpace.visible(word);
        for (Likelihood prognosis : scale) {
            if (prognosis.word.equalsIgnoreCase(visible)) {
                return Optional.of(prognosis);
            }
        }
        return Optional.empty();
    }
}
