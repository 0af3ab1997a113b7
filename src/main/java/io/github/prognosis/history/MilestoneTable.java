package io.github.prognosis.history;

import io.github.prognosis.diff.MilestonePairs;
import io.github.prognosis.match.Folded;
import io.github.prognosis.model.Here;
import io.github.prognosis.model.Milestone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The milestones of a release, and what became of their dates.
 *
 * @param timelines in the order in which they were given
 * @param current the number of the timeline that counts now: the last that was accepted and has a milestone; empty if none has
 * @param tracks those that stand, in the order of the last update, or by date if a schedule came since; those that do not stand
 *     behind
 */
public record MilestoneTable(List<DatedTimeline> timelines, OptionalInt current, List<MilestoneTrack> tracks) {

    /** So many milestones that a schedule does not name are known after it; no release has as many. */
    private static final int MOST_CARRIED = 100;

    public MilestoneTable {
        timelines = List.copyOf(timelines);
        tracks = List.copyOf(tracks);
    }

    /** The table of these timelines, in their order. Of a proposal nothing follows for the dates that stand. */
    public static MilestoneTable of(List<DatedTimeline> timelines) {
        int current = -1;
        int whole = -1;
        for (int i = 0; i < timelines.size(); i++) {
            if (timelines.get(i).counts()) {
                current = i;
                whole = timelines.get(i).schedule() ? whole : i;
            }
        }
        return new MilestoneTable(
                timelines,
                current < 0 ? OptionalInt.empty() : OptionalInt.of(current),
                tracks(drafts(timelines), current, whole));
    }

    /**
     * A milestone is the same as in the timeline before, else as in an earlier one that has one of that name.
     * What a schedule does not name stands as before.
     */
    private static List<Draft> drafts(List<DatedTimeline> timelines) {
        List<Draft> drafts = new ArrayList<>();
        Map<String, Draft> named = new HashMap<>();
        IdentityHashMap<Milestone, Draft> before = new IdentityHashMap<>();
        List<Milestone> latest = List.of();
        for (int i = 0; i < timelines.size(); i++) {
            List<Milestone> now = timelines.get(i).timeline().milestones();
            MilestonePairs pairs = MilestonePairs.of(latest, now);
            IdentityHashMap<Milestone, Draft> known = new IdentityHashMap<>();
            for (Milestone milestone : now) {
                String name = MilestonePairs.looseName(milestone.name());
                Draft draft = pairs.counterpart(milestone).map(before::get).orElse(named.get(name));
                if (draft == null || draft.latest() == i) {
                    draft = new Draft();
                    drafts.add(draft);
                }
                draft.given.add(new MilestoneTrack.Given(i, timelines.get(i).proposed(), milestone));
                known.put(milestone, draft);
                named.put(name, draft);
            }
            if (timelines.get(i).schedule()) {
                List<Milestone> all = new ArrayList<>(now);
                for (Milestone milestone :
                        pairs.removed().stream().limit(MOST_CARRIED).toList()) {
                    all.add(milestone);
                    Draft draft = before.get(milestone);
                    if (draft != null) {
                        known.putIfAbsent(milestone, draft);
                    }
                }
                before = known;
                latest = all;
            } else if (!now.isEmpty()) {
                before = known;
                latest = now;
            }
        }
        return drafts;
    }

    /**
     * The tracks in their order.
     *
     * @param current the timeline that counts now
     * @param whole the last update of these; schedules after it add to what it says
     */
    private static List<MilestoneTrack> tracks(List<Draft> drafts, int current, int whole) {
        List<MilestoneTrack> tracks = new ArrayList<>();
        for (Draft draft : drafts) {
            List<MilestoneTrack.Given> given = draft.given;
            boolean stands = given.stream().anyMatch(one -> !one.proposed() && one.timeline() >= whole);
            tracks.add(
                    new MilestoneTrack(given.get(given.size() - 1).milestone().name(), given, stands));
        }
        tracks.sort(Comparator.comparing((MilestoneTrack track) -> !track.current())
                .thenComparing(track -> current == whole || !track.current()
                        ? LocalDate.MIN
                        : track.now().orElse(LocalDate.MAX))
                .thenComparingInt(track -> track.current() ? line(track, current) : 0));
        return tracks;
    }

    private static int line(MilestoneTrack track, int timeline) {
        return track.given().stream()
                .filter(one -> one.timeline() == timeline)
                .findFirst()
                .map(one -> one.milestone().line())
                .orElse(0);
    }

    private static final class Draft {
        private final List<MilestoneTrack.Given> given = new ArrayList<>();

        int latest() {
            return given.isEmpty() ? -1 : given.get(given.size() - 1).timeline();
        }
    }

    /** The tracks that have a date now, by date. */
    public List<MilestoneTrack> dated() {
        return tracks.stream()
                .filter(track -> track.now().isPresent())
                .sorted(Comparator.comparing(track -> track.now().orElseThrow()))
                .toList();
    }

    /** The release itself among the milestones; empty if none is called so. */
    public Optional<MilestoneTrack> release() {
        return tracks.stream().filter(track -> isRelease(track.name())).findFirst();
    }

    /** {@code Release}, {@code 4.14 release date}; but no {@code Release candidate 1}, nor a {@code pre-release}. */
    private static boolean isRelease(String name) {
        List<String> words = new ArrayList<>(List.of(Folded.title(name).split(" ", -1)));
        if (words.get(words.size() - 1).equals("date")) {
            words.remove(words.size() - 1);
        }
        int last = words.size() - 1;
        return last >= 0
                && words.get(last).equals("release")
                && (last == 0 || !words.get(last - 1).equals("pre"));
    }

    /** The milestones passed on a day, the last of them; empty if none is. */
    public Optional<MilestoneTrack> lastPassed(LocalDate day) {
        List<MilestoneTrack> passed = dated().stream()
                .filter(track -> track.now().orElseThrow().isBefore(day))
                .toList();
        return passed.isEmpty() ? Optional.empty() : Optional.of(passed.get(passed.size() - 1));
    }

    /** The milestones of a day and after it, the next first. */
    public List<MilestoneTrack> next(LocalDate day) {
        return dated().stream()
                .filter(track -> !track.now().orElseThrow().isBefore(day))
                .toList();
    }

    /** Where the newest update that gives milestones puts "We are here"; a schedule does not say. */
    public Optional<Here> here() {
        Optional<Here> here = Optional.empty();
        for (DatedTimeline timeline : timelines) {
            here = timeline.counts() && !timeline.schedule()
                    ? timeline.timeline().here()
                    : here;
        }
        return here;
    }
}
