package io.github.prognosis.model;

import java.util.Objects;

/**
 * An item that a digest in front of the list names: what was completed or added since the last update.
 *
 * @param kind what is said of it
 * @param title as it is written there
 * @param newest whether it stands below the newest period
 * @param line the 1-based line that it begins in
 */
public record DigestEntry(DigestKind kind, String title, boolean newest, int line) {

    public DigestEntry {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(title);
    }
}
