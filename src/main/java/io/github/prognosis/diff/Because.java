package io.github.prognosis.diff;

import io.github.prognosis.model.Address;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Why an item is gone, deferred or completed, as a reply to the old update says.
 *
 * @param id the reply's Message-ID without {@code <>}; empty if it has none
 * @param date when it was sent, in UTC
 * @param from who sent it
 * @param subject its subject
 * @param words what it says, word for word
 */
public record Because(Optional<String> id, LocalDate date, Address from, String subject, String words) {
    public Because {
        Objects.requireNonNull(id);
        Objects.requireNonNull(date);
        Objects.requireNonNull(from);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(words);
    }

    /** The name of who sent it, else the address. */
    public String author() {
        return from.name().orElse(from.address());
    }
}
