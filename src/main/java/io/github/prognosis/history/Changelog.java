package io.github.prognosis.history;

import io.github.prognosis.diff.Comparison;
import java.util.List;
import java.util.Objects;

/**
 * All changes over several updates.
 *
 * @param entries one for each update, in order: what changed from the one before; of a release whose predecessor is not
 *     there, the first has only its counts
 * @param filtered which entries are left out, as there is nothing in them of what somebody asked for
 */
public record Changelog(List<Comparison> entries, Filtered filtered) {
    public Changelog {
        entries = List.copyOf(entries);
        Objects.requireNonNull(filtered);
    }

    /** A changelog of which nothing is left out. */
    public Changelog(List<Comparison> entries) {
        this(entries, Filtered.NOT);
    }
}
