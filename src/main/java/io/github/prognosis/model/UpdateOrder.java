package io.github.prognosis.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts updates in their order: by date, the undated ones of a release before its dated ones.
 *
 * <p>The order depends on the updates only, not on the order they come in.
 */
public final class UpdateOrder {

    private final TreeMap<Release, LocalDate> firstDates = new TreeMap<>();

    private UpdateOrder(Collection<Update> updates) {
        for (Update update : updates) {
            update.date()
                    .ifPresent(date -> firstDates.merge(
                            Release.of(update.release()), date, (one, other) -> one.isBefore(other) ? one : other));
        }
    }

    /** The updates in order. */
    public static List<Update> sorted(Collection<Update> updates) {
        List<Update> sorted = new ArrayList<>(updates);
        if (sorted.size() < 2) {
            return sorted;
        }
        UpdateOrder order = new UpdateOrder(updates);
        sorted.sort(Comparator.comparing(order::day)
                .thenComparing((Update update) -> Release.of(update.release()))
                .thenComparing(update -> update.date().isPresent())
                .thenComparing(UpdateOrder::moment)
                .thenComparing(update -> update.message().id().orElse(""))
                .thenComparing(update -> update.source().path())
                .thenComparing(Update::fingerprint));
        return sorted;
    }

    /** The date; without one the first of the release, or of the next release that has one. */
    private LocalDate day(Update update) {
        return update.date().orElseGet(() -> {
            Map.Entry<Release, LocalDate> next = firstDates.ceilingEntry(Release.of(update.release()));
            return next == null ? LocalDate.MAX : next.getValue();
        });
    }

    private static Instant moment(Update update) {
        return update.message().date().map(OffsetDateTime::toInstant).orElse(Instant.MIN);
    }
}
