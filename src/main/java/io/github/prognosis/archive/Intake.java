package io.github.prognosis.archive;

import io.github.prognosis.mail.MailReader;
import io.github.prognosis.source.Limit;
import io.github.prognosis.source.Limits;
import io.github.prognosis.source.Progress;
import io.github.prognosis.source.UnreadableMailException;

/**
 * What a reader of archives gives its mails to, whom it tells how far it is, and what it keeps to.
 *
 * @param sink takes the mails and the problems
 * @param progress hears how far the reading is
 * @param limits how much is read
 * @param cache remembers what was read
 */
record Intake(MailSink sink, Progress progress, Limits limits, ArchiveCache cache) {

    /** One that remembers nothing. */
    Intake(MailSink sink, Progress progress, Limits limits) {
        this(sink, progress, limits, ArchiveCache.NONE);
    }

    MailReader mails() {
        return new MailReader(limits);
    }

    /** The most bytes of a mail. */
    int maxMail() {
        return limits.count(Limit.MAIL);
    }

    /** Says that a mail or a text is beyond a limit. */
    UnreadableMailException tooLong(Limit limit) {
        return new UnreadableMailException("it is longer than " + limits.shown(limit));
    }
}
