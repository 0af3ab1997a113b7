package io.github.prognosis.diff;

import org.apache.commons.text.similarity.LevenshteinDistance;

/** How many letters two texts are apart. */
final class EditDistance {

    private EditDistance() {}

    /** Whether at most so many letters are to be put in, taken out or replaced. */
    static boolean within(int edits, String one, String other) {
        if (Math.abs(one.length() - other.length()) > edits) {
            return false;
        }
        return new LevenshteinDistance(edits).apply(one, other) >= 0;
    }

    /** 1 for equal texts, 0 for texts without a letter in common. */
    static double similarity(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        return longer == 0
                ? 1
                : 1 - (double) LevenshteinDistance.getDefaultInstance().apply(one, other) / longer;
    }
}
