package io.github.prognosis.series;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a series stands in the tree.
 *
 * @param count how many patches its newest version has that are to be applied
 * @param patches those of them whose titles are known, and what became of each; fewer than {@code count} where neither mails
 *     nor cover tell
 * @param earlier the patches of earlier versions that the newest no longer carries, and what became of each
 */
public record SeriesStanding(int count, List<PatchStanding> patches, List<PatchStanding> earlier) {

    public SeriesStanding {
        patches = List.copyOf(patches);
        earlier = List.copyOf(earlier);
        Objects.checkIndex(patches.size(), count + 1);
    }

    /** How many of the newest version's patches are in the tree. */
    public int committed() {
        return (int) patches.stream().filter(PatchStanding::isIn).count();
    }

    /** How many of those are so only likely. */
    public int likely() {
        return (int)
                patches.stream().filter(patch -> patch.isIn() && !patch.sure()).count();
    }

    /** How many patches of earlier versions are in the tree that the newest no longer carries. */
    public int committedEarlier() {
        return (int) earlier.stream().filter(PatchStanding::isIn).count();
    }

    /** Whether every patch of the newest version is in the tree. */
    public boolean isWhole() {
        return committed() == count;
    }

    /** The titles of the newest version that are known and not in the tree. */
    public List<String> missing() {
        return patches.stream()
                .filter(patch -> !patch.isIn())
                .map(PatchStanding::title)
                .toList();
    }

    /** When the last of the newest version's patches came in; empty if none is. */
    public Optional<Instant> lastCommit() {
        return lastPatch().map(TreeCommit::committed);
    }

    /** The commit of the newest version's patch that came in last; empty if none is in. */
    public Optional<TreeCommit> lastPatch() {
        return patches.stream()
                .filter(PatchStanding::isIn)
                .flatMap(patch -> patch.commit().stream())
                .max(Comparator.comparing(TreeCommit::committed).thenComparing(TreeCommit::hash));
    }
}
