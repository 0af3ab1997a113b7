package io.github.prognosis.model;

import java.util.Locale;

/** Where an item stands in the list. */
public enum Disposition {
    /** Worked on for this release. */
    OPEN,
    /** Nobody works on it. */
    UP_FOR_GRABS,
    /** Put off to a later release. */
    DEFERRED,
    /** In the tree. */
    COMPLETED;

    /** The word in JSON and reports, as in {@code up-for-grabs}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
