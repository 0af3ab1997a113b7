package io.github.prognosis.check;

import io.github.prognosis.diff.Level;
import io.github.prognosis.series.SeriesStanding;
import io.github.prognosis.series.Version;
import java.util.Optional;

/** Some patches of the newest version are in the tree, or some of earlier versions. */
final class PartlyCommitted implements ItemRule {

    @Override
    public Profile profile() {
        return new Profile(
                "partly-committed",
                Group.TREE,
                Need.PARTLY,
                "some patches of the newest version are in the tree, or some of earlier versions");
    }

    @Override
    public Optional<Finding> find(Case about, CheckedItem item) {
        Optional<SeriesStanding> standing = item.standing();
        if (item.isCompleted() || standing.isEmpty() || Almost.is(standing.get())) {
            return Optional.empty();
        }
        SeriesStanding where = standing.get();
        boolean some = where.committed() > 0 && !where.isWhole();
        if (!some && (where.committed() > 0 || where.committedEarlier() == 0)) {
            return Optional.empty();
        }
        Tie tie = item.tie().orElseThrow();
        Version newest = tie.series().newest();
        String earlier = where.committedEarlier() == 0
                ? ""
                : where.committed() == 0
                        ? ", but " + where.committedEarlier() + " of earlier versions"
                        : ", and " + where.committedEarlier() + " of earlier versions";
        String message = (where.committed() == 0 ? "none" : where.committed()) + " of " + Words.patches(where.count())
                + " of " + Words.version(newest) + (where.committed() == 1 || where.committed() == 0 ? " is" : " are")
                + " in the tree" + earlier;
        Found found =
                Found.of(this, Level.INFO, item, message).how(where.likely() > 0 ? Certainty.LIKELY : tie.certainty());
        where.lastPatch().ifPresent(found::by);
        return Optional.of(found.finding());
    }
}
