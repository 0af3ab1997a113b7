package io.github.prognosis.render;

import io.github.prognosis.diff.Comparison;
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
 * @param entries the newest first
 */
record ReleaseEntries(String release, List<Comparison> entries) {

    /** The newest release first: 4.10 before 4.9. */
    static final Comparator<String> NEWEST_FIRST = Comparator.comparing(Version::parse, Comparator.reverseOrder());

    ReleaseEntries {
        entries = List.copyOf(entries);
    }

    /** All entries by release, the newest release first. */
    static List<ReleaseEntries> of(Changelog changelog) {
        TreeMap<String, List<Comparison>> releases = new TreeMap<>(NEWEST_FIRST);
        for (Comparison entry : changelog.entries()) {
            releases.computeIfAbsent(entry.newUpdate().release(), release -> new ArrayList<>())
                    .add(0, entry);
        }
        List<ReleaseEntries> all = new ArrayList<>();
        releases.forEach((release, entries) -> all.add(new ReleaseEntries(release, entries)));
        return all;
    }
}
