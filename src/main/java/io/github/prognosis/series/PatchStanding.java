package io.github.prognosis.series;

import java.util.Objects;
import java.util.Optional;

/**
 * What became of a patch in the tree.
 *
 * @param title the patch's
 * @param commit the commit that it became; empty if none is found
 * @param sure whether that has its title and its author or sender; else one of these is missing
 * @param revert what reverted the commit, so that the patch is not in; empty if nothing did
 */
public record PatchStanding(String title, Optional<TreeCommit> commit, boolean sure, Optional<TreeCommit> revert) {

    public PatchStanding {
        Objects.requireNonNull(title);
        Objects.requireNonNull(commit);
        Objects.requireNonNull(revert);
    }

    static PatchStanding missing(String title) {
        return new PatchStanding(title, Optional.empty(), false, Optional.empty());
    }

    /** Whether it is in the tree. */
    public boolean isIn() {
        return commit.isPresent() && revert.isEmpty();
    }
}
