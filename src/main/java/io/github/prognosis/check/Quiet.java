package io.github.prognosis.check;

import io.github.prognosis.diff.Level;
import io.github.prognosis.series.ListMail;
import io.github.prognosis.series.UtcDay;
import java.util.Optional;

/** Neither version nor reply for a long time. */
final class Quiet implements ItemRule {

    @Override
    public Profile profile() {
        return new Profile("quiet", Group.LIST, Need.ANSWER, "neither version nor reply for a long time");
    }

    @Override
    public Optional<Finding> find(Case about, CheckedItem item) {
        if (!item.isOpen() || item.tie().isEmpty() || item.isInTree()) {
            return Optional.empty();
        }
        Tie tie = item.tie().get();
        ListMail last = tie.series().lastMail();
        long days = Words.daysBetween(last.date(), about.mailsUntil().orElseThrow());
        if (days < about.options().quietAfter()) {
            return Optional.empty();
        }
        String message = "neither version nor reply since " + UtcDay.of(last.date()) + ", " + Words.days(days) + " ago";
        return Optional.of(Found.of(this, Level.INFO, item, message)
                .how(tie.certainty())
                .by(last)
                .finding());
    }
}
