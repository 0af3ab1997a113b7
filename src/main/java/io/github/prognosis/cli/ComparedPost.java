package io.github.prognosis.cli;

import io.github.prognosis.diff.ScheduleDiffer.Side;
import io.github.prognosis.model.Reading;
import io.github.prognosis.model.Schedule;
import io.github.prognosis.model.Update;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One of the two posts that are compared: an update, or a schedule where an operand names no update. */
final class ComparedPost {

    private static final int MOST_NAMED = 10;

    private ComparedPost() {}

    /**
     * Reads the one post that an operand names.
     *
     * @throws InputException if it names none
     * @throws UsageException if it names several
     */
    static Side of(String operand, Inputs inputs) throws InputException, UsageException {
        Reading reading = inputs.told(List.of(operand));
        List<Schedule> schedules = reading.schedules();
        if (!reading.updates().isEmpty()) {
            return Side.of(Inputs.only(operand, reading.updates()));
        }
        if (schedules.size() > 1) {
            throw choice(operand + " holds " + schedules.size() + " schedules; name one of them:", schedules);
        }
        return Side.of(schedules.get(0));
    }

    /** That one of several schedules is to be named, the newest first, each with what names it. */
    static UsageException choice(String message, List<Schedule> schedules) {
        List<String> lines = new ArrayList<>();
        for (int i = schedules.size() - 1; i >= 0 && lines.size() < MOST_NAMED; i--) {
            lines.add(choice(schedules.get(i)));
        }
        return UsageException.choice(message, lines);
    }

    private static String choice(Schedule schedule) {
        String day = schedule.date().map(LocalDate::toString).orElse("undated");
        return schedule.name() + "  Xen " + schedule.release() + ", " + day;
    }

    /** How messages call it: {@code Xen 4.15 of 2021-02-10}. */
    static String name(Update update) {
        return "Xen " + update.release()
                + update.date().map(date -> " of " + date).orElse("");
    }
}
