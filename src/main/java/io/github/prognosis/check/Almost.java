package io.github.prognosis.check;

import io.github.prognosis.diff.Level;
import io.github.prognosis.series.PatchMail;
import io.github.prognosis.series.SeriesStanding;
import io.github.prognosis.series.UtcDay;
import io.github.prognosis.series.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All patches of the newest version but one or two are in the tree. */
final class Almost implements ItemRule {

    private static final int FEW = 2;

    @Override
    public Profile profile() {
        return new Profile(
                "almost", Group.TREE, Need.ALMOST, "all patches of the newest version but one or two are in the tree");
    }

    /** Whether one or two are missing, and some are in. */
    static boolean is(SeriesStanding standing) {
        int missing = standing.count() - standing.committed();
        return standing.committed() > 0 && missing > 0 && missing <= FEW;
    }

    @Override
    public Optional<Finding> find(Case about, CheckedItem item) {
        Optional<SeriesStanding> standing = item.standing().filter(Almost::is);
        if (item.isCompleted() || standing.isEmpty()) {
            return Optional.empty();
        }
        Tie tie = item.tie().orElseThrow();
        SeriesStanding where = standing.get();
        Version newest = tie.series().newest();
        List<String> missing = where.missing();
        String which = missing.isEmpty() ? "" : "; missing: " + String.join("; ", missing);
        String message = where.committed() + " of " + Words.patches(where.count()) + " of " + Words.version(newest)
                + (where.committed() == 1 ? " is" : " are") + " in the tree" + which;
        Found found = Found.of(this, isBehindFreeze(about) ? Level.WARN : Level.INFO, item, message)
                .how(where.likely() > 0 ? Certainty.LIKELY : tie.certainty());
        for (PatchMail patch : newest.patches()) {
            if (missing.contains(patch.subject().title())) {
                found.by(newest.lastWord(patch));
            }
        }
        return Optional.of(found.finding());
    }

    private static boolean isBehindFreeze(Case about) {
        Optional<LocalDate> today = about.commitsUntil().map(UtcDay::of);
        return about.freeze().isPresent()
                && today.filter(day -> day.isAfter(about.freeze().get())).isPresent();
    }
}
