package io.github.prognosis.archive;

import io.github.prognosis.mail.SubjectLine;
import io.github.prognosis.model.Source;
import io.github.prognosis.source.Limit;
import io.github.prognosis.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;

/**
 * Reads a git repository of public-inbox, version 2: each commit holds one mail in its file {@code m}, and has the mail's
 * subject. A commit with a file {@code d} takes the mail back that is the same. Only those are opened whose subject does not
 * rule out an update.
 *
 * <p>A commit is never changed, and others come on top of it. So what is remembered of a commit and all before it holds as long
 * as they are there, and is what the rest of a history comes to that leads to it in one line. A history that was written anew
 * leads elsewhere, and is gone through to its end; so is one of which a file is gone or changed since.
 */
final class PublicInbox {

    /** The file that holds a commit's mail. */
    static final String MAIL = "m";

    private final Path folder;
    private final Intake intake;
    private final GuardedRepository repository;
    private final HistoryNotes notes;
    private final TakenBack takenBack = new TakenBack();

    private PublicInbox(Path folder, Intake intake, GuardedRepository repository) {
        this.folder = folder;
        this.intake = intake;
        this.repository = repository;
        this.notes = new HistoryNotes(repository.head(), intake.cache());
    }

    /**
     * The repository of which a folder is the working tree: it holds the newest mail, and nothing else. Empty if it is none.
     *
     * @throws IOException if the repository is elsewhere
     */
    static Optional<Path> ofWorkingTree(Path folder) throws IOException {
        Path repository = folder.resolve(RepositoryFolder.BELOW_WORKING_TREE);
        boolean holdsMail = Files.isRegularFile(folder.resolve(MAIL), LinkOption.NOFOLLOW_LINKS)
                || Files.isRegularFile(folder.resolve(TakenBack.FILE), LinkOption.NOFOLLOW_LINKS);
        if (!holdsMail || !RepositoryFolder.exists(repository)) {
            return Optional.empty();
        }
        if (!Files.isDirectory(repository, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("its repository is elsewhere (.git leads there); name that one");
        }
        return RepositoryFolder.is(repository) ? Optional.of(repository) : Optional.empty();
    }

    /**
     * Reads a repository.
     *
     * @throws IOException if it cannot be read, or only by reading outside of it
     */
    static void read(Path folder, Intake intake) throws IOException {
        try (GuardedRepository repository = GuardedRepository.open(folder, intake.maxMail())) {
            new PublicInbox(folder, intake, repository).read();
        }
    }

    private void read() {
        Optional<KnownHistory> known = intake.cache().known(folder, repository.files());
        History history = new History(repository);
        known.ifPresent(before -> history.endAt(before.head()));
        history.forEach(this::look, this::lost);
        if (known.isPresent() && history.isAtKnown()) {
            known(known.get());
        }
        if (known.isEmpty() || !repository.head().equals(known.map(KnownHistory::head))) {
            intake.cache().remember(folder, repository.files(), notes);
        }
    }

    private void known(KnownHistory known) {
        notes.rest(known);
        for (long commit = 0; commit < known.commits(); commit++) {
            intake.progress().mail();
        }
        intake.progress().bytes(known.bytes());
        known.candidates().forEach(candidate -> open(candidate.tree(), candidate.subject()));
    }

    private void lost(LostHistoryException where) {
        notes.lost();
        intake.sink().problem(lost(folder, where));
    }

    /** What is said of a history that breaks off. */
    static Problem lost(Path folder, LostHistoryException where) {
        return unreadable(folder, FailureReason.of(where) + "; all mails before it are skipped");
    }

    private void look(Commit commit) {
        intake.progress().mail();
        intake.progress().bytes(commit.size());
        notes.commit(commit);
        String subject = commit.subject();
        if (TakenBack.isSaid(subject) || SubjectLine.mayBeUpdate(subject)) {
            notes.candidate(commit.tree(), subject);
            open(commit.tree(), subject);
        }
    }

    private void open(ObjectId tree, String subject) {
        try {
            takenBack.note(tree, repository);
            ObjectId mail = repository.file(MAIL, tree);
            if (mail != null && !takenBack.isMail(mail)) {
                mail(mail);
            }
        } catch (IOException failure) {
            String message = "the mail \"" + subject + "\" is skipped: " + FailureReason.of(failure);
            intake.sink().problem(unreadable(folder, message));
        }
    }

    private void mail(ObjectId mail) throws IOException {
        byte[] content = content(mail, repository, intake);
        intake.progress().bytes(content.length);
        intake.sink().content(content, content.length);
        intake.sink()
                .mail(intake.mails().readMail(folder.toString(), Source.Format.PUBLIC_INBOX, content, content.length));
    }

    /**
     * The bytes of a mail.
     *
     * @throws IOException if it cannot be read, or is longer than mails may be
     */
    static byte[] content(ObjectId mail, GuardedRepository repository, Intake intake) throws IOException {
        if (repository.size(mail) > intake.maxMail()) {
            throw intake.tooLong(Limit.MAIL);
        }
        return repository.content(mail, Constants.OBJ_BLOB, intake.maxMail());
    }

    /** What is said of something in a repository that cannot be read. */
    static Problem unreadable(Path folder, String message) {
        return Problem.warning(folder.toString(), Problem.UNREADABLE, message);
    }
}
