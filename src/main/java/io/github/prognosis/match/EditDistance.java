package io.github.prognosis.match;

import java.util.OptionalDouble;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How many letters two texts are apart. */
public final class EditDistance {

    private EditDistance() {}

    /** Whether at most so many letters are to be put in, taken out or replaced. */
    static boolean within(int edits, String one, String other) {
        if (Math.abs(one.length() - other.length()) > edits) {
            return false;
        }
        return new LevenshteinDistance(edits).apply(one, other) >= 0;
    }

    /**
     * How alike two texts are: 1 for equal ones, 0 for those without a letter in common; empty if less than asked for, which
     * is told the sooner the more is asked for.
     */
    public static OptionalDouble similarity(String one, String other, double least) {
        int longer = Math.max(one.length(), other.length());
        int most = (int) Math.ceil((1 - Math.max(0, least)) * longer);
        int edits = new LevenshteinDistance(most).apply(one, other);
        double similarity = longer == 0 ? 1 : 1 - (double) edits / longer;
        return edits < 0 || similarity < least ? OptionalDouble.empty() : OptionalDouble.of(similarity);
    }
}
