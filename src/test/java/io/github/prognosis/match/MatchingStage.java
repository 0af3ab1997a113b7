package io.github.prognosis.match;

import io.github.prognosis.model.MatchOptions;
import io.github.prognosis.model.Update;

/** The matching of two updates without their comparison, for benchmarks. */
public final class MatchingStage {

    private MatchingStage() {}

    /** How many items were paired. */
    public static int pairs(Update oldUpdate, Update newUpdate) {
        return ItemMatcher.match(oldUpdate, newUpdate, MatchOptions.DEFAULT)
                .pairs()
                .size();
    }
}
