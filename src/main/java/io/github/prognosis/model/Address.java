package io.github.prognosis.model;

import java.util.Objects;
import java.util.Optional;

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
}
