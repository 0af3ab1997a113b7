package io.github.prognosis.archive;

import io.github.prognosis.mail.UnreadableMailException;
import io.github.prognosis.model.Source;
import io.github.prognosis.source.Diagnostic;
import io.github.prognosis.source.Limit;
import io.github.prognosis.source.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads all that is below a folder: files of any kind, Maildirs, public-inbox repositories.
 *
 * <p>Only regular files are read; links are not followed, so there are no loops and no way out of the folder. What has a
 * name that begins with a dot is passed over, as whoever put it there did not want it seen; but not the subfolders of a
 * Maildir or of KMail, which have such names, nor the {@code .git} of a public-inbox that was cloned with a working tree.
 */
final class FolderReader {

    private static final String READ = "cur";
    private static final List<String> MAILS = List.of(READ, "new");
    /** {@code :2,RS} as a mail's name ends; where a colon is not allowed, another sign stands there. */
    private static final Pattern FLAGS = Pattern.compile("[:;!_]2,[A-Za-z]{0,20}$");
    /** KMail keeps the folders below {@code inbox} in {@code .inbox.directory}. */
    private static final String KMAIL_BELOW = ".directory";

    private static final Pattern REMOVED = Pattern.compile("[,#]\\d{1,9}");

    /** Most subjects stand within this many bytes, so that one read is enough. */
    static final int HEAD_BYTES = 1 << 12;

    private final Intake intake;
    private final StreamReader streams;
    private final Deque<Path> folders = new ArrayDeque<>();
    private final MailBytes mail = new MailBytes();
    private final byte[] head = new byte[HEAD_BYTES];
    private long noFiles;

    FolderReader(Intake intake) {
        this.intake = intake;
        this.streams = new StreamReader(intake);
    }

    /** Reads the folder. What cannot be read in it is told to the sink. */
    void read(Path folder) {
        folders.push(folder);
        while (!folders.isEmpty()) {
            Path next = folders.pop();
            try {
                readOne(next);
            } catch (IOException failure) {
                unreadable(next, failure);
            } catch (DirectoryIteratorException failure) {
                unreadable(next, new IOException("the folder cannot be read to its end", failure));
            }
        }
        if (noFiles > 0) {
            String message = noFiles + " links, pipes and the like are not followed or read";
            intake.sink()
                    .problem(new Problem(
                            folder.toString(),
                            new Diagnostic(Optional.empty(), Severity.INFO, Problem.NO_FILE, message)));
        }
    }

    private void readOne(Path folder) throws IOException {
        Optional<Path> repository =
                RepositoryFolder.is(folder) ? Optional.of(folder) : PublicInbox.ofWorkingTree(folder);
        if (repository.isPresent()) {
            PublicInbox.read(repository.get(), intake);
            return;
        }
        List<Path> epochs = Epochs.in(folder);
        if (!epochs.isEmpty()) {
            Epochs.gaps(epochs, folder).ifPresent(intake.sink()::problem);
            for (Path epoch : epochs) {
                epoch(epoch);
            }
            return;
        }
        boolean maildir = isMaildir(folder);
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = String.valueOf(entry.getFileName());
                if (maildir && MAILS.contains(name)) {
                    maildir(entry);
                } else if (maildir ? !name.equals("tmp") : isOpen(name)) {
                    entry(entry, maildir);
                }
            }
        }
    }

    /** Copies of a Maildir lack those of its folders that are empty; then the flags of mails tell it. */
    private static boolean isMaildir(Path folder) throws IOException {
        if (!isFolder(folder, READ)) {
            return false;
        }
        if (isFolder(folder, "new") || isFolder(folder, "tmp")) {
            return true;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder.resolve(READ))) {
            Iterator<Path> first = entries.iterator();
            return first.hasNext()
                    && FLAGS.matcher(String.valueOf(first.next().getFileName())).find();
        }
    }

    private static boolean isFolder(Path folder, String name) {
        return Files.isDirectory(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Whether something of that name is looked at: nothing hidden but the folders in which KMail keeps those below another, no
     * mail that a program for MH has removed.
     */
    private static boolean isOpen(String name) {
        return name.startsWith(".")
                ? name.endsWith(KMAIL_BELOW) && name.length() > KMAIL_BELOW.length()
                : !REMOVED.matcher(name).matches();
    }

    private void epoch(Path epoch) {
        try {
            PublicInbox.read(epoch, intake);
        } catch (IOException failure) {
            unreadable(epoch, failure);
        }
    }

    private void entry(Path entry, boolean inMaildir) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isDirectory()) {
                folders.push(entry);
            } else if (!attributes.isRegularFile()) {
                noFiles++;
            } else if (!inMaildir) {
                try (InputStream in = Files.newInputStream(entry, LinkOption.NOFOLLOW_LINKS)) {
                    streams.read(in, entry.toString());
                }
            }
        } catch (IOException failure) {
            unreadable(entry, failure);
        }
    }

    private void maildir(Path folder) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            new MailSieve(intake).sift(entries.iterator(), this::inMaildir);
        }
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
            unreadable(entry, failure);
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
            mail.add(head, 0, read, intake.maxMail());
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
        if (mail.size() == intake.maxMail()) {
            throw intake.tooLong(Limit.MAIL);
        }
        intake.sink().mail(intake.mails().readMail(file.toString(), Source.Format.MAILDIR, mail.array(), mail.size()));
    }

    private void unreadable(Path path, IOException failure) {
        String why = failure instanceof NoSuchFileException
                ? "it vanished while the folder was read"
                : FailureReason.of(failure);
        intake.sink().problem(Problem.warning(path.toString(), Problem.UNREADABLE, "skipped: " + why));
    }
}
