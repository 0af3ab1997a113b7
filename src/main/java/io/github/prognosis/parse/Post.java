package io.github.prognosis.parse;

import io.github.prognosis.model.Message;
import io.github.prognosis.model.Source;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The text of a mail and what is known about it from outside of the text.
 *
 * @param source where it was read from
 * @param message its mail headers
 * @param release the release it is about
 * @param arrival the day on which the mail came, if its own date is not known
 * @param fileDate the day that the file's name tells
 * @param body the decoded text
 */
public record Post(
        Source source,
        Message message,
        String release,
        Optional<LocalDate> arrival,
        Optional<LocalDate> fileDate,
        String body) {

    public Post {
        Objects.requireNonNull(source);
        Objects.requireNonNull(message);
        Objects.requireNonNull(release);
        Objects.requireNonNull(arrival);
        Objects.requireNonNull(fileDate);
        Objects.requireNonNull(body);
    }

    /** The text of a mail of which nobody tells when it came. */
    public Post(Source source, Message message, String release, Optional<LocalDate> fileDate, String body) {
        this(source, message, release, Optional.empty(), fileDate, body);
    }
}
