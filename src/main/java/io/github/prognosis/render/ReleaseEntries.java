package io.github.prognosis.render;

import io.github.prognosis.history.Changelog;
import java.lang.module.ModuleDescriptor.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * The entries of a changelog that are of one release, as a document tells them.
 *
 * @param release as in {@code 4.6}
 * @param numbers where they stand in the changelog, the newest first; they are not made before they are told
 */
record ReleaseEntries(String release, List<Integer> numbers) {

    /** The newest release first: 4.10 before 4.9. */
    static final Comparator<String> NEWEST_FIRST = Comparator.comparing(Version::parse, Comparator.reverseOrder());

    ReleaseEntries {
        numbers = List.copyOf(numbers);
    }

    /** All entries by release, the newest release first. */
    static List<ReleaseEntries> of(Changelog changelog) {
        TreeMap<String, List<Integer>> releases = new TreeMap<>(NEWEST_FIRST);
        for (int i = changelog.updates().size() - 1; i >= 0; i--) {
            releases.computeIfAbsent(changelog.updates().get(i).release(), release -> new ArrayList<>())
                    .add(i);
        }
        List<ReleaseEntries> all = new ArrayList<>();
        releases.forEach((release, numbers) -> all.add(new ReleaseEntries(release, numbers)));
        return all;
    }
}
