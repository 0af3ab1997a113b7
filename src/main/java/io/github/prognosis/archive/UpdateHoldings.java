package io.github.prognosis.archive;

import io.github.prognosis.model.Source;
import io.github.prognosis.source.Limit;
import io.github.prognosis.source.Problem;
import io.github.prognosis.source.UnreadableMailException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Iterator;

/** Reads what may be updates in what a folder holds: of most mails no more than their subjects. */
final class UpdateHoldings implements Holdings {

    /** Most subjects stand within this many bytes, so that one read is enough. */
    static final int HEAD_BYTES = 1 << 12;

    private final Intake intake;
    private final StreamReader streams;
    private final MailBytes mail = new MailBytes();
    private final byte[] head = new byte[HEAD_BYTES];
    private long noFiles;

    UpdateHoldings(Intake intake) {
        this.intake = intake;
        this.streams = new StreamReader(intake);
    }

    @Override
    public void file(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            streams.read(in, file.toString());
        }
    }

    @Override
    public long maildir(Iterator<Path> mails) throws IOException {
        noFiles = 0;
        new MailSieve(intake).sift(mails, this::inMaildir);
        return noFiles;
    }

    @Override
    public void inbox(Path repository) throws IOException {
        PublicInbox.read(repository, intake);
    }

    @Override
    public void problem(Problem problem) {
        intake.sink().problem(problem);
    }

    private void inMaildir(Path entry) {
        try {
            if (MailSieve.isRegular(entry)) {
                intake.progress().mail();
                mail(entry);
            } else {
                noFiles++;
            }
        } catch (IOException failure) {
            intake.sink().problem(FolderReader.unreadable(entry, failure));
        }
    }

    /**
     * Reads a mail of a Maildir, but no more of it than its subject where that says that it is no update. Some servers keep
     * mails compressed.
     */
    private void mail(Path file) throws IOException {
        mail.clear();
        SubjectFinder subject = new SubjectFinder(intake.limits());
        SubjectFinder.Verdict verdict;
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            int read = in.read(head);
            if (GzipStream.begins(head, read)) {
                verdict = unpacked(file, new SequenceInputStream(new ByteArrayInputStream(head, 0, read), in), subject);
            } else {
                verdict = mail(in, read, subject);
            }
        }
        switch (verdict) {
            case CANDIDATE, REPLY -> take(file);
            case NO_HEADER -> throw new UnreadableMailException(mail.size() == 0 ? "it is empty" : "it has no header");
            case TOO_LONG ->
                throw new UnreadableMailException(
                        "no subject stands in the first " + intake.limits().shown(Limit.HEADER));
            case OTHER, NO_SUBJECT, MORE -> {}
        }
    }

    private SubjectFinder.Verdict unpacked(Path file, InputStream packed, SubjectFinder subject) throws IOException {
        GzipStream in = new GzipStream(packed, intake.limits());
        try {
            return mail(in, in.read(head), subject);
        } catch (GzipStream.Damage damage) {
            intake.sink().problem(Problem.warning(file.toString(), Problem.GZIP, FailureReason.of(damage)));
            return subject.look(mail.array(), mail.size(), true);
        }
    }

    /**
     * Reads on, behind what is in the head already.
     *
     * @param inHead how many bytes that is; negative if there are none
     */
    private SubjectFinder.Verdict mail(InputStream in, int inHead, SubjectFinder subject) throws IOException {
        SubjectFinder.Verdict verdict = SubjectFinder.Verdict.MORE;
        int read = inHead;
        while (true) {
            intake.progress().bytes(Math.max(0, read));
            mail.add(head, 0, read, intake.maxMail() + 1); // the one by which it is too long
            if (verdict == SubjectFinder.Verdict.MORE) {
                verdict = subject.look(mail.array(), mail.size(), read < 0);
            }
            if (read < 0 || !isWanted(verdict)) {
                return verdict;
            }
            read = in.read(head);
        }
    }

    private static boolean isWanted(SubjectFinder.Verdict verdict) {
        return switch (verdict) {
            case MORE, CANDIDATE, REPLY -> true;
            case OTHER, NO_SUBJECT, NO_HEADER, TOO_LONG -> false;
        };
    }

    private void take(Path file) throws UnreadableMailException {
        if (mail.size() > intake.maxMail()) {
            throw intake.tooLong(Limit.MAIL);
        }
        intake.sink().content(mail.array(), mail.size());
        intake.sink().mail(intake.mails().readMail(file.toString(), Source.Format.MAILDIR, mail.array(), mail.size()));
    }
}
