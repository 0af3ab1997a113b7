package io.github.prognosis.edit;

import java.util.Locale;

/** What an edit does to an item. */
public enum Verb {
    COMPLETE,
    DEFER,
    REOPEN,
    RELEASE,
    CLAIM,
    DROP,
    MOVE,
    RENAME,
    SERIES,
    STATUS,
    PROGNOSIS,
    TAGS,
    TARGET,
    OWNERS,
    ISSUES,
    LINKS,
    LINK,
    UNLINK,
    NOTE,
    UNNOTE;

    /** The word in the file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the edit may stand without an arrow. */
    public boolean mayStandAlone() {
        return compareTo(DROP) <= 0;
    }

    /** Whether something has to stand behind the arrow. */
    public boolean needsValue() {
        return this == MOVE || this == RENAME || this == LINK;
    }

    /** Whether its value is URLs, divided by blanks. */
    public boolean isOfLinks() {
        return this == LINKS || this == LINK || this == UNLINK;
    }

    /** Whether it says where the item stands in the list. */
    public boolean isOfPlace() {
        return compareTo(DROP) < 0 || this == MOVE;
    }

    /** Whether it changes the item's own line, in most layouts. */
    boolean writesHead() {
        return this == RENAME
                || this == SERIES
                || this == STATUS
                || this == PROGNOSIS
                || this == TAGS
                || this == TARGET;
    }
}
