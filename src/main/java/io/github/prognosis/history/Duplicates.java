package io.github.prognosis.history;

import io.github.prognosis.model.Item;
import io.github.prognosis.model.Update;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds the same message given twice, say once in an archive and once as a file. */
public final class Duplicates {

    private Duplicates() {}

    /**
     * The updates without those that are there already, in their order.
     *
     * <p>Two are the same if their Message-IDs are; where one has none, if release, date and all items are.
     */
    public static List<Update> removed(Collection<Update> updates) {
        List<Update> kept = new ArrayList<>();
        for (Update update : updates) {
            if (kept.stream().noneMatch(other -> isSame(other, update))) {
                kept.add(update);
            }
        }
        return kept;
    }

    /** Whether the two are the same message. */
    public static boolean isSame(Update one, Update other) {
        Optional<String> id = one.message().id();
        if (id.isPresent() && other.message().id().isPresent()) {
            return id.equals(other.message().id());
        }
        return one.release().equals(other.release())
                && (one.date().isEmpty() || other.date().isEmpty() || one.date().equals(other.date()))
                && one.timeline().here().equals(other.timeline().here())
                && haveSameItems(one, other);
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
