package io.github.prognosis.history;

import io.github.prognosis.diff.Change;
import io.github.prognosis.diff.ChangeKind;
import io.github.prognosis.diff.Comparison;
import io.github.prognosis.diff.Difference;
import io.github.prognosis.diff.UpdateDiffer;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.MatchOptions;
import io.github.prognosis.model.Release;
import io.github.prognosis.model.Schedule;
import io.github.prognosis.model.Update;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the updates of a release and of those before it, and tells how the release stands.
 *
 * <p>Each update is compared once, and of what changed only a few numbers an item are kept.
 */
public final class ReleaseStatusBuilder {

    private final String release;
    private final LifelineNumbers numbers = new LifelineNumbers();
    private final List<ItemTrack> tracks = new ArrayList<>();
    private final List<Update> updates = new ArrayList<>();

    private ReleaseStatusBuilder(String release) {
        this.release = release;
    }

    /** How a release stands where no schedule tells its dates. */
    public static ReleaseStatus of(
            Collection<Update> updates,
            String release,
            Optional<LocalDate> day,
            Optional<CheckEvidence> check,
            MatchOptions options) {
        return of(updates, List.of(), release, day, check, options);
    }

    /**
     * How a release stands.
     *
     * @param updates of whatever release, in whatever order
     * @param schedules of whatever release, in whatever order; one that is newer than the newest update is told as well
     * @param release one that an update is of
     * @param day the day of which it is told, later updates and schedules left out; if there is none, that of the newest update
     * @param check what a check of the newest update found
     * @throws IllegalArgumentException if no update is of the release and that day or an earlier one
     */
    public static ReleaseStatus of(
            Collection<Update> updates,
            Collection<Schedule> schedules,
            String release,
            Optional<LocalDate> day,
            Optional<CheckEvidence> check,
            MatchOptions options) {
        Release wanted = Release.of(release);
        List<Update> known = updates.stream()
                .filter(update -> Release.of(update.release()).compareTo(wanted) <= 0 && isKnown(update, day))
                .toList();
        ReleaseStatusBuilder builder = new ReleaseStatusBuilder(release);
        for (Comparison entry : ChangelogBuilder.of(known, options).entries()) {
            builder.add(entry);
        }
        Optional<LocalDate> asOf = day.or(() -> newestDay(builder.updates));
        List<Schedule> dates = schedules.stream()
                .filter(schedule -> Release.of(schedule.release()).equals(wanted) && isKnown(schedule.date(), day))
                .toList();
        return new StatusAssembler(release, asOf, builder.updates, dates, check).of(builder.tracks);
    }

    /** Whether an update was there on a day; one without a date was. */
    public static boolean isKnown(Update update, Optional<LocalDate> day) {
        return isKnown(update.date(), day);
    }

    private static boolean isKnown(Optional<LocalDate> date, Optional<LocalDate> day) {
        return day.isEmpty() || date.filter(one -> one.isAfter(day.get())).isEmpty();
    }

    private static Optional<LocalDate> newestDay(List<Update> updates) {
        return updates.isEmpty()
                ? Optional.empty()
                : updates.get(updates.size() - 1).date();
    }

    private void add(Comparison entry) {
        int number = numbers.entries();
        numbers.add(entry);
        Update now = entry.newUpdate();
        OptionalInt column = OptionalInt.empty();
        if (now.release().equals(release)) {
            column = OptionalInt.of(updates.size());
            updates.add(now);
        }
        IdentityHashMap<Item, List<Difference>> differences = new IdentityHashMap<>();
        List<Change.OfItem> removed = new ArrayList<>();
        for (Change change : entry.changes()) {
            if (change instanceof Change.OfItem one) {
                if (one.newItem().isEmpty()) {
                    removed.add(one);
                } else if (one.oldItem().isPresent()) {
                    differences.put(one.item(), differences(one));
                }
            }
        }
        boolean turn = entry.oldUpdate()
                .filter(old -> !old.release().equals(now.release()))
                .isPresent();
        int[] lifelines = numbers.listed(number);
        for (int i = 0; i < lifelines.length; i++) {
            Item item = now.items().get(i);
            ItemTrack track = track(lifelines[i]);
            if (track == null) {
                track = begin(lifelines[i], item, now);
                track.listed(now, column, item, Optional.of(ChangeKind.ADDED), List.of(), false);
            } else if (numbers.back(number).get(i)) {
                List<Difference> since = UpdateDiffer.differences(track.item(), item);
                track.listed(now, column, item, Optional.of(ChangeKind.RETURNED), since, turn);
            } else {
                List<Difference> since = differences.getOrDefault(item, List.of());
                track.listed(now, column, item, Optional.empty(), since, turn);
            }
        }
        int[] gone = numbers.gone(number);
        for (int i = 0; i < gone.length && column.isPresent() && !turn; i++) {
            tracks.get(gone[i]).gone(column.getAsInt(), removed.get(i));
        }
    }

    private static List<Difference> differences(Change.OfItem change) {
        List<Difference> all = new ArrayList<>();
        all.add(change.main());
        all.addAll(change.details());
        return all;
    }

    private @Nullable ItemTrack track(int lifeline) {
        return lifeline < tracks.size() ? tracks.get(lifeline) : null;
    }

    /** Lifelines are numbered in the order of the lines, items in that of the post: a later one may come first. */
    private ItemTrack begin(int lifeline, Item item, Update update) {
        while (tracks.size() <= lifeline) {
            tracks.add(null);
        }
        ItemTrack track = new ItemTrack(item, update.date().orElse(null));
        tracks.set(lifeline, track);
        return track;
    }
}
