package io.github.prognosis.reading;

import io.github.prognosis.model.Schedule;
import io.github.prognosis.model.SkippedMail;
import io.github.prognosis.model.Update;
import io.github.prognosis.model.UpdateOrder;
import io.github.prognosis.source.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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

    /** All of several readings, one behind the other; an update that stands in more than one of them once. */
    public static Reading of(List<Reading> readings) {
        if (readings.size() == 1) {
            return readings.get(0);
        }
        List<Update> updates = new ArrayList<>();
        List<Schedule> schedules = new ArrayList<>();
        Capped<SkippedMail> skipped = new Capped<>();
        Capped<Problem> problems = new Capped<>();
        long mails = 0;
        for (Reading reading : readings) {
            updates.addAll(reading.updates);
            schedules.addAll(reading.schedules);
            skipped.addAll(reading.skipped, reading.furtherSkipped);
            problems.addAll(reading.problems, reading.furtherProblems);
            mails += reading.mails;
        }
        return new Reading(
                        updates,
                        schedules,
                        skipped.first(),
                        problems.first(),
                        mails,
                        skipped.further(),
                        problems.further())
                .counted();
    }

    /** The same without the updates of which a copy counts, and with what is to be said about copies, ids and dates. */
    Reading counted() {
        if (updates.size() + schedules.size() + skipped.size() < 2) {
            return this;
        }
        IdentityHashMap<Update, Copy> copies = Duplicates.among(updates, skipped);
        Capped<SkippedMail> all = new Capped<>();
        all.addAll(skipped, furtherSkipped);
        List<Schedule> keptSchedules = RepeatedSchedules.removed(schedules, all::add);
        List<Update> kept = new ArrayList<>();
        Set<Problem> told = new LinkedHashSet<>(problems);
        for (Update update : updates) {
            Copy copy = copies.get(update);
            if (copy == null) {
                kept.add(update);
            } else {
                all.add(copy.skipped());
                copy.warning().ifPresent(told::add);
            }
        }
        told.addAll(Doubts.about(kept));
        Capped<Problem> most = new Capped<>();
        most.addAll(told, furtherProblems);
        return new Reading(kept, keptSchedules, all.first(), most.first(), mails, all.further(), most.further());
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
