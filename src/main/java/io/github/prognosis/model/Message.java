package io.github.prognosis.model;

import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * The headers of the mail that an update came in.
 *
 * @param id the Message-ID without {@code <>}
 * @param subject the decoded subject; of a text without headers its first line
 * @param from the sender
 * @param date the Date header
 */
public record Message(
        Optional<String> id, Optional<String> subject, Optional<Address> from, Optional<OffsetDateTime> date) {

    public Message {
        Objects.requireNonNull(id);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(from);
        Objects.requireNonNull(date);
    }
}
