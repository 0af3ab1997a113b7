package io.github.prognosis.history;

import io.github.prognosis.diff.Comparison;
import io.github.prognosis.diff.ScheduleDiffer;
import io.github.prognosis.diff.UpdateDiffer;
import io.github.prognosis.model.MatchOptions;
import io.github.prognosis.model.Release;
import io.github.prognosis.model.Schedule;
import io.github.prognosis.model.Timeline;
import io.github.prognosis.model.Update;
import io.github.prognosis.model.UpdateOrder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Compares each of several updates with the one before.
 *
 * <p>Stateless and thread-safe.
 */
public final class ChangelogBuilder {

    private ChangelogBuilder() {}

    /**
     * The changelog of the updates, in whatever order they come.
     *
     * <p>Each is compared with the one before of the same release; the first of a release with the last of the release
     * before, where the two follow one another as 4.13 and 4.14 do.
     */
    public static Changelog of(Collection<Update> updates, MatchOptions options) {
        return of(updates, List.of(), options);
    }

    /**
     * The changelog of updates and schedules. A schedule has an entry with what it changes of the dates that counted before; the
     * next update is compared with what counts since then, so that a slip is told once.
     */
    public static Changelog of(Collection<Update> updates, Collection<Schedule> schedules, MatchOptions options) {
        IdentityHashMap<Update, Schedule> ofDates = new IdentityHashMap<>();
        schedules.forEach(schedule -> ofDates.put(schedule.asUpdate(), schedule));
        List<Update> all = new ArrayList<>(updates);
        all.addAll(ofDates.keySet());
        List<Update> sorted = UpdateOrder.sorted(all);
        TreeMap<Release, Update> latest = new TreeMap<>();
        CountedTimelines dates = new CountedTimelines();
        UpdateDiffer differ = new UpdateDiffer(options);
        List<Supplier<Comparison>> entries = new ArrayList<>();
        for (Update update : sorted) {
            Schedule schedule = ofDates.get(update);
            if (schedule == null) {
                Release release = Release.of(update.release());
                Optional<Update> before =
                        Optional.ofNullable(latest.get(release)).or(() -> predecessor(release, latest));
                Optional<Timeline> counted = dates.before(update);
                entries.add(() -> compared(before, counted, update, differ));
                latest.put(release, update);
                dates.add(update);
            } else {
                Optional<CountedTimelines.Counted> before = dates.before(schedule);
                ScheduleDiffer.Side now = new ScheduleDiffer.Side(update, Optional.of(schedule));
                entries.add(() -> before.map(one -> ScheduleDiffer.compare(one.by(), one.timeline(), now))
                        .orElseGet(() -> ScheduleDiffer.first(now)));
                dates.add(schedule);
            }
        }
        Entries made = new Entries(sorted, number -> entries.get(number).get());
        return Changelog.of(sorted, made, made::lifelines);
    }

    private static Comparison compared(
            Optional<Update> before, Optional<Timeline> dates, Update now, UpdateDiffer differ) {
        if (before.isPresent()) {
            return dates.map(timeline -> differ.compare(before.get(), now, timeline))
                    .orElseGet(() -> differ.compare(before.get(), now));
        }
        return dates.map(timeline -> ScheduleDiffer.first(now, timeline)).orElseGet(() -> Comparison.first(now));
    }

    private static Optional<Update> predecessor(Release release, NavigableMap<Release, Update> latest) {
        return Optional.ofNullable(latest.lowerEntry(release))
                .filter(entry -> release.follows(entry.getKey()))
                .map(entry -> entry.getValue());
    }

    /** Makes the entries, and keeps some of them. What is back is known once those before were gone through, each once. */
    private static final class Entries implements IntFunction<Comparison> {

        /** The changes and items of the entries that are kept: of many years of posts, and some 20 MiB at most. */
        private static final int MOST_KEPT = 100_000;

        /** Of the memory they may take a part: one of them takes some 200 bytes. */
        private static final int BYTES_FOR_ONE = 4_096;

        /** What an item of the updates takes already, which leaves less to the entries. */
        private static final int BYTES_OF_AN_ITEM = 256;

        private final IntFunction<Comparison> compared;
        private final AtomicReferenceArray<Comparison> kept;
        private final AtomicInteger items = new AtomicInteger();
        private final LifelineNumbers lifelines = new LifelineNumbers();
        private final long mostKept;

        Entries(List<Update> updates, IntFunction<Comparison> compared) {
            this.compared = compared;
            this.kept = new AtomicReferenceArray<>(updates.size());
            long listed =
                    updates.stream().mapToLong(update -> update.items().size()).sum();
            long left = Runtime.getRuntime().maxMemory() - BYTES_OF_AN_ITEM * listed;
            this.mostKept = Math.min(MOST_KEPT, left / BYTES_FOR_ONE);
        }

        @Override
        public Comparison apply(int number) {
            Comparison known = kept.get(number);
            if (known != null) {
                return known;
            }
            Comparison made = made(number);
            int size = made.changes().size() + made.same().size();
            if (items.get() + size <= mostKept && kept.compareAndSet(number, null, made)) {
                items.addAndGet(size);
            }
            return made;
        }

        /** The lifelines of all items: what has to be known to make the entries is all that has to be known of them. */
        synchronized LifelineNumbers lifelines() {
            goThrough(kept.length());
            return lifelines;
        }

        private void goThrough(int entries) {
            while (lifelines.entries() < entries) {
                lifelines.add(compared.apply(lifelines.entries()));
            }
        }

        /** The entry with the items that are back told as such. */
        private synchronized Comparison made(int number) {
            goThrough(number);
            Comparison entry = compared.apply(number);
            if (lifelines.entries() == number) {
                lifelines.add(entry);
            }
            return entry.withReturned(lifelines.returned(number, entry));
        }
    }
}
