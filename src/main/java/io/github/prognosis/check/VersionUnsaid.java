package io.github.prognosis.check;

import io.github.prognosis.diff.Level;
import io.github.prognosis.edit.Verb;
import io.github.prognosis.series.UtcDay;
import io.github.prognosis.series.Version;
import java.util.Optional;

/** An open item names no version, and its link none newer. */
final class VersionUnsaid implements ItemRule {

    @Override
    public Profile profile() {
        return new Profile(
                "version-unsaid", Group.LIST, Need.VERSION, "an open item names no version, and its link none newer");
    }

    @Override
    public Optional<Finding> find(Case about, CheckedItem item) {
        if (!item.isOpen() || item.tie().isEmpty() || item.says().isPresent()) {
            return Optional.empty();
        }
        Tie tie = item.tie().get();
        Version newest = tie.series().newest();
        if (item.linkVersion().isPresent()
                && newest.number() > item.linkVersion().getAsInt()) {
            return Optional.empty();
        }
        String message = "the item names no version; the series has " + Words.version(newest) + " of "
                + UtcDay.of(newest.date());
        return Optional.of(Found.of(this, Level.INFO, item, message)
                .how(tie.certainty())
                .by(newest.head().mail())
                .proposes(about.edits().edit(Verb.SERIES, item.item(), Words.version(newest)))
                .finding());
    }
}
