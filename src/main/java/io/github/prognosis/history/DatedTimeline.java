package io.github.prognosis.history;

import io.github.prognosis.model.Schedule;
import io.github.prognosis.model.Timeline;
import io.github.prognosis.model.Update;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The milestones of a release as somebody gave them on a day: an update, or a mail that only tells the schedule.
 *
 * @param whence what gave them, for people
 * @param date its day; empty if it is not known
 * @param schedule whether that is a schedule: of a milestone that it does not name it says nothing
 * @param proposed whether it only proposes them
 */
public record DatedTimeline(
        String whence, Optional<LocalDate> date, boolean schedule, boolean proposed, Timeline timeline) {
    public DatedTimeline {
        Objects.requireNonNull(whence);
        Objects.requireNonNull(date);
        Objects.requireNonNull(timeline);
    }

    /** What an update gives. */
    static DatedTimeline of(Update update) {
        return new DatedTimeline(update.name(), update.date(), false, false, update.timeline());
    }

    /** What a schedule gives. */
    static DatedTimeline of(Schedule schedule) {
        return new DatedTimeline(schedule.name(), schedule.date(), true, schedule.proposed(), schedule.timeline());
    }

    /** Whether its dates count from then on. */
    boolean counts() {
        return !proposed && !timeline.milestones().isEmpty();
    }
}
