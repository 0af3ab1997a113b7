package io.github.prognosis.archive;

import io.github.prognosis.model.Address;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jgit.lib.ObjectId;

/**
 * Goes through a public-inbox by what its commits say of the mails, from the newest to the oldest. What is remembered of commits
 * holds as {@link PublicInbox} has it, and only the others are read.
 */
final class InboxCommits {

    private final Path folder;
    private final GuardedRepository repository;
    private final Intake intake;
    private final Consumer<CommittedMail> sink;
    private final List<CommittedMail> notes = new ArrayList<>();
    /** One of each, as most are those of several mails. */
    private final Map<String, String> subjects = new HashMap<>();

    private final Map<Address, Address> authors = new HashMap<>();
    private long bytes;
    private long bytesOfNotes;
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
        History history = new History(repository);
        known.ifPresent(before -> history.endAt(before.head()));
        history.forEach(this::committed, this::lost);
        if (known.isPresent() && history.isAtKnown()) {
            bytes(known.get().bytes());
            known.get().mails().forEach(this::mail);
        }
        boolean isNew = known.isEmpty() || !head.equals(known.map(KnownMails::head));
        if (head.isPresent() && isNew && isWhole && bytesOfNotes <= ArchiveCache.MOST_BYTES_OF_MAILS) {
            intake.cache().remember(folder, repository.files(), head.get(), bytes, notes);
        }
    }

    private void committed(Commit commit) {
        bytes(commit.size());
        CommittedMail mail = CommittedMail.of(commit);
        mail(intake.cache().isUsed() ? shared(mail) : mail);
    }

    /** The same, of which the less is kept. */
    private CommittedMail shared(CommittedMail mail) {
        String subject = subjects.computeIfAbsent(mail.subject(), one -> one);
        Address author = authors.computeIfAbsent(mail.author(), one -> one);
        return new CommittedMail(mail.tree(), subject, author, mail.authored());
    }

    private void bytes(long count) {
        bytes += count;
        intake.progress().bytes(count);
    }

    private void mail(CommittedMail mail) {
        intake.progress().mail();
        note(mail);
        sink.accept(mail);
    }

    private void note(CommittedMail mail) {
        if (!intake.cache().isUsed()) {
            return;
        }
        bytesOfNotes += KnownMails.ROW_BYTES + mail.subject().length();
        if (bytesOfNotes <= ArchiveCache.MOST_BYTES_OF_MAILS) {
            notes.add(mail);
        } else {
            notes.clear();
        }
    }

    private void lost(LostHistoryException where) {
        isWhole = false;
        intake.sink().problem(PublicInbox.lost(folder, where));
    }
}
