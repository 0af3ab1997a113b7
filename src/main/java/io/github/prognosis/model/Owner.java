package io.github.prognosis.model;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /** Said here, as Java takes long to make up for the first time how a record is compared. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Owner owner
                && name.equals(owner.name)
                && email.equals(owner.email)
                && note.equals(owner.note);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * name.hashCode() + email.hashCode()) + note.hashCode();
    }
}
