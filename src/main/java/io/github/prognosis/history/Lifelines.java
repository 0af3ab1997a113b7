package io.github.prognosis.history;

import java.util.List;
import java.util.Objects;

/**
 * The lives of several items.
 *
 * @param lifelines in the order in which the items are first seen
 * @param filtered which of the items that were asked for are left out; nothing where their lives are whole
 */
public record Lifelines(List<Lifeline> lifelines, Filtered filtered) {
    public Lifelines {
        lifelines = List.copyOf(lifelines);
        Objects.requireNonNull(filtered);
    }

    /** Lives of which none is left out. */
    public Lifelines(List<Lifeline> lifelines) {
        this(lifelines, Filtered.NOT);
    }
}
