package io.github.prognosis.edit;

import io.github.prognosis.model.Disposition;

/** What a digest says of items, in its order. */
public enum DigestKind {
    COMPLETED("The following items were moved to completed:"),
    ADDED("Some new items were added:"),
    DEFERRED("The following items were deferred:"),
    DROPPED("The following items were dropped:");

    private final String sentence;

    DigestKind(String sentence) {
        this.sentence = sentence;
    }

    /** The sentence above them. */
    public String sentence() {
        return sentence;
    }

    /** What is said of an item that no post listed before. */
    static DigestKind ofNew(Disposition disposition) {
        return switch (disposition) {
            case COMPLETED -> COMPLETED;
            case DEFERRED -> DEFERRED;
            case OPEN, UP_FOR_GRABS -> ADDED;
        };
    }
}
