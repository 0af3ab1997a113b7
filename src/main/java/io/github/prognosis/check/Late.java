package io.github.prognosis.check;

import io.github.prognosis.diff.Level;
import io.github.prognosis.series.Version;
import java.time.LocalDate;
import java.util.Optional;

/** The newest version was posted after the freeze. */
final class Late implements ItemRule {

    @Override
    public String code() {
        return "late";
    }

    @Override
    public Group group() {
        return Group.LIST;
    }

    @Override
    public Need need() {
        return Need.LATE;
    }

    @Override
    public String meaning() {
        return "the newest version was posted after the freeze";
    }

    @Override
    public Optional<Finding> find(Case about, CheckedItem item) {
        Optional<LocalDate> freeze = about.freeze();
        if (!item.isOpen() || item.tie().isEmpty() || freeze.isEmpty() || item.isInTree()) {
            return Optional.empty();
        }
        Tie tie = item.tie().get();
        Version newest = tie.series().newest();
        LocalDate posted = Words.day(newest.date());
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
