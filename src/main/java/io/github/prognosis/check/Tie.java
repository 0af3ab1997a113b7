package io.github.prognosis.check;

import io.github.prognosis.series.Series;
import io.github.prognosis.series.SeriesStanding;
import io.github.prognosis.series.Version;
import java.util.Objects;
import java.util.Optional;

/**
 * The series that an item is about.
 *
 * @param linked the version that the item's links show, the newest of several; empty if the item is tied by its title
 * @param full whether an id or the whole title ties them, no prefix missing
 * @param id the message-id of the newest version
 * @param standing where the series stands in the tree; empty if no tree is at hand, or if the series is for another repository
 */
public record Tie(
        Series series, Optional<Version> linked, boolean full, Optional<String> id, Optional<SeriesStanding> standing) {

    public Tie {
        Objects.requireNonNull(series);
        Objects.requireNonNull(linked);
        Objects.requireNonNull(id);
        Objects.requireNonNull(standing);
    }

    /** How far it can be relied on what is said of the newest version. */
    Certainty certainty() {
        boolean sure =
                full && series.retitled().filter(retitling -> !retitling.sure()).isEmpty();
        return sure ? Certainty.SURE : Certainty.LIKELY;
    }

    Tie with(SeriesStanding where) {
        return new Tie(series, linked, full, id, Optional.of(where));
    }

    /** Where people read the newest version; empty if its id is not known. */
    public Optional<String> link() {
        return id.map(Tie::link);
    }

    /** Where people read the mail of an id. */
    static String link(String id) {
        return "https://lore.kernel.org/xen-devel/" + id + '/';
    }
}
