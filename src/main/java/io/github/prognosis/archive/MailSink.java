package io.github.prognosis.archive;

import io.github.prognosis.mail.Mail;

/** Takes what is found in an archive, in the order it is found. */
public interface MailSink {

    /** A mail, or a text in a file of its own, whose subject does not rule out that it is an update. */
    void mail(Mail mail);

    /** Something that could not be read. */
    void problem(Problem problem);
}
