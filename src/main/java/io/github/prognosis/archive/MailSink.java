package io.github.prognosis.archive;

import io.github.prognosis.mail.Mail;
import io.github.prognosis.source.Problem;

/** Takes what is found in an archive, in the order it is found. */
public interface MailSink {

    /** A mail, or a text in a file of its own, whose subject does not rule out that it is an update. */
    void mail(Mail mail);

    /**
     * The bytes of the mail or text that comes next, for who keeps them; they are only lent.
     *
     * @param content begins with all of its bytes
     * @param length how many they are
     */
    default void content(byte[] content, int length) {
        // most only want to know what it says
    }

    /** Something that could not be read. */
    void problem(Problem problem);
}
