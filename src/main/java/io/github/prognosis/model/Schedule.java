package io.github.prognosis.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A mail that tells or proposes the dates of a release, or that one of them slips, and lists no items: it is no update.
 *
 * @param source where it was read from
 * @param message the mail it came in
 * @param release the release that its subject names, such as {@code 4.15}
 * @param date its day, told as that of an {@link Update}
 * @param proposed whether its subject or text only proposes the dates
 * @param timeline its milestones, at least one of which has a date
 */
public record Schedule(
        Source source, Message message, String release, Optional<LocalDate> date, boolean proposed, Timeline timeline) {

    public Schedule {
        Objects.requireNonNull(source);
        Objects.requireNonNull(message);
        Objects.requireNonNull(release);
        Objects.requireNonNull(date);
        Objects.requireNonNull(timeline);
    }

    /** What names it for people and as an operand: see {@link Update#name()}. */
    public String name() {
        return asUpdate().name();
    }

    /** What stands for it where updates are put in order or compared by their timelines: it lists nothing. */
    public Update asUpdate() {
        return new Update(
                source,
                message,
                release,
                date,
                Family.SCRIPTED,
                List.of(),
                timeline,
                List.of(),
                List.of(),
                List.of(),
                timeline.milestones().toString().hashCode());
    }
}
