package io.github.prognosis.check;

import io.github.prognosis.diff.Level;
import io.github.prognosis.edit.Verb;
import io.github.prognosis.series.UtcDay;
import io.github.prognosis.series.Version;
import java.util.Optional;
import java.util.OptionalInt;

/** A newer version of the series was posted than the item says. */
final class NewerVersion implements ItemRule {

    @Override
    public Profile profile() {
        return new Profile(
                "newer-version",
                Group.LIST,
                Need.VERSION,
                "a newer version of the series was posted than the item says");
    }

    @Override
    public Optional<Finding> find(Case about, CheckedItem item) {
        OptionalInt known = item.says().isPresent() ? item.says() : item.linkVersion();
        if (item.isCompleted() || item.tie().isEmpty() || known.isEmpty()) {
            return Optional.empty();
        }
        Tie tie = item.tie().get();
        Version newest = tie.series().newest();
        if (newest.number() <= known.getAsInt()) {
            return Optional.empty();
        }
        String says = (item.says().isPresent() ? "the item says v" : "the item links to v") + known.getAsInt();
        String message = Words.version(newest) + " was posted on " + UtcDay.of(newest.date()) + ", " + says;
        Found found = Found.of(this, Level.WARN, item, message)
                .how(tie.certainty())
                .by(newest.head().mail())
                .proposes(about.edits()
                        .edit(Verb.SERIES, item.item(), about.edits().newest(item, newest)));
        about.links()
                .to(item, newest)
                .ifPresent(links -> found.proposes(about.edits().edit(Verb.LINKS, item.item(), links)));
        return Optional.of(found.finding());
    }
}
