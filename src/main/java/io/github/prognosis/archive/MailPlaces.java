package io.github.prognosis.archive;

import io.github.prognosis.mail.Mail;
import io.github.prognosis.mail.MailHeader;
import io.github.prognosis.model.Source;
import io.github.prognosis.source.Limit;
import io.github.prognosis.source.UnreadableMailException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;

/** Where mails stand that are opened later. */
final class MailPlaces {

    private MailPlaces() {}

    /** Where one stands. */
    sealed interface Place {

        /**
         * Reads it; empty if there is none any more.
         *
         * @throws IOException if it cannot be read, or is beyond a limit
         */
        Optional<OpenedMail> open(Intake intake) throws IOException;
    }

    /**
     * In a file, among others or alone.
     *
     * @param path what the file is called
     */
    record InFile(Path file, String path, long offset, long length) implements Place {

        @Override
        public Optional<OpenedMail> open(Intake intake) throws IOException {
            if (length > intake.maxMail()) {
                throw intake.tooLong(Limit.MAIL);
            }
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
                    InputStream in = Channels.newInputStream(channel.position(offset))) {
                byte[] content = in.readNBytes((int) length);
                int size = QuotedMarks.remove(content, content.length);
                return Optional.of(opened(content, size, path, Source.Format.MBOX, intake));
            }
        }
    }

    /** In a repository of public-inbox. */
    record InRepository(GuardedRepository repository, Path folder, ObjectId tree) implements Place {

        @Override
        public Optional<OpenedMail> open(Intake intake) throws IOException {
            ObjectId mail = repository.file(PublicInbox.MAIL, tree);
            if (mail == null) {
                return Optional.empty();
            }
            byte[] content = PublicInbox.content(mail, repository, intake);
            return Optional.of(opened(content, content.length, folder.toString(), Source.Format.PUBLIC_INBOX, intake));
        }
    }

    /** Read already. */
    record InMemory(Mail mail) implements Place {

        @Override
        public Optional<OpenedMail> open(Intake intake) {
            return Optional.of(new OpenedMail(mail.message().id(), List.of(), mail::body));
        }
    }

    /** A mail whose header tells its id has one that can be read, so the rest may wait. */
    private static OpenedMail opened(byte[] content, int size, String path, Source.Format format, Intake intake)
            throws UnreadableMailException {
        MailHeader header =
                MailHeader.of(content, Math.min(size, intake.limits().count(Limit.HEADER)));
        if (header.id().isPresent()) {
            return new OpenedMail(header.id(), header.references(), () -> body(content, size, path, format, intake));
        }
        Mail mail = intake.mails().readMail(path, format, content, size);
        return new OpenedMail(mail.message().id(), header.references(), mail::body);
    }

    private static String body(byte[] content, int size, String path, Source.Format format, Intake intake) {
        try {
            return intake.mails().readMail(path, format, content, size).body();
        } catch (UnreadableMailException noHeader) {
            return "";
        }
    }
}
