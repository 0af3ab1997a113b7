package io.github.prognosis.diff;

import io.github.prognosis.model.MatchReport;
import io.github.prognosis.model.Milestone;
import io.github.prognosis.model.Schedule;
import io.github.prognosis.model.Timeline;
import io.github.prognosis.model.Update;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Compares schedules with one another, and with updates by their timelines alone.
 *
 * <p>A schedule need not name every milestone: of those that it does not name it says nothing, so that none is removed, and the
 * dates that were told before go on to count. Stateless and thread-safe.
 */
public final class ScheduleDiffer {

    /** By date; those without one stay where they stand. */
    private static final Comparator<Milestone> BY_DATE =
            Comparator.comparing(milestone -> milestone.date().orElse(LocalDate.MAX));

    /**
     * What tells the dates of a release.
     *
     * @param update the update, or what stands for the schedule among updates
     * @param schedule the schedule; empty if it is an update
     */
    public record Side(Update update, Optional<Schedule> schedule) {
        public Side {
            Objects.requireNonNull(update);
            Objects.requireNonNull(schedule);
        }

        /** An update. */
        public static Side of(Update update) {
            return new Side(update, Optional.empty());
        }

        /** A schedule. */
        public static Side of(Schedule schedule) {
            return new Side(schedule.asUpdate(), Optional.of(schedule));
        }
    }

    /** So many of those that it does not name go on to count; no release has as many. */
    private static final int MOST_CARRIED = 100;

    private ScheduleDiffer() {}

    /** What is different on the one side from the other; of another release it is only that. */
    public static Comparison compare(Side before, Side now) {
        if (!before.update().release().equals(now.update().release())) {
            ChangeNumbers numbers = new ChangeNumbers(before.update(), now.update());
            Difference release = Difference.of(
                    ChangeKind.RELEASE,
                    Value.of(before.update().release()),
                    Value.of(now.update().release()));
            Change change = new Change.OfUpdate(numbers.next(List.of(), "", release), release);
            return comparison(Optional.of(before), now, List.of(change));
        }
        return compare(before, before.update().timeline(), now);
    }

    /**
     * What is different on a side from the dates that counted before.
     *
     * @param before who told them last
     */
    public static Comparison compare(Side before, Timeline counted, Side now) {
        return comparison(Optional.of(before), now, changes(before.update(), counted, now));
    }

    /** The milestones of a schedule before which nothing told any of its release: all are new. */
    public static Comparison first(Side now) {
        return comparison(Optional.empty(), now, changes(now.update(), Timeline.NONE, now));
    }

    /** The first update of a release, the dates of which others told before. */
    public static Comparison first(Update now, Timeline counted) {
        List<Change> changes = TimelineDiffer.changes(counted, now.timeline(), new ChangeNumbers(now, now));
        return new Comparison(Optional.empty(), now, changes, List.of(), List.of(), MatchReport.EMPTY);
    }

    private static List<Change> changes(Update before, Timeline counted, Side now) {
        boolean partial = now.schedule().isPresent();
        return TimelineDiffer.changes(counted, now.update().timeline(), new ChangeNumbers(before, now.update()))
                .stream()
                .filter(change -> change.kind() != ChangeKind.HERE)
                .filter(change -> !partial || change.kind() != ChangeKind.MILESTONE_REMOVED)
                .toList();
    }

    private static Comparison comparison(Optional<Side> before, Side now, List<Change> changes) {
        return new Comparison(
                before.map(Side::update),
                now.update(),
                changes,
                List.of(),
                List.of(),
                MatchReport.EMPTY,
                ChangeFilter.ALL,
                0,
                before.flatMap(Side::schedule),
                now.schedule());
    }

    /** The dates that count once a schedule is there: its own, and those of before that it does not name, by date. */
    public static Timeline counting(Timeline before, Timeline schedule) {
        MilestonePairs pairs = MilestonePairs.of(before.milestones(), schedule.milestones());
        List<Milestone> all = new ArrayList<>();
        schedule.milestones().forEach(milestone -> all.add(milestone.elsewhere()));
        pairs.removed().stream().limit(MOST_CARRIED).forEach(milestone -> all.add(milestone.elsewhere()));
        if (!pairs.removed().isEmpty()) {
            all.sort(BY_DATE);
        }
        return new Timeline(all, before.here());
    }
}
