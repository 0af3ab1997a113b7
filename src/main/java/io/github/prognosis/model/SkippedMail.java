package io.github.prognosis.model;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A mail that was looked at and is not taken as an update.
 *
 * @param path the file it is in
 * @param id its Message-ID without {@code <>}
 * @param subject its subject
 * @param date its day
 * @param reason why it is not taken
 */
public record SkippedMail(
        String path, Optional<String> id, Optional<String> subject, Optional<LocalDate> date, Reason reason) {

    public SkippedMail {
        Objects.requireNonNull(path);
        Objects.requireNonNull(id);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(date);
        Objects.requireNonNull(reason);
    }

    /** Why a mail is not taken. */
    public enum Reason {
        /** Its subject says that it answers or forwards another. */
        REPLY,
        /** Neither its subject nor the file's name names a release. */
        NO_RELEASE,
        /** It lists nothing. */
        NO_LIST,
        /** It was taken already. */
        DUPLICATE,
        /** It could not be read. */
        UNREADABLE;

        /** The word in JSON, as in {@code no-list}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
