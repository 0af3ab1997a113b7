package io.github.prognosis.diff;

import io.github.prognosis.match.Folded;
import io.github.prognosis.model.Here;
import io.github.prognosis.model.Milestone;
import io.github.prognosis.model.Timeline;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** What changed in the schedule of a release. */
final class TimelineDiffer {

    private final ChangeNumbers numbers;

    private TimelineDiffer(ChangeNumbers numbers) {
        this.numbers = numbers;
    }

    /** The changes of milestones in their order, removed ones last, then that of the mark. */
    static List<Change> changes(Timeline before, Timeline now, ChangeNumbers numbers) {
        return new TimelineDiffer(numbers).changes(before, now);
    }

    private List<Change> changes(Timeline before, Timeline now) {
        List<Change> changes = new ArrayList<>();
        MilestonePairs pairs = MilestonePairs.of(before.milestones(), now.milestones());
        for (Milestone milestone : now.milestones()) {
            Optional<Milestone> counterpart = pairs.counterpart(milestone);
            if (counterpart.isPresent()) {
                change(counterpart.get(), milestone).ifPresent(changes::add);
            } else {
                Difference added = Difference.of(ChangeKind.MILESTONE_ADDED, Value.NONE, Value.of(when(milestone)));
                changes.add(change(added, Optional.empty(), Optional.of(milestone)));
            }
        }
        for (Milestone milestone : pairs.removed()) {
            Difference removed = Difference.of(ChangeKind.MILESTONE_REMOVED, Value.of(when(milestone)), Value.NONE);
            changes.add(change(removed, Optional.of(milestone), Optional.empty()));
        }
        here(before.here(), now.here()).ifPresent(changes::add);
        return changes;
    }

    private Optional<Change> change(Milestone before, Milestone now) {
        Difference difference;
        if (before.date().isPresent() && now.date().isPresent()) {
            long days = ChronoUnit.DAYS.between(before.date().get(), now.date().get());
            if (days == 0) {
                return Optional.empty();
            }
            ChangeKind kind = days > 0 ? ChangeKind.MILESTONE_SLIPPED : ChangeKind.MILESTONE_ADVANCED;
            difference = new Difference(
                    kind,
                    kind.level(),
                    Value.of(when(before)),
                    Value.of(when(now)),
                    OptionalInt.empty(),
                    OptionalLong.of(days));
        } else if (Folded.title(before.text()).equals(Folded.title(now.text()))) {
            return Optional.empty();
        } else {
            Level level = before.date().isPresent() ? Level.WARN : ChangeKind.MILESTONE_CHANGED.level();
            difference =
                    Difference.of(ChangeKind.MILESTONE_CHANGED, level, Value.of(when(before)), Value.of(when(now)));
        }
        return Optional.of(change(difference, Optional.of(before), Optional.of(now)));
    }

    private Change change(Difference difference, Optional<Milestone> before, Optional<Milestone> now) {
        String name = now.or(() -> before).map(Milestone::name).orElse("");
        return new Change.OfMilestone(numbers.next(List.of(), name, difference), difference, before, now);
    }

    /** The date as {@code 2014-09-10}, else the words. */
    private static String when(Milestone milestone) {
        return milestone.date().map(LocalDate::toString).orElse(milestone.text());
    }

    private Optional<Change> here(Optional<Here> before, Optional<Here> now) {
        if (before.map(TimelineDiffer::place).equals(now.map(TimelineDiffer::place))) {
            return Optional.empty();
        }
        Difference moved =
                Difference.of(ChangeKind.HERE, Value.of(before.map(Here::toString)), Value.of(now.map(Here::toString)));
        return Optional.of(new Change.OfUpdate(numbers.next(List.of(), "", moved), moved));
    }

    /** The mark stands where it stood however the milestone's name is written. */
    private static String place(Here here) {
        return here.side().word() + " " + MilestonePairs.looseName(here.milestone());
    }
}
