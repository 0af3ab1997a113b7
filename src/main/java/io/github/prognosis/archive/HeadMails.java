package io.github.prognosis.archive;

import io.github.prognosis.mail.MailHeader;
import io.github.prognosis.source.Limit;
import io.github.prognosis.source.Progress;

/** The mails of an mbox or of a file of which only the headers are read, and where each stands. */
final class HeadMails implements MboxSplitter.Mails {

    /** Takes the header of a mail that ended. */
    interface Taker {
        /**
         * A mail with a header.
         *
         * @param offset where it begins in the stream
         * @param length how many bytes it has
         */
        void take(MailHeader header, long offset, long length);
    }

    private final Taker taker;
    private final Progress progress;
    private final int mostOfHeader;
    private final MailBytes header = new MailBytes();
    private long offset;
    private long length;

    HeadMails(Taker taker, Intake intake) {
        this.taker = taker;
        this.progress = intake.progress();
        this.mostOfHeader = intake.limits().count(Limit.HEADER);
    }

    @Override
    public void begin(long line, long startOffset, MboxSplitter.Beginning beginning, String mark) {
        header.clear();
        offset = startOffset;
        length = 0;
    }

    @Override
    public void bytes(byte[] buffer, int from, int to) {
        length += to - from;
        // Where the header ends is seen when it is read; what is taken along of the body is only copied.
        header.add(buffer, from, to, mostOfHeader);
    }

    @Override
    public void end(boolean cut) {
        if (length > 0) {
            progress.mail();
            taker.take(MailHeader.of(header.array(), header.size()), offset, length);
        }
    }
}
