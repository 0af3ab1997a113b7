package io.github.prognosis.reading;

import io.github.prognosis.model.Item;
import io.github.prognosis.model.Update;
import io.github.prognosis.model.UpdateOrder;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the same message given twice, say once in an archive and once as a file. */
public final class Duplicates {

    /** A mail that was sent to a wrong list or bounced is sent again at once; a month later the same text says news. */
    private static final int SENT_AGAIN_WITHIN_DAYS = 7;

    private Duplicates() {}

    /**
     * The updates without those that are there already, in their order.
     *
     * @see #among
     */
    public static List<Update> removed(Collection<Update> updates) {
        IdentityHashMap<Update, Update> duplicates = among(updates);
        if (duplicates.isEmpty()) {
            return List.copyOf(updates);
        }
        return updates.stream()
                .filter(update -> !duplicates.containsKey(update))
                .toList();
    }

    /**
     * The updates that are there already, each with the one that counts in its place: the first by {@link UpdateOrder}, in
     * whatever order they come.
     *
     * <p>Two are the same if their Message-IDs are, or if one text was sent with two of them within a week; where one has
     * none, if release, date and all items are.
     *
     * @return in no order
     */
    public static IdentityHashMap<Update, Update> among(Collection<Update> updates) {
        return amongSorted(UpdateOrder.sorted(updates));
    }

    /** As {@link #among}, of updates that are in their order. */
    static IdentityHashMap<Update, Update> amongSorted(List<Update> updates) {
        IdentityHashMap<Update, Update> duplicates = new IdentityHashMap<>();
        if (updates.size() < 2) {
            return duplicates;
        }
        Map<Object, List<Update>> kept = new HashMap<>();
        for (Update update : updates) {
            List<Object> keys = keys(update);
            Optional<Update> original = keys.stream()
                    .flatMap(key -> kept.getOrDefault(key, List.of()).stream())
                    .filter(other -> isSame(other, update))
                    .findFirst();
            if (original.isPresent()) {
                duplicates.put(update, original.get());
            } else {
                keys.forEach(key ->
                        kept.computeIfAbsent(key, unused -> new ArrayList<>()).add(update));
            }
        }
        return duplicates;
    }

    /** What two updates that are the same have in common, at least one of these. */
    private static List<Object> keys(Update update) {
        List<Object> keys = new ArrayList<>();
        update.message().id().ifPresent(keys::add);
        keys.add(List.of(
                update.release(), update.items().stream().map(Item::title).toList()));
        return keys;
    }

    /** Whether the two are the same message. */
    private static boolean isSame(Update one, Update other) {
        Optional<String> id = one.message().id();
        Optional<String> otherId = other.message().id();
        if (id.isPresent() && id.equals(otherId)) {
            return true;
        }
        if (!one.release().equals(other.release()) || !haveSameItems(one, other)) {
            return false;
        }
        if (one.fingerprint() == other.fingerprint()) {
            return daysApart(one, other) <= SENT_AGAIN_WITHIN_DAYS;
        }
        boolean bothHaveIds = id.isPresent() && otherId.isPresent();
        return !bothHaveIds
                && daysApart(one, other) == 0
                && one.timeline().here().equals(other.timeline().here());
    }

    /** How many days lie between the two; none where one is undated. */
    private static long daysApart(Update one, Update other) {
        return one.date().isEmpty() || other.date().isEmpty()
                ? 0
                : Math.abs(
                        ChronoUnit.DAYS.between(one.date().get(), other.date().get()));
    }

    private static boolean haveSameItems(Update one, Update other) {
        if (one.items().size() != other.items().size()) {
            return false;
        }
        for (int i = 0; i < one.items().size(); i++) {
            if (!saysTheSame(one.items().get(i), other.items().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean saysTheSame(Item one, Item other) {
        return one.title().equals(other.title())
                && one.status().equals(other.status())
                && one.section().equals(other.section())
                && one.owners().equals(other.owners())
                && one.links().equals(other.links())
                && one.notes().equals(other.notes());
    }
}
