package io.github.prognosis.render;

import io.github.prognosis.history.DatedTimeline;
import io.github.prognosis.history.MilestoneTable;
import io.github.prognosis.history.MilestoneTrack;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What several timelines in a row say of one milestone.
 *
 * @param date the date; empty if they give words or nothing
 * @param words the words where there is no date; empty if they do not have the milestone
 * @param proposed whether it is only proposed
 * @param step how many days later than the accepted date before; empty if there is none, or it is the same
 * @param when which of the timelines: {@code until 2024-06-06}, {@code since 2025-01-08}, {@code in every update}
 */
record MilestoneSpan(Optional<LocalDate> date, String words, boolean proposed, OptionalLong step, String when) {

    /** What a timeline says; whoever says the same is of one span. */
    private record Said(Optional<LocalDate> date, String words, boolean proposed) {
        static final Said NOTHING = new Said(Optional.empty(), "", false);

        boolean isSame(Said other) {
            return date.equals(other.date) && words.equals(other.words) && proposed == other.proposed;
        }
    }

    private record Run(Said said, int from, int to) {}

    /** The spans of a milestone, in their order; timelines without any milestone say nothing. */
    static List<MilestoneSpan> of(MilestoneTrack track, MilestoneTable table) {
        List<DatedTimeline> timelines = new ArrayList<>();
        int[] numbers = new int[table.timelines().size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = timelines.size();
            if (!table.timelines().get(i).timeline().milestones().isEmpty()) {
                timelines.add(table.timelines().get(i));
            }
        }
        List<Run> runs = runs(track, timelines, numbers);
        List<MilestoneSpan> spans = new ArrayList<>();
        Optional<LocalDate> before = Optional.empty();
        for (Run run : runs) {
            Said said = run.said();
            boolean steps = said.date().isPresent()
                    && before.isPresent()
                    && !said.date().equals(before);
            OptionalLong step = steps
                    ? OptionalLong.of(
                            ChronoUnit.DAYS.between(before.get(), said.date().get()))
                    : OptionalLong.empty();
            spans.add(new MilestoneSpan(said.date(), said.words(), said.proposed(), step, when(run, timelines)));
            before = said.date().isPresent() && !said.proposed() ? said.date() : before;
        }
        return spans;
    }

    private static List<Run> runs(MilestoneTrack track, List<DatedTimeline> timelines, int[] numbers) {
        List<Run> runs = new ArrayList<>();
        int next = 0;
        for (MilestoneTrack.Given given : track.given()) {
            int at = numbers[given.timeline()];
            addNothing(runs, timelines, next, at);
            next = at + 1;
            if (given.proposed() && isKnown(runs, given)) {
                continue;
            }
            String words = given.date().isPresent() ? "" : given.milestone().text();
            add(runs, new Said(given.date(), words, given.proposed()), at, at);
        }
        addNothing(runs, timelines, next, timelines.size());
        return runs;
    }

    /** Whether what is proposed was the last date that was told: then it is no news. */
    private static boolean isKnown(List<Run> runs, MilestoneTrack.Given given) {
        return !runs.isEmpty()
                && given.date().isPresent()
                && runs.get(runs.size() - 1).said().date().equals(given.date());
    }

    /** Updates that do not have the milestone say that there is none; a schedule says nothing of what it does not name. */
    private static void addNothing(List<Run> runs, List<DatedTimeline> timelines, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!timelines.get(i).schedule()) {
                add(runs, Said.NOTHING, i, i);
            }
        }
    }

    private static void add(List<Run> runs, Said said, int from, int to) {
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).said().isSame(said)) {
            runs.set(last, new Run(said, runs.get(last).from(), to));
        } else {
            runs.add(new Run(said, from, to));
        }
    }

    private static String when(Run run, List<DatedTimeline> timelines) {
        boolean scheduled = timelines.get(run.from()).schedule();
        String by = scheduled ? ", first in the schedule of " + day(timelines, run.from()) : "";
        int last = timelines.size() - 1;
        if (run.from() == 0 && run.to() == last) {
            return every(timelines) + by;
        }
        if (run.from() == run.to() && scheduled) {
            return (run.to() == last ? "since " : "on ") + day(timelines, run.from()) + ", in a schedule";
        }
        if (run.from() == 0) {
            return "until " + day(timelines, run.to()) + by;
        }
        if (run.to() == last) {
            return "since " + day(timelines, run.from()) + (scheduled ? ", first in a schedule" : "");
        }
        return run.from() == run.to()
                ? "on " + day(timelines, run.from())
                : day(timelines, run.from()) + " to " + day(timelines, run.to())
                        + (scheduled ? ", first in a schedule" : "");
    }

    private static String every(List<DatedTimeline> timelines) {
        if (timelines.size() == 1) {
            return timelines.get(0).schedule()
                    ? "in the only one that has milestones"
                    : "in the only update that has milestones";
        }
        return timelines.stream().anyMatch(DatedTimeline::schedule) ? "each time" : "in every update";
    }

    private static String day(List<DatedTimeline> timelines, int number) {
        return timelines.get(number).date().map(LocalDate::toString).orElse("update " + (number + 1));
    }
}
