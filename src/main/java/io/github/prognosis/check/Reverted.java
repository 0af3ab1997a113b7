package io.github.prognosis.check;

import io.github.prognosis.diff.Level;
import io.github.prognosis.series.PatchStanding;
import io.github.prognosis.series.SeriesStanding;
import io.github.prognosis.series.UtcDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The item is listed as completed, and a patch of it was in the tree and is no more. */
final class Reverted implements ItemRule {

    @Override
    public Profile profile() {
        return new Profile(
                "reverted",
                Group.TREE,
                Need.NOT_IN_TREE,
                "the item is listed as completed, and a patch of it was in the tree and is no more");
    }

    @Override
    public Optional<Finding> find(Case about, CheckedItem item) {
        Optional<SeriesStanding> standing = item.standing();
        if (!item.isCompleted() || standing.isEmpty()) {
            return Optional.empty();
        }
        List<PatchStanding> reverted = Stream.concat(
                        standing.get().patches().stream(), standing.get().earlier().stream())
                .filter(patch -> patch.revert().isPresent())
                .toList();
        if (reverted.isEmpty()) {
            return Optional.empty();
        }
        String more = reverted.size() == 1 ? "" : " and " + (reverted.size() - 1) + " more";
        String message = "listed as completed, but \"" + reverted.get(0).title() + "\"" + more + " "
                + (reverted.size() == 1 ? "was" : "were") + " reverted on "
                + UtcDay.of(reverted.get(0).revert().orElseThrow().committed());
        Found found = Found.of(this, Level.RISK, item, message)
                .how(item.tie().orElseThrow().certainty());
        for (PatchStanding patch : reverted) {
            found.by(patch.revert().orElseThrow());
        }
        return Optional.of(found.finding());
    }
}
