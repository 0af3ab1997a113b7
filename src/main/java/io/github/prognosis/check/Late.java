package io.github.prognosis.check;

import io.github.prognosis.diff.Level;
import io.github.prognosis.series.UtcDay;
import io.github.prognosis.series.Version;
import java.time.LocalDate;
import java.util.Optional;

/** The newest version was posted after the freeze. */
final class Late implements ItemRule {

    @Override
    public Profile profile() {
        return new Profile("late", Group.LIST, Need.LATE, "the newest version was posted after the freeze");
    }

    @Override
    public Optional<Finding> find(Case about, CheckedItem item) {
        Optional<LocalDate> freeze = about.freeze();
        if (!item.isOpen() || item.tie().isEmpty() || freeze.isEmpty() || item.isInTree()) {
            return Optional.empty();
        }
        Tie tie = item.tie().get();
        Version newest = tie.series().newest();
        LocalDate posted = UtcDay.of(newest.date());
        if (!posted.isAfter(freeze.get())) {
            return Optional.empty();
        }
        String message =
                Words.version(newest) + " was posted on " + posted + ", after the last posting date, " + freeze.get();
        return Optional.of(Found.of(this, Level.WARN, item, message)
                .how(tie.certainty())
                .by(newest.head().mail())
                .finding());
    }
}
