package io.github.prognosis.match;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Words that are the same but for their spelling. */
final class WordForms {

    private static final int SHORTEST_STEM = 4;

    private static final Set<String> ENDINGS = Set.of(
            "", "s", "es", "e", "ed", "ing", "y", "ies", "ion", "ions", "ation", "ations", "ment", "ments", "ement",
            "ements");

    private WordForms() {}

    /**
     * Whether one can be the other: another ending, or mistyped, which is off by a letter or two within a long word. Words
     * that tell titles apart differ by a plural at most. Another first letter makes another word, not a mistyped one:
     * {@code vcpus} and {@code pcpus}.
     */
    static boolean areAlike(String one, String other) {
        if (Character.toLowerCase(one.charAt(0)) != Character.toLowerCase(other.charAt(0))) {
            return false;
        }
        String left = one.toLowerCase(Locale.ROOT);
        String right = other.toLowerCase(Locale.ROOT);
        if (TellingWords.hasDigit(left)) {
            return false;
        }
        if (TellingWords.tells(one) || TellingWords.tells(other)) {
            return left.equals(right + "s") || right.equals(left + "s") || isMistyped(one, other);
        }
        return differInEnding(left, right) || isTypo(left, right);
    }

    /** {@code handle} and {@code handling}. */
    private static boolean differInEnding(String one, String other) {
        int common = 0;
        while (common < Math.min(one.length(), other.length()) && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        for (int stem = common; stem >= SHORTEST_STEM && stem >= common - 1; stem--) {
            if (ENDINGS.contains(one.substring(stem)) && ENDINGS.contains(other.substring(stem))) {
                return true;
            }
        }
        return false;
    }

    /** Whether one is a long word that tells titles apart and the other is none, but for a letter the same. */
    private static boolean isMistyped(String one, String other) {
        boolean words = TellingWords.isKnown(one) != TellingWords.isKnown(other)
                && !TellingWords.isSpelledTelling(one)
                && !TellingWords.isSpelledTelling(other);
        return words
                && Math.min(one.length(), other.length()) > SHORTEST_STEM + 1
                && EditDistance.within(1, one, other);
    }

    private static boolean isTypo(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int allowed = shorter < 5 ? 0 : shorter < 9 ? 1 : 2;
        return allowed > 0 && (EditDistance.within(allowed, one, other) || isSwap(one, other));
    }

    /** {@code loader} and {@code laoder}. */
    private static boolean isSwap(String one, String other) {
        int at = Arrays.mismatch(one.toCharArray(), other.toCharArray());
        return at >= 0
                && one.length() == other.length()
                && at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.substring(at + 2).equals(other.substring(at + 2));
    }
}
