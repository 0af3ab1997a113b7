package io.github.prognosis.reading;

import io.github.prognosis.model.Reading;
import io.github.prognosis.model.Schedule;
import io.github.prognosis.model.SkippedMail;
import io.github.prognosis.model.Update;
import io.github.prognosis.source.Problem;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Puts together what was read, so that each update is there once. */
public final class Readings {

    private Readings() {}

    /** All of several readings, one behind the other; an update that stands in more than one of them once. */
    public static Reading joined(List<Reading> readings) {
        if (readings.size() == 1) {
            return readings.get(0);
        }
        List<Update> updates = new ArrayList<>();
        List<Schedule> schedules = new ArrayList<>();
        Capped<SkippedMail> skipped = new Capped<>();
        Capped<Problem> problems = new Capped<>();
        long mails = 0;
        for (Reading reading : readings) {
            updates.addAll(reading.updates());
            schedules.addAll(reading.schedules());
            skipped.addAll(reading.skipped(), reading.furtherSkipped());
            problems.addAll(reading.problems(), reading.furtherProblems());
            mails += reading.mails();
        }
        return counted(new Reading(
                updates, schedules, skipped.first(), problems.first(), mails, skipped.further(), problems.further()));
    }

    /** What was read, without the updates of which a copy counts, and with what is to be said about copies, ids and dates. */
    static Reading counted(Reading read) {
        List<Update> updates = read.updates();
        List<SkippedMail> skipped = read.skipped();
        if (updates.size() + read.schedules().size() + skipped.size() < 2) {
            return read;
        }
        IdentityHashMap<Update, Copy> copies = Duplicates.among(updates, skipped);
        Capped<SkippedMail> all = new Capped<>();
        all.addAll(skipped, read.furtherSkipped());
        List<Schedule> schedules = RepeatedSchedules.removed(read.schedules(), all::add);
        List<Update> kept = new ArrayList<>();
        Set<Problem> told = new LinkedHashSet<>(read.problems());
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
        most.addAll(told, read.furtherProblems());
        return new Reading(kept, schedules, all.first(), most.first(), read.mails(), all.further(), most.further());
    }
}
