package io.github.prognosis.reading;

import io.github.prognosis.model.Milestone;
import io.github.prognosis.model.Schedule;
import io.github.prognosis.model.SkippedMail;
import io.github.prognosis.model.Update;
import io.github.prognosis.model.UpdateOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Finds schedules that were given twice: of one release and with the same milestones, under one Message-ID or within a week.
 * A month later the same dates are a reminder, which is a mail of its own.
 */
final class RepeatedSchedules {

    private static final int SENT_AGAIN_WITHIN_DAYS = 7;

    /** What copies have in common. */
    private record Told(String release, List<String> milestones) {
        static Told by(Schedule schedule) {
            List<String> milestones = new ArrayList<>();
            for (Milestone milestone : schedule.timeline().milestones()) {
                milestones.add(milestone.name() + "\n" + milestone.text());
            }
            return new Told(schedule.release(), milestones);
        }
    }

    private RepeatedSchedules() {}

    /**
     * The schedules in the order of updates, each once; the first in that order counts.
     *
     * @param skipped is told what does not count
     */
    static List<Schedule> removed(List<Schedule> schedules, Consumer<SkippedMail> skipped) {
        Map<Told, Schedule> last = new HashMap<>();
        List<Schedule> kept = new ArrayList<>();
        for (Schedule schedule : sorted(schedules)) {
            Schedule before = last.get(Told.by(schedule));
            if (before != null && isCopy(schedule, before)) {
                skipped.accept(SkippedMail.duplicate(schedule, before));
            } else {
                last.put(Told.by(schedule), schedule);
                kept.add(schedule);
            }
        }
        return kept;
    }

    private static List<Schedule> sorted(List<Schedule> schedules) {
        IdentityHashMap<Update, Schedule> of = new IdentityHashMap<>();
        schedules.forEach(schedule -> of.put(schedule.asUpdate(), schedule));
        List<Schedule> sorted = new ArrayList<>();
        for (Update update : UpdateOrder.sorted(of.keySet())) {
            Schedule schedule = of.get(update);
            if (schedule != null) {
                sorted.add(schedule);
            }
        }
        return sorted;
    }

    private static boolean isCopy(Schedule schedule, Schedule before) {
        boolean sameId = schedule.message().id().isPresent()
                && schedule.message().id().equals(before.message().id());
        return sameId || Copy.daysApart(schedule.asUpdate(), before.asUpdate()) <= SENT_AGAIN_WITHIN_DAYS;
    }
}
