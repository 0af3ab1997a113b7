package io.github.prognosis.check;

import io.github.prognosis.model.Disposition;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Series;
import io.github.prognosis.series.SeriesStanding;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An item of the post, with what is known of its series.
 *
 * @param tie the series; empty if it is not known, or if several could be it
 */
public record CheckedItem(Item item, Optional<Tie> tie) {

    public CheckedItem {
        Objects.requireNonNull(item);
        Objects.requireNonNull(tie);
    }

    /** The version that the item says; empty if it says none. */
    public OptionalInt says() {
        return item.series().map(Series::version).orElse(OptionalInt.empty());
    }

    /** The version that the newest of its links to its series shows; empty if none does. */
    public OptionalInt linkVersion() {
        return tie.flatMap(Tie::linked)
                .map(version -> OptionalInt.of(version.number()))
                .orElse(OptionalInt.empty());
    }

    /** Whether the item is listed as completed. */
    public boolean isCompleted() {
        return item.disposition() == Disposition.COMPLETED;
    }

    /** Whether it is neither completed nor deferred. */
    public boolean isOpen() {
        return !isCompleted() && item.disposition() != Disposition.DEFERRED;
    }

    /**
     * Where the version stands in the tree that the item is about; empty if no tree is at hand, if the series is for another
     * repository, or if the item says a version that the archive does not hold.
     */
    public Optional<SeriesStanding> standing() {
        return tie.filter(known -> says().orElse(0) <= known.series().newest().number())
                .flatMap(Tie::standing);
    }

    /** Whether every patch of the newest version is in the tree. */
    public boolean isInTree() {
        return standing().filter(SeriesStanding::isWhole).isPresent();
    }
}
