package io.github.prognosis.model;

import io.github.prognosis.source.Problem;
import java.util.Comparator;
import java.util.List;

/**
 * What was read of one or several inputs.
 *
 * @param updates the development updates, each once; those of one input in their {@linkplain UpdateOrder order}, behind
 *     those of the inputs that were named before it
 * @param schedules the mails that list nothing and tell the dates of a release, each once, in the order of updates
 * @param skipped the mails that look like updates and are none or were taken already, and why
 * @param problems what could not be read
 * @param mails how many mails and texts were looked at
 * @param furtherSkipped how many mails are skipped besides; more than some thousand are not kept
 * @param furtherProblems how many problems there were besides
 */
public record Reading(
        List<Update> updates,
        List<Schedule> schedules,
        List<SkippedMail> skipped,
        List<Problem> problems,
        long mails,
        long furtherSkipped,
        long furtherProblems) {

    public Reading {
        updates = List.copyOf(updates);
        schedules = List.copyOf(schedules);
        skipped = List.copyOf(sorted(skipped));
        problems = List.copyOf(problems);
    }

    /** What was read of inputs that hold no schedule. */
    public Reading(
            List<Update> updates,
            List<SkippedMail> skipped,
            List<Problem> problems,
            long mails,
            long furtherSkipped,
            long furtherProblems) {
        this(updates, List.of(), skipped, problems, mails, furtherSkipped, furtherProblems);
    }

    private static List<SkippedMail> sorted(List<SkippedMail> mails) {
        if (mails.size() < 2) {
            return mails;
        }
        return mails.stream()
                .sorted(Comparator.comparing(SkippedMail::path)
                        .thenComparing(mail -> mail.date().map(Object::toString).orElse(""))
                        .thenComparing(mail -> mail.subject().orElse(""))
                        .thenComparing(mail -> mail.id().orElse(""))
                        .thenComparing(SkippedMail::reason)
                        .thenComparing(mail -> mail.duplicateOf().orElse("")))
                .toList();
    }

    /** The same but for the updates. */
    public Reading withUpdates(List<Update> chosen) {
        return new Reading(chosen, schedules, skipped, problems, mails, furtherSkipped, furtherProblems);
    }

    /** The same but for the schedules. */
    public Reading withSchedules(List<Schedule> chosen) {
        return new Reading(updates, chosen, skipped, problems, mails, furtherSkipped, furtherProblems);
    }
}
