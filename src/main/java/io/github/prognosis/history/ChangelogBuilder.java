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
import java.util.stream.IntStream;

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
        TreeMap<Release, Update> latest = new TreeMap<>();
        List<Comparison> entries = new ArrayList<>();
        for (Update update : UpdateOrder.sorted(updates)) {
            Release release = Release.of(update.release());
            Optional<Update> before = Optional.ofNullable(latest.get(release)).or(() -> predecessor(release, latest));
            entries.add(before.map(old -> UpdateDiffer.compare(old, update, options))
                    .orElseGet(() -> Comparison.first(update)));
            latest.put(release, update);
        }
        Returns returns = new Returns(entries::get);
        return new Changelog(
                IntStream.range(0, entries.size()).mapToObj(returns::entry).toList());
    }

    private static Optional<Update> predecessor(Release release, NavigableMap<Release, Update> latest) {
        return Optional.ofNullable(latest.lowerEntry(release))
                .filter(entry -> release.follows(entry.getKey()))
                .map(entry -> entry.getValue());
    }
}
