package io.github.prognosis.archive;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jgit.lib.ObjectId;

/**
 * Goes through a public-inbox by what its commits say of the mails, from the newest to the oldest. What is remembered of commits
 * holds as {@link PublicInbox} has it, and only the others are read.
 */
final class InboxCommits {

    /** Besides the mails the names of the repository's files are kept. */
    private static final int MOST_BYTES = ArchiveCache.MOST_BYTES_OF_MAILS - (1 << 20);

    private final Path folder;
    private final GuardedRepository repository;
    private final Intake intake;
    private final Consumer<CommittedMail> sink;
    private Optional<MailNotes> notes = Optional.empty();
    private long bytes;
    private boolean isWhole = true;

    private InboxCommits(Path folder, GuardedRepository repository, Intake intake, Consumer<CommittedMail> sink) {
        this.folder = folder;
        this.repository = repository;
        this.intake = intake;
        this.sink = sink;
    }

    /**
     * Goes through a repository.
     *
     * @param folder where it is
     * @param mails takes each; also what takes one back, which comes before that one
     */
    static void read(Path folder, GuardedRepository repository, Intake intake, Consumer<CommittedMail> mails) {
        new InboxCommits(folder, repository, intake, mails).read();
    }

    private void read() {
        Optional<ObjectId> head = repository.head();
        Optional<KnownMails> known = intake.cache().knownMails(folder, repository.files());
        if (head.isPresent() && intake.cache().isUsed() && !head.equals(known.map(KnownMails::head))) {
            notes = Optional.of(new MailNotes(MOST_BYTES));
        }
        History history = new History(repository);
        known.ifPresent(before -> history.endAt(before.head()));
        history.forEach(this::committed, this::lost);
        if (known.isPresent() && history.isAtKnown()) {
            bytes(known.get().bytes());
            known.get().mails().forEach(this::mail);
        }
        Optional<List<CommittedMail>> mails = isWhole ? notes.flatMap(MailNotes::mails) : Optional.empty();
        if (mails.isPresent() && head.isPresent()) {
            intake.cache().remember(folder, repository.files(), head.get(), bytes, mails.get());
        }
    }

    private void committed(Commit commit) {
        bytes(commit.size());
        mail(CommittedMail.of(commit));
    }

    private void bytes(long count) {
        bytes += count;
        intake.progress().bytes(count);
    }

    private void mail(CommittedMail mail) {
        intake.progress().mail();
        sink.accept(notes.isPresent() ? notes.get().add(mail) : mail);
    }

    private void lost(LostHistoryException where) {
        isWhole = false;
        intake.sink().problem(PublicInbox.lost(folder, where));
    }
}
