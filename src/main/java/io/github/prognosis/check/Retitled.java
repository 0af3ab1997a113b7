package io.github.prognosis.check;

import io.github.prognosis.diff.Level;
import io.github.prognosis.series.Version;
import java.util.Optional;

/** The newest version goes under another title than the version that the item links to. */
final class Retitled implements ItemRule {

    @Override
    public Profile profile() {
        return new Profile(
                "retitled",
                Group.LIST,
                Need.VERSION,
                "the newest version goes under another title than the version that the item links to");
    }

    @Override
    public Optional<Finding> find(Case about, CheckedItem item) {
        Optional<Version> linked = item.tie().flatMap(Tie::linked);
        if (item.isCompleted() || linked.isEmpty()) {
            return Optional.empty();
        }
        Tie tie = item.tie().orElseThrow();
        Version newest = tie.series().newest();
        if (newest.agrees(linked.get().title())) {
            return Optional.empty();
        }
        String message = Words.version(newest) + " goes under the title \"" + newest.title() + '"';
        return Optional.of(Found.of(this, Level.INFO, item, message)
                .how(tie.certainty())
                .by(newest.head().mail())
                .finding());
    }
}
