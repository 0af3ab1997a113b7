package io.github.prognosis.model;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who sent a mail.
 *
 * @param name the display name
 * @param address as in {@code somebody@example.org}
 */
public record Address(Optional<String> name, String address) {

    public Address {
        Objects.requireNonNull(name);
        Objects.requireNonNull(address);
    }

    /** Said here, as Java takes long to make up how a record is compared, and to do it for the mails of a whole list. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Address that && address.equals(that.address) && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return 31 * address.hashCode() + name.hashCode();
    }
}
