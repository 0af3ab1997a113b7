package io.github.prognosis.check;

import io.github.prognosis.model.Milestone;
import io.github.prognosis.model.Timeline;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** The day of a timeline behind which a new version is late: {@code Last posting date}. */
final class Freeze {

    private static final String LAST_POSTING = "last posting";

    private Freeze() {}

    /** The day; empty if the timeline has none. */
    static Optional<LocalDate> of(Timeline timeline) {
        for (Milestone milestone : timeline.milestones()) {
            if (milestone.name().toLowerCase(Locale.ROOT).contains(LAST_POSTING)) {
                return milestone.date();
            }
        }
        return Optional.empty();
    }
}
