package io.github.prognosis.history;

import io.github.prognosis.model.Timeline;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The milestones of a release as somebody gave them on a day: an update, or a mail that only tells the schedule.
 *
 * @param whence what gave them, for people
 * @param date its day; empty if it is not known
 * @param proposed whether it only proposes them
 */
public record DatedTimeline(String whence, Optional<LocalDate> date, boolean proposed, Timeline timeline) {
    public DatedTimeline {
        Objects.requireNonNull(whence);
        Objects.requireNonNull(date);
        Objects.requireNonNull(timeline);
    }
}
