package io.github.prognosis.model;

import java.util.Locale;
import java.util.Optional;

/** The likelihood that an item is complete in time: {@code none < fair < ok < good < done}. */
public enum Likelihood {
    /** Nothing yet. */
    NONE,
    /** Being worked on; prototypes or RFC patches. */
    FAIR,
    /** Patches are posted and under review. */
    OK,
    /** Some last pieces are missing. */
    GOOD,
    /** All done. */
    DONE;

    /** The word in posts and JSON, as in {@code fair}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a word of the scale in any case; empty for every other word. */
    public static Optional<Likelihood> of(String word) {
        for (Likelihood prognosis : values()) {
            if (prognosis.name().equalsIgnoreCase(word)) {
                return Optional.of(prognosis);
            }
        }
        return Optional.empty();
    }
}
