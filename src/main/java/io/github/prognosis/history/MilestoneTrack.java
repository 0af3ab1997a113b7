package io.github.prognosis.history;

import io.github.prognosis.model.Milestone;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One milestone, as each timeline gave it.
 *
 * @param name as it was written last
 * @param given one for each timeline that has it, in their order; never empty
 * @param current whether it stands now: the last update that gives milestones has it, or a schedule since then
 */
public record MilestoneTrack(String name, List<Given> given, boolean current) {

    public MilestoneTrack {
        Objects.requireNonNull(name);
        given = List.copyOf(given);
        if (given.isEmpty()) {
            throw new IllegalArgumentException("somebody gave the milestone " + name);
        }
    }

    /**
     * What one timeline says of it.
     *
     * @param timeline the number of the timeline
     * @param proposed whether that is only a proposal
     */
    public record Given(int timeline, boolean proposed, Milestone milestone) {
        public Given {
            Objects.requireNonNull(milestone);
        }

        /** The date; empty if only words are given. */
        public Optional<LocalDate> date() {
            return milestone.date();
        }
    }

    /** What was accepted last of it, whether or not it still stands; empty if it was only proposed. */
    public Optional<Given> last() {
        Optional<Given> last = Optional.empty();
        for (Given one : given) {
            last = one.proposed() ? last : Optional.of(one);
        }
        return last;
    }

    /** The date that stands now; empty if there is none. */
    public Optional<LocalDate> now() {
        return current ? last().flatMap(Given::date) : Optional.empty();
    }

    /** The first date that was accepted; empty if none was. */
    public Optional<LocalDate> first() {
        return given.stream()
                .filter(one -> !one.proposed())
                .map(Given::date)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether only one of the accepted timelines has it, so that there is nothing to compare its date with. */
    public boolean isToldOnce() {
        return given.stream().filter(one -> !one.proposed()).count() == 1;
    }

    /** How many days later than first said it is now, less than 0 if it is earlier; empty if there is no date now. */
    public OptionalLong slip() {
        Optional<LocalDate> now = now();
        Optional<LocalDate> first = first();
        return now.isPresent() && first.isPresent()
                ? OptionalLong.of(ChronoUnit.DAYS.between(first.get(), now.get()))
                : OptionalLong.empty();
    }

    /** Whether two of the accepted dates differ. */
    public boolean hasMoved() {
        return given.stream()
                        .filter(one -> !one.proposed())
                        .map(Given::date)
                        .flatMap(Optional::stream)
                        .distinct()
                        .count()
                > 1;
    }
}
