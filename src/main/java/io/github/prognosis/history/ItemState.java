package io.github.prognosis.history;

import io.github.prognosis.diff.ChangeKind;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * How an item stands in one update of a release.
 *
 * @param update the number of the update among those of the release
 * @param unchanged for how many updates nothing moved, those of earlier releases too; 0 where it is no open item
 * @param change what moved most; empty if nothing did
 * @param says the version of its series, else its prognosis; where other words of the status moved, those; may be empty
 */
public record ItemState(int update, Kind kind, int unchanged, Optional<ChangeKind> change, String says) {

    public ItemState {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(change);
        Objects.requireNonNull(says);
    }

    /** What is to be told of it. */
    public enum Kind {
        /** Open, and in no update before. */
        NEW,
        /** Open, with a new version, status, prognosis, note or place in the list. */
        CHANGED,
        /** Open, and its prognosis went up. */
        BETTER,
        /** Open, and its prognosis went down, or it was completed before. */
        FELL,
        /** Open, and nothing moved. */
        UNCHANGED,
        /** Put off to a later release. */
        DEFERRED,
        /** In the tree. */
        COMPLETED,
        /** Nobody works on it. */
        UP_FOR_GRABS,
        /** It was listed before and is not any more, without a word. */
        GONE;

        /** The word in JSON, as in {@code up-for-grabs}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
