package io.github.prognosis.history;

import io.github.prognosis.diff.Change;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Update;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * One item followed through all updates, over renames, deferrals and releases.
 *
 * @param titles every title that it had, the oldest first; never empty
 * @param firstSeen the first update that lists it
 * @param lastSeen the last update that lists it
 * @param updates how many updates list it
 * @param entries one for each update that lists it, and one where it is gone without a word, in the order of the updates;
 *     a filter may have left out some
 * @param ended how it ended, or stands now
 */
public record Lifeline(
        List<String> titles, Update firstSeen, Update lastSeen, int updates, List<Entry> entries, Ending ended) {

    public Lifeline {
        titles = List.copyOf(titles);
        if (titles.isEmpty()) {
            throw new IllegalArgumentException("an item has a title");
        }
        Objects.requireNonNull(firstSeen);
        Objects.requireNonNull(lastSeen);
        entries = List.copyOf(entries);
        Objects.requireNonNull(ended);
    }

    /** The title that it had last. */
    public String title() {
        return titles.get(titles.size() - 1);
    }

    /** The same life with only these entries of it. */
    Lifeline withEntries(List<Entry> some) {
        return new Lifeline(titles, firstSeen, lastSeen, updates, some, ended);
    }

    /**
     * What one update says of the item.
     *
     * @param presence whether it is listed there
     * @param item the item as it stands there; empty if it is gone
     * @param change what changed since the update before; empty if nothing did, or there is nothing to compare with
     * @param hidden whether there is a change that somebody does not want to see
     */
    public record Entry(
            Update update, Presence presence, Optional<Item> item, Optional<Change.OfItem> change, boolean hidden) {
        public Entry {
            Objects.requireNonNull(update);
            Objects.requireNonNull(presence);
            Objects.requireNonNull(change);
            if (item.isEmpty() != (presence == Presence.GONE)) {
                throw new IllegalArgumentException("an item is listed, or gone");
            }
        }

        /** The step without its change. */
        Entry withoutChange() {
            return new Entry(update, presence, item, Optional.empty(), true);
        }
    }

    /** Whether an update lists the item. */
    public enum Presence {
        /** It does, and none did before. */
        FIRST,
        /** It does, and so did the one before. */
        THERE,
        /** It does not any more, without a word. */
        GONE,
        /** It does again. */
        BACK;

        /** The word in JSON, as in {@code first}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * How a lifeline ended.
     *
     * @param update where it came to that; of an item that is open the last update that lists it
     * @param deferredTo the release that it is deferred to, or {@code next}; empty unless deferred, or where none is named
     */
    public record Ending(How how, Update update, Optional<String> deferredTo) {
        public Ending {
            Objects.requireNonNull(how);
            Objects.requireNonNull(update);
            Objects.requireNonNull(deferredTo);
        }
    }

    /** The ways in which a lifeline can end. */
    public enum How {
        /** It was completed. */
        COMPLETED,
        /** It was put off to a later release, and is not seen there. */
        DEFERRED,
        /** Nobody works on it. */
        UP_FOR_GRABS,
        /** It is gone without a word. */
        REMOVED,
        /** It is open in the newest update of all. */
        OPEN,
        /** It is open in the newest update of its release; later releases cannot be compared with that. */
        END_OF_RELEASE,
        /** It stood twice in one update; the other of the two goes on. */
        TWIN;

        /** The word in JSON, as in {@code end-of-release}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
