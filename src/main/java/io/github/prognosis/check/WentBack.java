package io.github.prognosis.check;

import io.github.prognosis.diff.Level;
import io.github.prognosis.match.PatchLink;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Series;
import io.github.prognosis.series.IdDate;
import io.github.prognosis.series.UtcDay;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/** The version, or an open item's last link, is older than in the update before. */
final class WentBack implements ComparedRule {

    @Override
    public Profile profile() {
        return new Profile(
                "went-back",
                Group.OLD,
                Need.BEFORE,
                "the version, or an open item's last link, is older than in the update before");
    }

    @Override
    public Optional<Finding> find(CheckedItem item, Item old) {
        OptionalInt was = old.series().map(Series::version).orElse(OptionalInt.empty());
        if (was.isPresent() && item.says().isPresent() && item.says().getAsInt() < was.getAsInt()) {
            String message = "says v" + item.says().getAsInt() + ", and the update before said v" + was.getAsInt();
            return Optional.of(Found.of(this, Level.WARN, item, message).finding());
        }
        Optional<Instant> linked = lastLink(item.item());
        Optional<Instant> linkedBefore = lastLink(old);
        boolean older =
                linked.isPresent() && linkedBefore.isPresent() && linked.get().isBefore(linkedBefore.get());
        return item.isOpen() && older
                ? Optional.of(Found.of(
                                this,
                                Level.WARN,
                                item,
                                "its link is of " + UtcDay.of(linked.get()) + ", and that of the update before of "
                                        + UtcDay.of(linkedBefore.get()))
                        .finding())
                : Optional.empty();
    }

    private static Optional<Instant> lastLink(Item item) {
        return item.links().stream()
                .flatMap(link -> PatchLink.message(link).stream())
                .flatMap(id -> IdDate.of(id).stream())
                .max(Instant::compareTo);
    }
}
