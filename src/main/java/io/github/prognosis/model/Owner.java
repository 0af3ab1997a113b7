package io.github.prognosis.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Somebody who works on an item.
 *
 * @param name as it is written, {@code Dong, Eddie} too; the address where there is nothing else
 * @param email the mail address behind the name, without {@code <>}
 * @param note what stands behind the name in round brackets, such as {@code unknown}
 */
public record Owner(String name, Optional<String> email, Optional<String> note) {

    public Owner {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an owner has a name");
        }
        Objects.requireNonNull(email);
        Objects.requireNonNull(note);
    }

    /** Somebody of whom only the name is known. */
    public static Owner named(String name) {
        return new Owner(name, Optional.empty(), Optional.empty());
    }
}
