package io.github.prognosis.diff;

import io.github.prognosis.model.Update;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What changed from one update to the next.
 *
 * @param oldUpdate the update before; empty for the first of a changelog, which has only its counts
 * @param newUpdate the update after
 * @param changes one for each item, milestone and mark that changed: the release, the timeline, then the items in the
 *     order of the new update, the removed ones last
 * @param unchanged how many items are in both and the same
 * @param retired how many completed items of the old release the new release does not list any more; they are no change
 * @param matching what is to be said of how items were recognised
 */
public record Comparison(
        Optional<Update> oldUpdate,
        Update newUpdate,
        List<Change> changes,
        int unchanged,
        int retired,
        MatchReport matching) {

    public Comparison {
        Objects.requireNonNull(oldUpdate);
        Objects.requireNonNull(newUpdate);
        Objects.requireNonNull(matching);
        changes = List.copyOf(changes);
    }

    /** A comparison with nothing to be said of how items were recognised. */
    public Comparison(Optional<Update> oldUpdate, Update newUpdate, List<Change> changes, int unchanged, int retired) {
        this(oldUpdate, newUpdate, changes, unchanged, retired, MatchReport.EMPTY);
    }

    /** How many changes there are of each kind that occurs. */
    public Map<ChangeKind, Integer> counts() {
        Map<ChangeKind, Integer> counts = new EnumMap<>(ChangeKind.class);
        changes.forEach(change -> counts.merge(change.kind(), 1, Integer::sum));
        return counts;
    }

    /** How many changes there are of a level. */
    public long count(Level level) {
        return changes.stream().filter(change -> change.level() == level).count();
    }
}
