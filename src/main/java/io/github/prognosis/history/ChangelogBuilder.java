package io.github.prognosis.history;

import io.github.prognosis.diff.Comparison;
import io.github.prognosis.diff.UpdateDiffer;
import io.github.prognosis.match.MatchOptions;
import io.github.prognosis.model.Release;
import io.github.prognosis.model.Update;
import io.github.prognosis.model.UpdateOrder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;

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
        List<Update> sorted = UpdateOrder.sorted(updates);
        TreeMap<Release, Update> latest = new TreeMap<>();
        List<Optional<Update>> before = new ArrayList<>();
        for (Update update : sorted) {
            Release release = Release.of(update.release());
            before.add(Optional.ofNullable(latest.get(release)).or(() -> predecessor(release, latest)));
            latest.put(release, update);
        }
        return Changelog.of(sorted, new Entries(sorted, before, options));
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

        private final List<Update> updates;
        private final List<Optional<Update>> before;
        private final MatchOptions options;
        private final AtomicReferenceArray<Comparison> kept;
        private final AtomicInteger items = new AtomicInteger();
        private final LifelineNumbers lifelines = new LifelineNumbers();
        private final long mostKept = Math.min(MOST_KEPT, Runtime.getRuntime().maxMemory() / BYTES_FOR_ONE);

        Entries(List<Update> updates, List<Optional<Update>> before, MatchOptions options) {
            this.updates = updates;
            this.before = before;
            this.options = options;
            this.kept = new AtomicReferenceArray<>(updates.size());
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

        /** The entry with the items that are back told as such. */
        private synchronized Comparison made(int number) {
            while (lifelines.entries() < number) {
                lifelines.add(compared(lifelines.entries()));
            }
            Comparison entry = compared(number);
            if (lifelines.entries() == number) {
                lifelines.add(entry);
            }
            return entry.withReturned(lifelines.returned(number, entry));
        }

        private Comparison compared(int number) {
            Update update = updates.get(number);
            return before.get(number)
                    .map(old -> UpdateDiffer.compare(old, update, options))
                    .orElseGet(() -> Comparison.first(update));
        }
    }
}
