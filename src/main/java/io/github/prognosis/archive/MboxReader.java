package io.github.prognosis.archive;

import io.github.prognosis.source.Limit;
import io.github.prognosis.source.Problem;
import io.github.prognosis.source.UnreadableMailException;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads a stream: the mails of an mbox, or the one mail or text that it is.
 *
 * <p>Of the mails of an mbox only those are kept and decoded whose subject does not rule out that they are updates.
 */
final class MboxReader implements MboxSplitter.Mails {

    /** Most subjects stand within this many bytes, so that the rest of most mails need not be copied. */
    private static final int HEAD_BYTES = 1 << 12;

    private final String path;
    private final Intake intake;
    private final MailBytes mail = new MailBytes();
    private SubjectFinder subject;
    private SubjectFinder.Verdict verdict = SubjectFinder.Verdict.MORE;
    private MboxSplitter.Beginning beginning = MboxSplitter.Beginning.START;
    private long line = 1;
    private long length;
    private String mark = "";
    private boolean isMbox;

    private MboxReader(String path, Intake intake) {
        this.path = path;
        this.intake = intake;
        this.subject = new SubjectFinder(intake.limits());
    }

    /**
     * Reads a stream to its end.
     *
     * @throws UnreadableMailException if there is nothing in it, or what is no text
     * @throws IOException if the stream fails; the mails before are given
     */
    static void read(InputStream in, String path, Intake intake) throws IOException {
        read(in, path, intake, MboxSplitter.BUFFER_BYTES);
    }

    static void read(InputStream in, String path, Intake intake, int bufferBytes) throws IOException {
        MboxReader reader = new MboxReader(path, intake);
        reader.read(() -> new MboxSplitter(in, reader, bufferBytes).split());
    }

    /** Reads a stream that is MMDF, as {@link #read}. */
    static void readMmdf(InputStream in, String path, Intake intake) throws IOException {
        MboxReader reader = new MboxReader(path, intake);
        reader.read(() -> MmdfSplitter.split(in, reader));
    }

    /** What gives the mails to a reader. */
    private interface Splitter {
        void split() throws IOException;
    }

    private void read(Splitter splitter) throws IOException {
        try {
            splitter.split();
        } catch (UnreadableMailException noText) {
            throw noText;
        } catch (IOException failure) {
            finishCut(failure);
            throw failure;
        }
        finish();
    }

    @Override
    public void begin(long startLine, long offset, MboxSplitter.Beginning how, String startMark) {
        if (how != MboxSplitter.Beginning.START && !isMbox) {
            isMbox = true;
            beforeFirst();
        }
        line = startLine;
        beginning = how;
        mark = startMark;
        length = 0;
        mail.clear();
        subject = new SubjectFinder(intake.limits());
        verdict = SubjectFinder.Verdict.MORE;
        if (how == MboxSplitter.Beginning.HEADER) {
            problem(Problem.NO_MARK, "the mail that begins here has no \"From \" line; it is read all the same");
        }
    }

    @Override
    public void bytes(byte[] buffer, int from, int to) throws UnreadableMailException {
        length += to - from;
        int head = Math.min(to, from + HEAD_BYTES);
        keep(buffer, from, head);
        keep(buffer, head, to);
        if (!isMbox && length > intake.limits().of(Limit.MAIL)) {
            throw new UnreadableMailException("it is longer than "
                    + intake.limits().shown(Limit.MAIL) + ", and no other mail begins in it that far");
        }
    }

    private void keep(byte[] buffer, int from, int to) {
        if (from < to && isKept()) {
            mail.add(buffer, from, to, intake.maxMail());
            look(false);
        }
    }

    /** Whether more of the mail is wanted. Before the first mark all may be, as the stream may be one text. */
    private boolean isKept() {
        boolean first = beginning == MboxSplitter.Beginning.START;
        return switch (verdict) {
            case MORE, CANDIDATE -> true;
            case REPLY, OTHER, NO_SUBJECT, NO_HEADER, TOO_LONG ->
                first && mail.size() <= intake.limits().of(Limit.TEXT);
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
            problem(Problem.CUT, "the mail that begins here is cut; the next one begins in its last line");
        }
        if (beginning != MboxSplitter.Beginning.START) {
            take();
        }
    }

    /** Takes the mail that ended, if it may be an update. */
    private void take() {
        intake.progress().mail();
        switch (verdict) {
            case CANDIDATE, REPLY -> decode();
            case NO_HEADER -> broken(length == 0 ? "it is empty" : "it has no header");
            case TOO_LONG ->
                broken("no subject stands in the first " + intake.limits().shown(Limit.HEADER));
            case OTHER, NO_SUBJECT, MORE -> {}
        }
    }

    private void decode() {
        try {
            if (verdict == SubjectFinder.Verdict.CANDIDATE && length > intake.maxMail()) {
                throw intake.tooLong(Limit.MAIL);
            }
            int size = QuotedMarks.remove(mail.array(), mail.size());
            boolean inBody = beginning == MboxSplitter.Beginning.HEADER;
            intake.sink().content(mail.array(), size);
            intake.sink().mail(intake.mails().readMail(path, line, inBody, mark, mail.array(), size));
        } catch (UnreadableMailException reason) {
            broken(FailureReason.of(reason));
        }
    }

    private void broken(String why) {
        String title = subject.text().isEmpty() ? "" : "\"" + subject.text() + "\" ";
        problem(Problem.UNREADABLE, "the mail " + title + "that begins here is skipped: " + why);
    }

    private void problem(String code, String message) {
        intake.sink().problem(Problem.warning(path, line, code, message));
    }

    /** What stands before the first mark: nothing, a mail that lost its own, or the end of one where the file was cut. */
    private void beforeFirst() {
        if (mail.isBlank()) {
            return;
        }
        if (verdict == SubjectFinder.Verdict.NO_HEADER) {
            problem(Problem.UNREADABLE, "the file does not begin with a mail; what stands before the first is skipped");
        } else {
            take();
        }
    }

    private void finish() throws UnreadableMailException {
        if (isMbox) {
            return;
        }
        intake.progress().mail();
        if (verdict == SubjectFinder.Verdict.NO_HEADER
                && length > intake.limits().of(Limit.TEXT)) {
            throw intake.tooLong(Limit.TEXT);
        }
        byte[] content = mail.copy();
        mail.clear();
        intake.sink().content(content, content.length);
        intake.sink().mail(intake.mails().read(path, content));
    }

    /** Takes what was read until the stream failed; that there may be nothing in it is told by the failure already. */
    private void finishCut(IOException failure) {
        try {
            finish();
        } catch (UnreadableMailException nothing) {
            failure.addSuppressed(nothing);
        }
    }
}
