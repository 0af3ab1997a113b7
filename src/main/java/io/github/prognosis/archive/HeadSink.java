package io.github.prognosis.archive;

import io.github.prognosis.source.Problem;

/**
 * Takes the headers of an archive's mails, in the order they are found. It is asked by one thread at a time, not always the same,
 * and by none any more once the reading has ended.
 */
public interface HeadSink {

    /**
     * Whether a mail is wanted; only of those more is read.
     *
     * @param subject as it stands in the header, perhaps folded and with encoded words
     */
    boolean wants(String subject);

    /** A mail that is wanted, and says who sent it and when. */
    void head(MailHead head);

    /** Something that could not be read. */
    void problem(Problem problem);
}
