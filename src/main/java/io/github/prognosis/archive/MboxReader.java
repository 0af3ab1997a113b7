package io.github.prognosis.archive;

import io.github.prognosis.mail.MailReader;
import io.github.prognosis.mail.UnreadableMailException;
import io.github.prognosis.model.Source;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Reads a stream: the mails of an mbox, or the one mail or text that it is.
 *
 * <p>Of the mails of an mbox only those are kept and decoded whose subject does not rule out that they are updates.
 */
final class MboxReader implements MboxSplitter.Mails {

    /** No update comes near it, even with attachments; a mail is held in memory as a whole. */
    static final int MAX_MAIL_BYTES = 64 << 20;

    /** A text is all post: the longest of the real ones has 30 thousand bytes. */
    static final int MAX_TEXT_BYTES = 8 << 20;

    private final String path;
    private final MailSink sink;
    private final Progress progress;
    private final MailBytes mail = new MailBytes();
    private SubjectFinder subject = new SubjectFinder();
    private SubjectFinder.Verdict verdict = SubjectFinder.Verdict.MORE;
    private long line;
    private long length;
    private boolean marked;
    private boolean isMbox;

    private MboxReader(String path, MailSink sink, Progress progress) {
        this.path = path;
        this.sink = sink;
        this.progress = progress;
    }

    /**
     * Reads a stream to its end.
     *
     * @throws UnreadableMailException if there is nothing in it, or what is no text
     * @throws IOException if the stream fails; the mails before are given
     */
    static void read(InputStream in, String path, MailSink sink, Progress progress) throws IOException {
        read(in, path, sink, progress, MboxSplitter.BUFFER_BYTES);
    }

    static void read(InputStream in, String path, MailSink sink, Progress progress, int bufferBytes)
            throws IOException {
        MboxReader reader = new MboxReader(path, sink, progress);
        try {
            new MboxSplitter(in, reader, bufferBytes).split();
        } catch (UnreadableMailException noText) {
            throw noText;
        } catch (IOException cut) {
            reader.finish();
            throw cut;
        }
        reader.finish();
    }

    /**
     * Reads the mails that begin in a part of an mbox; their lines are counted from the part's beginning.
     *
     * @param part as {@link MboxSplitter} takes it
     * @return how many line feeds stand in the part
     */
    static long readPart(InputStream part, long base, long from, long to, String path, MailSink sink, Progress progress)
            throws IOException {
        MboxReader reader = new MboxReader(path, sink, progress);
        reader.isMbox = from > 0;
        return new MboxSplitter(part, base, reader, MboxSplitter.BUFFER_BYTES).split(from, to);
    }

    @Override
    public void begin(long startLine, boolean isMarked) {
        if (isMarked && !isMbox) {
            isMbox = true;
            beforeFirstMark();
        }
        line = startLine;
        marked = isMarked;
        length = 0;
        mail.clear();
        subject = new SubjectFinder();
        verdict = SubjectFinder.Verdict.MORE;
    }

    @Override
    public void bytes(byte[] buffer, int from, int to) throws UnreadableMailException {
        length += to - from;
        if (!isKept()) {
            return;
        }
        mail.add(buffer, from, to, MAX_MAIL_BYTES);
        look(false);
        boolean text = verdict == SubjectFinder.Verdict.NO_HEADER;
        if (!isMbox && length > (text ? MAX_TEXT_BYTES : MAX_MAIL_BYTES)) {
            throw new UnreadableMailException("it is longer than a "
                    + (text ? "text (" + (MAX_TEXT_BYTES >> 20) : "mail (" + (MAX_MAIL_BYTES >> 20))
                    + " MiB), and is no archive of mails");
        }
    }

    /** Whether more of the mail is wanted. Before the first mark all may be, as the stream may be one text. */
    private boolean isKept() {
        return switch (verdict) {
            case MORE, CANDIDATE -> true;
            case REPLY, OTHER -> !marked && mail.size() < SubjectFinder.MAX_HEADER_BYTES;
            case NO_HEADER, NO_SUBJECT, TOO_LONG -> !marked;
        };
    }

    private void look(boolean whole) {
        if (verdict == SubjectFinder.Verdict.MORE) {
            verdict = subject.look(mail.array(), mail.size(), whole);
        }
    }

    @Override
    public void end(boolean cut) {
        look(true);
        if (cut) {
            sink.problem(Problem.warning(
                    path, line, Problem.CUT, "the mail that begins here is cut; the next one begins in its last line"));
        }
        if (!marked) {
            return;
        }
        progress.mail();
        switch (verdict) {
            case CANDIDATE, REPLY -> take();
            case NO_HEADER -> broken(length == 0 ? "it is empty" : "it has no header");
            case TOO_LONG -> broken("no subject stands in the first " + SubjectFinder.MAX_HEADER_BYTES + " bytes");
            case OTHER, NO_SUBJECT, MORE -> {}
        }
    }

    private void broken(String why) {
        sink.problem(Problem.warning(path, line, Problem.UNREADABLE, "the mail that begins here is skipped: " + why));
    }

    private void take() {
        if (length > MAX_MAIL_BYTES) {
            sink.problem(Problem.warning(
                    path,
                    line,
                    Problem.UNREADABLE,
                    "the mail that begins here is skipped: it is longer than " + (MAX_MAIL_BYTES >> 20) + " MiB"));
            return;
        }
        byte[] content = QuotedMarks.removed(mail.copy());
        for (GluedMails.Piece piece : GluedMails.split(content, line)) {
            try {
                sink.mail(new MailReader().readMail(path, Source.Format.MBOX, piece.line(), piece.of(content)));
            } catch (UnreadableMailException e) {
                broken("its header is cut");
            }
        }
    }

    /** An archive that was cut at its beginning begins within a mail. */
    private void beforeFirstMark() {
        byte[] content = mail.copy();
        boolean blank = true;
        for (byte b : content) {
            blank &= b >= 0 && b <= ' ';
        }
        if (blank) {
            return;
        }
        if (verdict == SubjectFinder.Verdict.NO_HEADER) {
            sink.problem(Problem.warning(
                    path,
                    1,
                    Problem.UNREADABLE,
                    "the file does not begin with a mail; all before the first is skipped"));
        } else {
            progress.mail();
            if (verdict == SubjectFinder.Verdict.CANDIDATE) {
                take();
            }
        }
    }

    private void finish() throws UnreadableMailException {
        if (isMbox) {
            return;
        }
        progress.mail();
        byte[] content = mail.copy();
        List<GluedMails.Piece> pieces = GluedMails.split(content, 1);
        sink.mail(new MailReader().read(path, pieces.get(0).of(content)));
        for (GluedMails.Piece piece : pieces.subList(1, pieces.size())) {
            progress.mail();
            sink.mail(new MailReader().readMail(path, Source.Format.EML, piece.line(), piece.of(content)));
        }
    }
}
