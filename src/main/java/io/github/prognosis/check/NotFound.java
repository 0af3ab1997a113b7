package io.github.prognosis.check;

import io.github.prognosis.diff.Level;
import io.github.prognosis.match.PatchLink;
import io.github.prognosis.series.ListedSeries;
import java.util.Optional;

/** The archive covers the days around the item's link, and no mail of the series is in it. */
final class NotFound implements ItemRule {

    @Override
    public Profile profile() {
        return new Profile(
                "not-found",
                Group.LIST,
                Need.UNKNOWN,
                "the archive covers the days around the item's link, and no mail of the series is in it");
    }

    @Override
    public Optional<Finding> find(Case about, CheckedItem item) {
        if (item.isCompleted() || item.tie().isPresent() || about.list().isEmpty()) {
            return Optional.empty();
        }
        ListedSeries list = about.list().get();
        for (String id : PatchLink.keys(item.item())) {
            if (list.version(id, item.item().title()).isPresent()) {
                return Optional.empty();
            }
        }
        for (String id : PatchLink.keys(item.item())) {
            if (list.covers(id)) {
                String message =
                        "the archive has the mails of those days, and none of the series that the item links to";
                return Optional.of(Found.of(this, Level.INFO, item, message).finding());
            }
        }
        return Optional.empty();
    }
}
