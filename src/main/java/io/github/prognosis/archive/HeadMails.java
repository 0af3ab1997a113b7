package io.github.prognosis.archive;

import io.github.prognosis.mail.MailHeader;
import io.github.prognosis.source.Limit;
import io.github.prognosis.source.Progress;
import java.nio.file.Path;

/** The mails of an mbox or of a file of which only the headers are read, and where each stands. */
final class HeadMails implements MboxSplitter.Mails {

    private final HeadQueue heads;
    private final Path file;
    private final String path;
    private final Progress progress;
    private final int mostOfHeader;
    private final MailBytes header = new MailBytes();
    private long offset;
    private long length;

    /**
     * Those of a file.
     *
     * @param heads takes what the headers say
     * @param file is read again when a mail is opened
     * @param path what it is called
     */
    HeadMails(HeadQueue heads, Path file, String path, Intake intake) {
        this.heads = heads;
        this.file = file;
        this.path = path;
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
            heads.add(
                    MailHeader.ofPosting(header.array(), header.size()),
                    new MailPlaces.InFile(file, path, offset, length));
        }
    }
}
