package io.github.prognosis.history;

import io.github.prognosis.diff.Comparison;
import java.util.List;

/**
 * All changes over several updates.
 *
 * @param entries one for each update, in order: what changed from the one before; of a release whose predecessor is not
 *     there, the first has only its counts
 */
public record Changelog(List<Comparison> entries) {
    public Changelog {
        entries = List.copyOf(entries);
    }
}
