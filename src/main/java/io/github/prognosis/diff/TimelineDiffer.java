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

    private TimelineDiffer() {}

    /** The changes of milestones in their order, removed ones last, then that of the mark. */
    static List<Change> changes(Timeline before, Timeline now) {
        List<Change> changes = new ArrayList<>();
        MilestonePairs pairs = MilestonePairs.of(before.milestones(), now.milestones());
        for (Milestone milestone : now.milestones()) {
            Optional<Milestone> counterpart = pairs.counterpart(milestone);
            if (counterpart.isPresent()) {
                change(counterpart.get(), milestone).ifPresent(changes::add);
            } else {
                Difference added = Difference.of(ChangeKind.MILESTONE_ADDED, Value.NONE, Value.of(when(milestone)));
                changes.add(new Change.OfMilestone(added, Optional.empty(), Optional.of(milestone)));
            }
        }
        for (Milestone milestone : pairs.removed()) {
            Difference removed = Difference.of(ChangeKind.MILESTONE_REMOVED, Value.of(when(milestone)), Value.NONE);
            changes.add(new Change.OfMilestone(removed, Optional.of(milestone), Optional.empty()));
        }
        here(before.here(), now.here()).ifPresent(changes::add);
        return changes;
    }

    private static Optional<Change> change(Milestone before, Milestone now) {
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
            difference = Difference.of(ChangeKind.MILESTONE_CHANGED, Value.of(when(before)), Value.of(when(now)));
        }
        return Optional.of(new Change.OfMilestone(difference, Optional.of(before), Optional.of(now)));
    }

    /** The date as {@code 2014-09-10}, else the words. */
    private static String when(Milestone milestone) {
        return milestone.date().map(LocalDate::toString).orElse(milestone.text());
    }

    private static Optional<Change> here(Optional<Here> before, Optional<Here> now) {
        if (before.map(TimelineDiffer::place).equals(now.map(TimelineDiffer::place))) {
            return Optional.empty();
        }
        return Optional.of(new Change.OfUpdate(Difference.of(
                ChangeKind.HERE, Level.INFO, Value.of(before.map(Here::toString)), Value.of(now.map(Here::toString)))));
    }

    /** The mark stands where it stood however the milestone's name is written. */
    private static String place(Here here) {
        return here.side().word() + " " + MilestonePairs.looseName(here.milestone());
    }
}
