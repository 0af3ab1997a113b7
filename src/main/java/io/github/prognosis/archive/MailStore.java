package io.github.prognosis.archive;

import io.github.prognosis.mail.Mail;
import io.github.prognosis.mail.MailHeader;
import io.github.prognosis.model.Address;
import io.github.prognosis.source.Limits;
import io.github.prognosis.source.Problem;
import io.github.prognosis.source.Progress;
import io.github.prognosis.source.WhiteSpace;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.io.input.TeeInputStream;

/**
 * The mails of archives, gone through by their headers, and opened later one by one.
 *
 * <p>Reads every form of archive that {@link ArchiveReader} reads, as a stream. Of a public-inbox the commits alone tell
 * subjects, senders and dates. What is packed is unpacked into a temporary file, as its mails could not be found again.
 * Not safe for use by several threads.
 */
public final class MailStore implements AutoCloseable {

    /** As many as a list has, and not as many as somebody can make up. */
    private static final int MOST_KEPT_SENDERS = 20_000;

    private static final int LONGEST_KEPT_SENDER = 200;

    private final HeadSink sink;
    private final Intake intake;
    private final HeadQueue heads = new HeadQueue(this::found);
    private final List<MailPlaces.Place> places = new ArrayList<>();
    private final Map<String, Optional<Address>> senders = new HashMap<>();
    private final List<Path> unpacked = new ArrayList<>();
    private final List<GuardedRepository> repositories = new ArrayList<>();

    /**
     * An empty store that tells what is put into it.
     *
     * @param progress hears how far the reading is
     * @param limits how much is read
     * @param cache remembers what was read of repositories
     */
    public MailStore(HeadSink sink, Progress progress, Limits limits, ArchiveCache cache) {
        this.sink = sink;
        this.intake = new Intake(
                new MailSink() {
                    @Override
                    public void mail(Mail mail) {
                        whole(mail);
                    }

                    @Override
                    public void problem(Problem problem) {
                        told(problem);
                    }
                },
                progress,
                limits,
                cache);
    }

    /**
     * Goes through a file or a folder.
     *
     * @throws IOException if it cannot be opened or read to its end; the mails before are told
     */
    public void read(Path path) throws IOException {
        Holdings holdings = new HeadHoldings();
        try {
            if (Files.isDirectory(path)) {
                new FolderReader(holdings).read(path);
            } else {
                holdings.file(path);
            }
        } finally {
            heads.finish();
        }
    }

    /**
     * Goes through a stream to its end, and leaves it open.
     *
     * @param name what to call it
     * @throws IOException as in {@link #read(Path)}
     */
    public void read(InputStream stream, String name) throws IOException {
        try {
            new StreamReader(intake, (in, path, mmdf, packed) -> spooled(in, path, mmdf)).read(stream, name);
        } finally {
            heads.finish();
        }
    }

    /** Opens a mail by its place; empty if it cannot be read any more, or is beyond a limit. */
    public Optional<OpenedMail> open(long place) {
        try {
            return places.get(Math.toIntExact(place)).open(intake);
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** Closes the repositories, and deletes what was unpacked. */
    @Override
    public void close() throws IOException {
        repositories.forEach(GuardedRepository::close);
        for (Path file : unpacked) {
            Files.deleteIfExists(file);
        }
    }

    /** What is done with what a folder holds. */
    private final class HeadHoldings implements Holdings {

        @Override
        public void file(Path file) throws IOException {
            StreamReader streams = new StreamReader(intake, (in, path, mmdf, packed) -> {
                if (packed) {
                    spooled(in, path, mmdf);
                } else {
                    split(in, file, path, mmdf);
                }
            });
            try (InputStream in = Files.newInputStream(file)) {
                streams.read(in, file.toString());
            }
        }

        @Override
        public long maildir(Iterator<Path> mails) throws IOException {
            long noFiles = 0;
            while (mails.hasNext()) {
                Path mail = mails.next();
                try {
                    if (MailSieve.isRegular(mail)) {
                        file(mail);
                    } else {
                        noFiles++;
                    }
                } catch (IOException failure) {
                    told(FolderReader.unreadable(mail, failure));
                }
            }
            return noFiles;
        }

        @Override
        public void inbox(Path folder) throws IOException {
            GuardedRepository repository = GuardedRepository.open(folder, intake.maxMail());
            repositories.add(repository);
            heads.finish(); // what follows is told at once
            TakenBack takenBack = new TakenBack();
            InboxCommits.read(folder, repository, intake, mail -> committed(mail, repository, folder, takenBack));
        }

        @Override
        public void problem(Problem problem) {
            told(problem);
        }
    }

    private void committed(CommittedMail mail, GuardedRepository repository, Path folder, TakenBack takenBack) {
        String subject = mail.subject();
        if (TakenBack.isSaid(subject)) {
            try {
                takenBack.note(mail.tree(), repository);
            } catch (IOException damaged) {
                sink.problem(PublicInbox.unreadable(
                        folder, "what a mail was taken back by is skipped: " + FailureReason.of(damaged)));
            }
        } else if (sink.wants(subject) && !takenBack.isTree(mail.tree())) {
            MailPlaces.Place place = new MailPlaces.InRepository(repository, folder, mail.tree());
            told(place, Optional.empty(), WhiteSpace.fold(subject), mail.author(), mail.authored());
        }
    }

    /** Goes through a stream whose mails are found again in a copy of it. */
    private void spooled(InputStream in, String path, boolean mmdf) throws IOException {
        Path copy = Files.createTempFile("prognosis", ".mbox");
        unpacked.add(copy);
        try (OutputStream out = Files.newOutputStream(copy)) {
            split(new TeeInputStream(in, out), copy, path, mmdf);
        }
    }

    private void split(InputStream in, Path file, String path, boolean mmdf) throws IOException {
        HeadMails mails = new HeadMails(heads, file, path, intake);
        if (mmdf) {
            MmdfSplitter.split(in, mails);
        } else {
            new MboxSplitter(in, mails, MboxSplitter.BUFFER_BYTES).split();
        }
    }

    private void found(MailHeader header, MailPlaces.InFile place) {
        if (!sink.wants(header.rawSubject())) {
            return;
        }
        Optional<Address> from = sender(header);
        Optional<OffsetDateTime> date = header.date();
        if (from.isPresent() && date.isPresent()) {
            told(place, header.id(), header.subject(), from.get(), date.get().toInstant());
        }
    }

    /** Who sent a mail; read once of each who sends many. */
    private Optional<Address> sender(MailHeader header) {
        String from = header.rawFrom();
        if (from.length() > LONGEST_KEPT_SENDER || senders.size() >= MOST_KEPT_SENDERS) {
            return header.from();
        }
        return senders.computeIfAbsent(from, unread -> header.from());
    }

    /** A mail in another form, which is kept as a whole: there are few of them. */
    private void whole(Mail mail) {
        heads.finish();
        String subject = mail.message().subject().orElse("");
        Optional<Address> from = mail.message().from();
        Optional<OffsetDateTime> date = mail.message().date();
        if (from.isPresent() && date.isPresent() && sink.wants(subject)) {
            told(
                    new MailPlaces.InMemory(mail),
                    mail.message().id(),
                    subject,
                    from.get(),
                    date.get().toInstant());
        }
    }

    private void told(Problem problem) {
        heads.finish();
        sink.problem(problem);
    }

    private void told(MailPlaces.Place place, Optional<String> id, String subject, Address from, Instant date) {
        places.add(place);
        sink.head(new MailHead(places.size() - 1L, id, subject, from, date));
    }
}
