package io.github.prognosis.check;

import io.github.prognosis.diff.Level;
import io.github.prognosis.edit.Verb;
import io.github.prognosis.series.Version;
import java.util.Optional;
import java.util.OptionalInt;

/** The link leads to another version than the item says. */
final class LinkVersion implements ItemRule {

    @Override
    public Profile profile() {
        return new Profile(
                "link-version", Group.LIST, Need.VERSION, "the link leads to another version than the item says");
    }

    @Override
    public Optional<Finding> find(Case about, CheckedItem item) {
        OptionalInt says = item.says();
        OptionalInt link = item.linkVersion();
        if (item.isCompleted() || says.isEmpty() || link.isEmpty() || says.getAsInt() == link.getAsInt()) {
            return Optional.empty();
        }
        Tie tie = item.tie().orElseThrow();
        String message = "the item says v" + says.getAsInt() + ", and its link leads to v" + link.getAsInt();
        Version linked = tie.linked().orElseThrow();
        Found found = Found.of(this, Level.WARN, item, message)
                .how(tie.certainty())
                .by(linked.head().mail());
        Version newest = tie.series().newest();
        if (newest.number() == says.getAsInt()) {
            found.by(newest.head().mail());
            about.links()
                    .to(item, newest)
                    .ifPresent(links -> found.proposes(about.edits().edit(Verb.LINKS, item.item(), links)));
        }
        return Optional.of(found.finding());
    }
}
