package io.github.prognosis.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A mail or text as it came.
 *
 * @param content its bytes
 * @param source where it was read from
 * @param message its headers
 * @param arrival the day on which it came, of a mail whose own date is missing or cannot be read; empty if that is unknown
 * @param body the text in it that lists something, decoded
 */
@SuppressWarnings("ArrayRecordComponent") // lent to one who compares none
public record Original(byte[] content, Source source, Message message, Optional<LocalDate> arrival, String body) {
    public Original {
        Objects.requireNonNull(content);
        Objects.requireNonNull(source);
        Objects.requireNonNull(message);
        Objects.requireNonNull(arrival);
        Objects.requireNonNull(body);
    }
}
