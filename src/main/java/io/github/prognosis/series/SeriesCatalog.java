package io.github.prognosis.series;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The patch series of a list, found by title, by version and by the titles of their patches. */
public final class SeriesCatalog {

    /** Of a title that so many versions have it tells nothing of a version that one of its patches has it. */
    private static final int TOO_MANY = 50;

    private final List<Series> all = new ArrayList<>();
    private final Map<String, List<Series>> byTitle = new HashMap<>();
    private final IdentityHashMap<Version, Series> byVersion = new IdentityHashMap<>();
    private final Map<String, List<Version>> byPatch = new HashMap<>();

    private SeriesCatalog() {}

    /** The series that some versions make. */
    public static SeriesCatalog of(List<Version> versions) {
        SeriesCatalog catalog = new SeriesCatalog();
        TitleGroup.byTitle(versions).values().stream()
                .map(TitleGroup::series)
                .flatMap(List::stream)
                .forEach(catalog::add);
        return catalog;
    }

    private void add(Series series) {
        all.add(series);
        Set<String> titles = new LinkedHashSet<>();
        for (Version version : series.versions()) {
            titles.add(version.key().folded());
            version.key().bare().ifPresent(titles::add);
            byVersion.put(version, series);
            for (String patch : version.patchTitles()) {
                byPatch.computeIfAbsent(patch, title -> new ArrayList<>(1)).add(version);
            }
        }
        series.reposts().forEach(version -> byVersion.put(version, series));
        titles.forEach(title ->
                byTitle.computeIfAbsent(title, key -> new ArrayList<>(1)).add(series));
    }

    /** All series, in no order. */
    public Collection<Series> all() {
        return List.copyOf(all);
    }

    /** The series whose titles agree with one, from the newest to the oldest; a prefix may be missing on one side. */
    public List<Series> titled(String title) {
        SeriesTitle wanted = SeriesTitle.of(title);
        Set<Series> found = new LinkedHashSet<>(byTitle.getOrDefault(wanted.folded(), List.of()));
        wanted.bare().ifPresent(bare -> found.addAll(byTitle.getOrDefault(bare, List.of())));
        return found.stream()
                .filter(series -> series.versions().stream()
                        .anyMatch(version -> version.key().agrees(wanted)))
                .sorted(Comparator.comparing((Series series) -> series.newest().date())
                        .reversed())
                .toList();
    }

    /** The series of a version of this catalog. */
    public Series of(Version version) {
        return Objects.requireNonNull(byVersion.get(version), "a version of this catalog");
    }

    /** The versions that have a patch of this title, by the title as {@link SeriesTitle} folds it; none where too many have. */
    List<Version> withPatch(String folded) {
        List<Version> versions = byPatch.getOrDefault(folded, List.of());
        return versions.size() > TOO_MANY ? List.of() : versions;
    }
}
