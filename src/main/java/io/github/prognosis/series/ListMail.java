package io.github.prognosis.series;

import io.github.prognosis.model.Address;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A mail of the list, as far as its header says it.
 *
 * @param place where the archive holds it; it is opened by that
 * @param id the Message-ID without {@code <>}; empty where the archive does not tell it before the mail is opened
 * @param subject decoded, white space folded
 * @param from the sender
 * @param date when it was sent
 */
public record ListMail(long place, Optional<String> id, String subject, Address from, Instant date) {

    public ListMail {
        Objects.requireNonNull(id);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(from);
        Objects.requireNonNull(date);
    }
}
