package io.github.prognosis.diff;

import io.github.prognosis.match.DecidedTitles;
import io.github.prognosis.match.ItemMatcher;
import io.github.prognosis.match.Pairing;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.MatchOptions;
import io.github.prognosis.model.Timeline;
import io.github.prognosis.model.Update;
import java.util.List;
import java.util.Optional;

/**
 * Compares updates, two at a time.
 *
 * <p>Thread-safe.
 */
public final class UpdateDiffer {

    private final MatchOptions options;
    private final DecidedTitles decided;

    /**
     * One for several comparisons.
     *
     * @param options how items are recognised
     */
    public UpdateDiffer(MatchOptions options) {
        this.options = options;
        this.decided = new DecidedTitles(options.decisions());
    }

    /** What changed from the one to the other, items recognised as the options say. */
    public static Comparison compare(Update oldUpdate, Update newUpdate, MatchOptions options) {
        return new UpdateDiffer(options).compare(oldUpdate, newUpdate);
    }

    /** What changed from the one to the other. */
    public Comparison compare(Update oldUpdate, Update newUpdate) {
        boolean sameRelease = oldUpdate.release().equals(newUpdate.release());
        Optional<Timeline> timeline = Optional.of(oldUpdate.timeline()).filter(dates -> sameRelease);
        return UpdatePair.compare(oldUpdate, newUpdate, timeline, match(oldUpdate, newUpdate));
    }

    /**
     * What changed from the one to the other, the milestones compared with what counts of the new one's release meanwhile.
     *
     * @param timeline see {@link ScheduleDiffer}
     */
    public Comparison compare(Update oldUpdate, Update newUpdate, Timeline timeline) {
        return UpdatePair.compare(oldUpdate, newUpdate, Optional.of(timeline), match(oldUpdate, newUpdate));
    }

    private Pairing match(Update oldUpdate, Update newUpdate) {
        return ItemMatcher.match(oldUpdate, newUpdate, options, decided);
    }

    /** What differs between an item and the same item in a later update, the most telling first; empty if nothing does. */
    public static List<Difference> differences(Item oldItem, Item newItem) {
        return ItemDiffer.differences(oldItem, newItem);
    }
}
