package io.github.prognosis.reading;

import io.github.prognosis.model.SkippedMail;
import io.github.prognosis.model.Update;
import io.github.prognosis.source.Diagnostic;
import io.github.prognosis.source.Problem;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An update that is skipped because of another mail.
 *
 * @param update the one that is skipped
 * @param counted the one that counts in its place; empty where it only claims another mail's Message-ID
 */
record Copy(Update update, Optional<Update> counted) {

    /** The day of one moment can be another elsewhere. */
    private static final int SAME_DAY_WITHIN = 1;

    /** What is said of it where skipped mails are listed. */
    SkippedMail skipped() {
        return counted.isPresent() ? SkippedMail.duplicate(update, counted.get()) : SkippedMail.sameId(update);
    }

    /** What is to be said aloud: that it differs from the one that counts, or is no mail of its own; empty if neither. */
    Optional<Problem> warning() {
        if (counted.isEmpty()) {
            return Optional.of(warning(
                    update,
                    SkippedMail.Reason.SAME_ID.word(),
                    "it stands in another mail's body and has the message-id of another mail; it is skipped"));
        }
        List<String> differences = differences(counted.get());
        return differences.isEmpty()
                ? Optional.empty()
                : Optional.of(warning(
                        update,
                        SkippedMail.Reason.DUPLICATE.word(),
                        String.join(", ", differences) + "; " + counted.get().name() + " counts in its place"));
    }

    private List<String> differences(Update original) {
        List<String> differences = new ArrayList<>();
        if (CopyRank.isDamaged(update) && !CopyRank.isDamaged(original)) {
            differences.add("it is damaged");
        }
        int items = update.items().size();
        int all = original.items().size();
        if (items != all) {
            differences.add(items < all ? "it lists " + items + " of " + all + " items" : "it lists more");
        } else if (!Contents.same(update, original)) {
            differences.add("it lists less");
        } else if (isOtherText(original)) {
            differences.add("it lists the same, but says something else besides");
        }
        if (update.date().isEmpty() && original.date().isPresent()) {
            differences.add("it has no date");
        } else if (hasItsId(original) && daysApart(update, original) > SAME_DAY_WITHIN) {
            differences.add("it is of " + day(update) + " and not " + day(original));
        }
        return differences;
    }

    private boolean hasItsId(Update original) {
        return update.message().id().isPresent()
                && update.message().id().equals(original.message().id());
    }

    /** Only mails have their text as it was sent. */
    private boolean isOtherText(Update original) {
        return isMail(update) && isMail(original) && update.fingerprint() != original.fingerprint();
    }

    private static boolean isMail(Update update) {
        return switch (update.source().format()) {
            case EML, MBOX, MAILDIR, PUBLIC_INBOX -> true;
            case TEXT, HTML -> false;
        };
    }

    /** How many days lie between two updates; none where one is undated. */
    static long daysApart(Update one, Update other) {
        return one.date().isEmpty() || other.date().isEmpty()
                ? 0
                : Math.abs(
                        ChronoUnit.DAYS.between(one.date().get(), other.date().get()));
    }

    /** A warning about an update as a whole. */
    static Problem warning(Update update, String code, String message) {
        return new Problem(update.name(), Diagnostic.warning(code, message));
    }

    /** The day of an update, for people. */
    static String day(Update update) {
        return update.date().map(LocalDate::toString).orElse("an unknown day");
    }
}
