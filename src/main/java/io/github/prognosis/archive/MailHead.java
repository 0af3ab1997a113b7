package io.github.prognosis.archive;

import io.github.prognosis.model.Address;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A mail of an archive as far as its header says it.
 *
 * @param place by which its {@link MailStore} opens it
 * @param id its Message-ID without {@code <>}; empty if it has none, or if that is known only once the mail is opened
 * @param subject decoded, white space folded
 * @param from who sent it
 * @param date when it was sent
 */
public record MailHead(long place, Optional<String> id, String subject, Address from, Instant date) {

    public MailHead {
        Objects.requireNonNull(id);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(from);
        Objects.requireNonNull(date);
    }
}
