package io.github.prognosis.reply;

/** What a statement of a reply comes to. */
public enum StatementKind {
    /** A newer version of the item's series was posted. */
    SERIES,
    /** The item is done. */
    COMPLETE,
    /** The item is not to be listed any more. */
    DROP,
    /** The item will not make the release. */
    DEFER,
    /** The item goes under another title. */
    RENAME,
    /** The item is the same as another. */
    DUPLICATE,
    /** Something is to be listed that is not. */
    ADD,
    /** Anything else: it is shown and decides nothing. */
    SAID;

    /** Whether the words suffice to propose an edit of the item. */
    public boolean decides() {
        return this == SERIES || this == COMPLETE || this == DROP || this == DEFER;
    }
}
