package io.github.prognosis.edit;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A place beside a heading or a milestone: {@code before Hard code freeze}.
 *
 * @param side on which side of it
 * @param name of the neighbour
 */
public record Place(Side side, String name) {

    public Place {
        Objects.requireNonNull(side);
        Objects.requireNonNull(name);
    }

    /** On which side of a neighbour. */
    public enum Side {
        BEFORE,
        AFTER;

        /** The word in the file. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Reads a place; empty if the text is none. */
    static Optional<Place> of(String text) {
        for (Side side : Side.values()) {
            String name = text.startsWith(side.word() + " ")
                    ? text.substring(side.word().length()).strip()
                    : "";
            if (!name.isEmpty()) {
                return Optional.of(new Place(side, name));
            }
        }
        return Optional.empty();
    }

    /** As in {@code before Hard code freeze}. */
    @Override
    public String toString() {
        return side.word() + " " + name;
    }
}
