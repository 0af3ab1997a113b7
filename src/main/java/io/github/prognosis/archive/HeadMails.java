package io.github.prognosis.archive;

import io.github.prognosis.mail.MailHeader;
import io.github.prognosis.source.Limit;

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
    private boolean inHeader;
    private boolean isBlank;
    private byte last;
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
        inHeader = true;
        isBlank = true;
        last = '\n';
        offset = startOffset;
        length = 0;
    }

    @Override
    public void bytes(byte[] buffer, int from, int to) {
        length += to - from;
        if (inHeader) {
            int end = endOfHeader(buffer, from, to);
            header.add(buffer, from, end, mostOfHeader);
            inHeader = inHeader && header.size() < mostOfHeader;
        }
    }

    /** Behind the blank line that ends the header, or behind the bytes if that is not among them. */
    private int endOfHeader(byte[] buffer, int from, int to) {
        for (int i = from; i < to; i++) {
            byte b = buffer[i];
            if (b == '\n' && last == '\n' && !isBlank) {
                inHeader = false;
                return i + 1;
            }
            isBlank = isBlank && b >= 0 && b <= ' ';
            last = b == '\r' ? last : b;
        }
        return to;
    }

    @Override
    public void end(boolean cut) {
        if (length > 0) {
            progress.mail();
            taker.take(MailHeader.of(header.array(), header.size()), offset, length);
        }
    }
}
