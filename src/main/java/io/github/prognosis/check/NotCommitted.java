package io.github.prognosis.check;

import io.github.prognosis.diff.Level;
import io.github.prognosis.series.SeriesStanding;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** The item is listed as completed, and no patch of its series is in the tree, which is known for all that time. */
final class NotCommitted implements ItemRule {

    @Override
    public Profile profile() {
        return new Profile(
                "not-committed",
                Group.TREE,
                Need.NOT_IN_TREE,
                "the item is listed as completed, and no patch of its series is in the tree");
    }

    @Override
    public Optional<Finding> find(Case about, CheckedItem item) {
        Optional<SeriesStanding> standing = item.standing();
        if (!item.isCompleted() || standing.isEmpty()) {
            return Optional.empty();
        }
        SeriesStanding where = standing.get();
        Tie tie = item.tie().orElseThrow();
        boolean known = where.patches().size() == where.count() && tie.series().isWhole();
        boolean none = where.committed() == 0
                && where.committedEarlier() == 0
                && where.patches().stream().noneMatch(patch -> patch.revert().isPresent());
        if (!known || !none || !covers(about, tie.series().first().date())) {
            return Optional.empty();
        }
        String message = "listed as completed, and none of " + Words.patches(where.count()) + " of "
                + Words.version(tie.series().newest()) + " is in the tree";
        return Optional.of(Found.of(this, Level.RISK, item, message)
                .how(tie.certainty())
                .by(tie.series().newest().head().mail())
                .finding());
    }

    /** Whether the history reaches from the first posting to the post's day. */
    private static boolean covers(Case about, Instant first) {
        Optional<Instant> day =
                about.update().date().map(date -> date.atStartOfDay().toInstant(ZoneOffset.UTC));
        return about.tree()
                        .flatMap(tree -> tree.oldest())
                        .filter(oldest -> !oldest.isAfter(first))
                        .isPresent()
                && day.isPresent()
                && about.commitsUntil()
                        .filter(until -> !until.isBefore(day.get()))
                        .isPresent();
    }
}
