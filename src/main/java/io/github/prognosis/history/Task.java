package io.github.prognosis.history;

import java.util.List;
import java.util.Objects;

/**
 * Who has to act on an item, and what on.
 *
 * @param owners the names of those who have to; empty if it is the release manager
 */
public record Task(List<String> owners, Kind kind, String what) {

    public Task {
        owners = List.copyOf(owners);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(what);
    }

    /** What is to be done. */
    public enum Kind {
        /** Find out what became of it. */
        ASK,
        /** List it as completed. */
        MARK_COMPLETED,
        /** Find somebody who works on it. */
        FIND_OWNER,
        /** Fix a blocker. */
        FIX,
        /** Explain why it fell back. */
        EXPLAIN,
        /** Get the last patches in. */
        FINISH,
        /** Say whether it is for this release. */
        DECIDE,
        /** Post a new version, or defer it. */
        POST
    }

    /** Whether the release manager has to, and none of the owners. */
    public boolean isManagers() {
        return owners.isEmpty();
    }

    /** Who has to: the owners' names, or {@code release manager}. */
    public String who() {
        return owners.isEmpty() ? "release manager" : String.join(", ", owners);
    }
}
