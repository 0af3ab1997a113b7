package io.github.prognosis.model;

import java.util.List;

/**
 * What is to be said of how items were recognised.
 *
 * @param nearMisses items that were nearly taken as the same, the most alike first
 * @param approximate whether there were so many alike titles that only their rarer words were looked at
 */
public record MatchReport(List<NearMiss> nearMisses, boolean approximate) {

    /** Nothing. */
    public static final MatchReport EMPTY = new MatchReport(List.of(), false);

    public MatchReport {
        nearMisses = List.copyOf(nearMisses);
    }
}
