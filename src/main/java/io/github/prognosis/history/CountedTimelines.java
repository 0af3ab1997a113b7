package io.github.prognosis.history;

import io.github.prognosis.diff.ScheduleDiffer;
import io.github.prognosis.model.Here;
import io.github.prognosis.model.Schedule;
import io.github.prognosis.model.Timeline;
import io.github.prognosis.model.Update;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The dates that count of each release while posts are gone through in their order: what its last update or schedule told, and
 * apart from that what was proposed last.
 */
final class CountedTimelines {

    private final Map<String, Counted> accepted = new HashMap<>();
    private final Map<String, Counted> proposed = new HashMap<>();

    /** The last update of each release. */
    private final Map<String, Update> latest = new HashMap<>();

    /**
     * Dates that count.
     *
     * @param by who told them last
     */
    record Counted(ScheduleDiffer.Side by, Timeline timeline) {}

    /** The dates with which a schedule is compared; empty if it is the first to tell any. */
    Optional<Counted> before(Schedule schedule) {
        return Optional.ofNullable((schedule.proposed() ? proposed : accepted).get(schedule.release()));
    }

    /** From now on a schedule counts. */
    void add(Schedule schedule) {
        Timeline before = before(schedule).map(Counted::timeline).orElse(Timeline.NONE);
        (schedule.proposed() ? proposed : accepted)
                .put(
                        schedule.release(),
                        new Counted(
                                ScheduleDiffer.Side.of(schedule),
                                ScheduleDiffer.counting(before, schedule.timeline())));
    }

    /**
     * The dates with which an update is compared, where they are not those of the update before: then a schedule told them, or
     * an update before one that tells none. An update that tells none as the one before it told none says nothing of dates.
     */
    Optional<Timeline> before(Update update) {
        Optional<Update> last = Optional.ofNullable(latest.get(update.release()));
        Timeline lastTold = last.map(Update::timeline).orElse(Timeline.NONE);
        Optional<Counted> counted = Optional.ofNullable(accepted.get(update.release()))
                .filter(one -> !one.timeline().milestones().equals(lastTold.milestones()));
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        Optional<Here> here =
                last.isPresent() ? lastTold.here() : update.timeline().here();
        Timeline dates = tellsNone(update) ? update.timeline() : counted.get().timeline();
        return Optional.of(new Timeline(dates.milestones(), here));
    }

    /** From now on an update counts. */
    void add(Update update) {
        boolean changed = before(update).isPresent();
        boolean toldBefore = Optional.ofNullable(latest.get(update.release()))
                .filter(last -> !tellsNone(last))
                .isPresent();
        if (!tellsNone(update) || (toldBefore && !changed)) {
            accepted.put(update.release(), new Counted(ScheduleDiffer.Side.of(update), update.timeline()));
        }
        latest.put(update.release(), update);
    }

    private static boolean tellsNone(Update update) {
        return update.timeline().milestones().isEmpty();
    }
}
