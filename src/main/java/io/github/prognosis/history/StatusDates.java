package io.github.prognosis.history;

import io.github.prognosis.model.Schedule;
import io.github.prognosis.model.Update;
import io.github.prognosis.model.UpdateOrder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Who told the dates of a release, in their order.
 *
 * @param timelines what updates and schedules give
 * @param schedules the schedules among them
 */
record StatusDates(List<DatedTimeline> timelines, List<Schedule> schedules) {
    StatusDates {
        timelines = List.copyOf(timelines);
        schedules = List.copyOf(schedules);
    }

    /** What these give, in whatever order they come. */
    static StatusDates of(Collection<Update> updates, Collection<Schedule> schedules) {
        IdentityHashMap<Update, Schedule> ofDates = new IdentityHashMap<>();
        schedules.forEach(schedule -> ofDates.put(schedule.asUpdate(), schedule));
        List<Update> all = new ArrayList<>(updates);
        all.addAll(ofDates.keySet());
        List<DatedTimeline> timelines = new ArrayList<>();
        List<Schedule> sorted = new ArrayList<>();
        for (Update update : UpdateOrder.sorted(all)) {
            Schedule schedule = ofDates.get(update);
            if (schedule == null) {
                timelines.add(DatedTimeline.of(update));
            } else {
                timelines.add(DatedTimeline.of(schedule));
                sorted.add(schedule);
            }
        }
        return new StatusDates(timelines, sorted);
    }
}
