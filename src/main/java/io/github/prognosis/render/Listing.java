package io.github.prognosis.render;

import io.github.prognosis.history.Filtered;
import io.github.prognosis.model.Schedule;
import io.github.prognosis.model.SkippedMail;
import io.github.prognosis.model.Update;
import java.util.List;
import java.util.Objects;

/**
 * Which mails of an archive look like updates.
 *
 * @param updates those that are, each once
 * @param schedules those that list nothing and tell the dates of a release, each once
 * @param skipped those that are not, or were taken already
 * @param mails how many mails and texts were looked at
 * @param furtherSkipped how many mails are skipped besides
 * @param filtered which updates, or items of them, are left out
 * @param verbose whether a text for people tells all that it can
 */
public record Listing(
        List<Update> updates,
        List<Schedule> schedules,
        List<SkippedMail> skipped,
        long mails,
        long furtherSkipped,
        Filtered filtered,
        boolean verbose) {
    public Listing {
        updates = List.copyOf(updates);
        schedules = List.copyOf(schedules);
        skipped = List.copyOf(skipped);
        Objects.requireNonNull(filtered);
    }

    /** A listing without schedules of which nothing is left out. */
    public Listing(List<Update> updates, List<SkippedMail> skipped, long mails, long furtherSkipped) {
        this(updates, List.of(), skipped, mails, furtherSkipped, Filtered.NOT, false);
    }
}
