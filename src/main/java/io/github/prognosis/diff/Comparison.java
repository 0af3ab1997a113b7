package io.github.prognosis.diff;

import io.github.prognosis.model.Item;
import io.github.prognosis.model.MatchReport;
import io.github.prognosis.model.Schedule;
import io.github.prognosis.model.Update;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What changed from one update to the next.
 *
 * <p>A schedule stands in an update's place as one that lists nothing. Then only the timelines are compared.
 *
 * @param oldUpdate the update before; empty for the first of a changelog, which has only its counts
 * @param newUpdate the update after
 * @param changes one for each item, milestone and mark that changed: the release, the timeline, then the items in the
 *     order of the new update, the removed ones last
 * @param same the items that are in both and did not change, in the order of the new update
 * @param retiredItems the completed items of the old release that the new release does not list any more; they are no
 *     change
 * @param matching what is to be said of how items were recognised
 * @param filter what is told; the changes, and what is the same, are only of that
 * @param hidden how many changes the filter left out
 * @param oldSchedule the schedule that the update before stands for; empty if it is an update
 * @param newSchedule the schedule that the update after stands for; empty if it is an update
 */
public record Comparison(
        Optional<Update> oldUpdate,
        Update newUpdate,
        List<Change> changes,
        List<SameItem> same,
        List<Item> retiredItems,
        MatchReport matching,
        ChangeFilter filter,
        int hidden,
        Optional<Schedule> oldSchedule,
        Optional<Schedule> newSchedule) {

    public Comparison {
        Objects.requireNonNull(oldSchedule);
        Objects.requireNonNull(newSchedule);
        Objects.requireNonNull(oldUpdate);
        Objects.requireNonNull(newUpdate);
        Objects.requireNonNull(matching);
        Objects.requireNonNull(filter);
        changes = List.copyOf(changes);
        same = List.copyOf(same);
        retiredItems = List.copyOf(retiredItems);
    }

    /** A comparison of two updates of which nothing is left out. */
    public Comparison(
            Optional<Update> oldUpdate,
            Update newUpdate,
            List<Change> changes,
            List<SameItem> same,
            List<Item> retiredItems,
            MatchReport matching) {
        this(
                oldUpdate,
                newUpdate,
                changes,
                same,
                retiredItems,
                matching,
                ChangeFilter.ALL,
                0,
                Optional.empty(),
                Optional.empty());
    }

    /** The entry of an update that there is none before to compare with. */
    public static Comparison first(Update update) {
        return new Comparison(Optional.empty(), update, List.of(), List.of(), List.of(), MatchReport.EMPTY);
    }

    /** Whether nothing but timelines is compared, as a schedule stands on one side. */
    public boolean isOfTimelines() {
        return oldSchedule.isPresent() || newSchedule.isPresent();
    }

    /** The subject of the newer one, if it is a schedule: what that is about; empty if it is an update. */
    public String about() {
        return newSchedule.flatMap(schedule -> schedule.message().subject()).orElse("");
    }

    /** An item that is in both updates and did not change. */
    public record SameItem(Item oldItem, Item newItem) {
        public SameItem {
            Objects.requireNonNull(oldItem);
            Objects.requireNonNull(newItem);
        }
    }

    /** How many items are in both and did not change. */
    public int unchanged() {
        return same.size();
    }

    /** How many completed items of the old release the new release does not list any more. */
    public int retired() {
        return retiredItems.size();
    }

    /** How many changes there are of each kind that occurs. */
    public Map<ChangeKind, Integer> counts() {
        Map<ChangeKind, Integer> counts = new EnumMap<>(ChangeKind.class);
        changes.forEach(change -> counts.merge(change.kind(), 1, Integer::sum));
        return counts;
    }

    /** The same, where some changes of items have the reasons that somebody gives for them. */
    public Comparison explained(Function<Change.OfItem, Optional<Because>> reasons) {
        List<Change> told = new ArrayList<>(changes.size());
        for (Change change : changes) {
            told.add(
                    change instanceof Change.OfItem one
                            ? reasons.apply(one).map(one::explained).orElse(one)
                            : change);
        }
        return new Comparison(
                oldUpdate, newUpdate, told, same, retiredItems, matching, filter, hidden, oldSchedule, newSchedule);
    }

    /** The same, where earlier updates listed the items that are added by some changes, counted from 0. */
    public Comparison withReturned(Set<Integer> some) {
        if (some.isEmpty()) {
            return this;
        }
        List<Change> told = new ArrayList<>(changes);
        for (int number : some) {
            if (told.get(number) instanceof Change.OfItem added) {
                told.set(number, added.returned());
            }
        }
        return new Comparison(oldUpdate, newUpdate, told, same, retiredItems, matching);
    }
}
