package io.github.prognosis.history;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether a release is on time, as its milestones tell.
 *
 * @param text the answer in a few words
 */
public record OnTime(Verdict verdict, String text) {

    public OnTime {
        Objects.requireNonNull(verdict);
        Objects.requireNonNull(text);
    }

    /** The answer. */
    public enum Verdict {
        /** No date is later than first said. */
        YES,
        /** Some date is later, or lost, but not that of the release. */
        PARTLY,
        /** The release is late. */
        NO,
        /** There is nothing to compare with. */
        ONE_UPDATE,
        /** No milestone has a date. */
        NOT_KNOWN;

        /** The word in JSON, as in {@code not-known}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The answer that the milestones give. */
    public static OnTime of(MilestoneTable table) {
        List<MilestoneTrack> dated = table.dated();
        Optional<MilestoneTrack> release = table.release().filter(MilestoneTrack::current);
        if (dated.isEmpty()) {
            return new OnTime(Verdict.NOT_KNOWN, "Not known: no dated milestone");
        }
        if (release.isPresent()
                && release.get().now().isEmpty()
                && release.get().first().isPresent()) {
            return new OnTime(Verdict.NOT_KNOWN, "Not known: " + release.get().name() + " has no date any more");
        }
        long told = table.timelines().stream()
                .filter(timeline -> !timeline.proposed()
                        && !timeline.timeline().milestones().isEmpty())
                .count();
        if (told < 2) {
            return new OnTime(
                    Verdict.ONE_UPDATE,
                    table.timelines().size() == 1
                            ? "One update: nothing to compare yet"
                            : "Dates told once: nothing to compare yet");
        }
        long late = release.map(track -> track.slip().orElse(0)).orElse(0L);
        if (late > 0) {
            String days = late == 1 ? "1 day" : late + " days";
            return new OnTime(Verdict.NO, "No: " + release.get().name() + " is " + days + " late");
        }
        return otherwise(table, dated, release);
    }

    private static OnTime otherwise(
            MilestoneTable table, List<MilestoneTrack> dated, Optional<MilestoneTrack> release) {
        long slipped =
                dated.stream().filter(track -> track.slip().orElse(0) > 0).count();
        long lost = table.tracks().stream()
                .filter(track -> track.current()
                        && track.now().isEmpty()
                        && track.first().isPresent())
                .count();
        String holds = release.filter(track -> track.now().isPresent())
                .map(track -> ", " + track.name() + " holds")
                .orElse("");
        if (slipped > 0) {
            return new OnTime(Verdict.PARTLY, "Partly: " + milestones(slipped) + " slipped" + holds);
        }
        if (lost > 0) {
            String what = milestones(lost) + (lost == 1 ? " lost its date" : " lost their dates");
            return new OnTime(Verdict.PARTLY, "Partly: " + what + holds);
        }
        boolean moved = dated.stream().anyMatch(MilestoneTrack::hasMoved);
        return new OnTime(Verdict.YES, moved ? "Yes: no date has slipped" : "Yes: no date has moved");
    }

    private static String milestones(long count) {
        return count == 1 ? "1 milestone" : count + " milestones";
    }
}
