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
 * @param duplicateOf of a duplicate, what counts in its place: its Message-ID, or its file if it has none
 */
public record SkippedMail(
        String path,
        Optional<String> id,
        Optional<String> subject,
        Optional<LocalDate> date,
        Reason reason,
        Optional<String> duplicateOf) {

    public SkippedMail {
        Objects.requireNonNull(path);
        Objects.requireNonNull(id);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(date);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(duplicateOf);
    }

    /** A mail of which nothing can be read. */
    public static SkippedMail unreadable(String path) {
        return new SkippedMail(
                path, Optional.empty(), Optional.empty(), Optional.empty(), Reason.UNREADABLE, Optional.empty());
    }

    /** An update in whose place another counts. */
    public static SkippedMail duplicate(Update update, Update original) {
        return of(
                update,
                Reason.DUPLICATE,
                Optional.of(original.message().id().orElse(original.source().path())));
    }

    /** A schedule that was taken already. */
    public static SkippedMail duplicate(Schedule schedule, Schedule original) {
        return duplicate(schedule.asUpdate(), original.asUpdate());
    }

    /** An update in another mail's body that has the Message-ID of another mail. */
    public static SkippedMail sameId(Update update) {
        return of(update, Reason.SAME_ID, Optional.empty());
    }

    /** Its file, and its Message-ID if it has one, as in {@code list.mbox#ID}. */
    public String name() {
        return name(path, id);
    }

    static String name(String path, Optional<String> id) {
        return id.map(known -> path + "#" + known).orElse(path);
    }

    private static SkippedMail of(Update update, Reason reason, Optional<String> duplicateOf) {
        return new SkippedMail(
                update.source().path(),
                update.message().id(),
                update.message().subject(),
                update.date(),
                reason,
                duplicateOf);
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
        /** It was found in another mail's body, and has the Message-ID of another. */
        SAME_ID,
        /** It could not be read. */
        UNREADABLE;

        /** The word in JSON, as in {@code no-list}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
