package io.github.prognosis.check;

import io.github.prognosis.diff.Level;
import io.github.prognosis.edit.Verb;
import io.github.prognosis.series.SeriesStanding;
import io.github.prognosis.series.UtcDay;
import io.github.prognosis.series.Version;
import java.util.Optional;

/** Every patch of the newest version is in the tree, and the item is not listed as completed. */
final class Committed implements ItemRule {

    @Override
    public Profile profile() {
        return new Profile(
                "committed",
                Group.TREE,
                Need.IN_TREE,
                "every patch of the newest version is in the tree, and the item is not listed as completed");
    }

    @Override
    public Optional<Finding> find(Case about, CheckedItem item) {
        if (item.isCompleted() || !item.isInTree()) {
            return Optional.empty();
        }
        Tie tie = item.tie().orElseThrow();
        SeriesStanding standing = item.standing().orElseThrow();
        Version newest = tie.series().newest();
        StringBuilder message = new StringBuilder();
        message.append(standing.count() == 1 ? "its patch" : "all " + Words.patches(standing.count()))
                .append(" of ")
                .append(Words.version(newest))
                .append(standing.count() == 1 ? " is" : " are")
                .append(" in the tree");
        if (standing.committedEarlier() > 0) {
            message.append(", and ").append(standing.committedEarlier()).append(" of earlier versions");
        }
        standing.lastCommit()
                .ifPresent(last -> message.append(standing.count() == 1 ? ", since " : ", the last on ")
                        .append(UtcDay.of(last)));
        Found found = Found.of(this, Level.WARN, item, message.toString())
                .how(standing.likely() > 0 ? Certainty.LIKELY : tie.certainty())
                .proposes(about.edits().edit(Verb.COMPLETE, item.item()));
        standing.lastPatch().ifPresent(found::by);
        return Optional.of(found.finding());
    }
}
