package io.github.prognosis.match;

import java.util.List;

/**
 * Which of two texts comes first, whichever of them is the old one: what is compared in that order, and turned round for the
 * other, is the same for a comparison and for its mirror image.
 */
public final class FixedOrder {

    private FixedOrder() {}

    /** Whether the one comes behind the other: it is longer, or of equals a word of it is behind in the alphabet. */
    public static boolean isBehind(List<String> one, List<String> other) {
        if (one.size() != other.size()) {
            return one.size() > other.size();
        }
        int order = 0;
        for (int i = 0; i < one.size() && order == 0; i++) {
            order = one.get(i).compareTo(other.get(i));
        }
        return order > 0;
    }
}
