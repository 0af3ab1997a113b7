package io.github.prognosis.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What somebody asked to leave out of a report, and how much that is.
 *
 * @param by what is kept, in words: {@code only risk}, {@code release 4.6}; empty if nothing was asked for
 * @param hidden how many entries, items or updates are left out as a whole
 */
public record Filtered(List<String> by, long hidden) {

    /** Nothing is left out. */
    public static final Filtered NOT = new Filtered(List.of(), 0);

    public Filtered {
        by = List.copyOf(by);
    }

    /** What several filters leave out together. */
    public static Filtered of(Collection<String> some, Collection<String> others, long hidden) {
        List<String> by = new ArrayList<>(some);
        by.addAll(others);
        return new Filtered(by, hidden);
    }
}
