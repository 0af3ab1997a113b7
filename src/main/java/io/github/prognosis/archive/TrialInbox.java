package io.github.prognosis.archive;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.github.prognosis.mail.MailHeader;
import io.github.prognosis.model.Address;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.internal.storage.file.ObjectDirectory;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.TreeFormatter;
import org.eclipse.jgit.util.FS;

/** Makes a small public-inbox, all of it in one pack as a clone has it, for whoever wants to try how one is read. */
public final class TrialInbox {

    private static final String CONFIGURATION = "[core]\n\trepositoryformatversion = 0\n\tbare = true\n";

    private TrialInbox() {}

    /**
     * Makes a repository, a commit for each mail that says who sent it and when.
     *
     * @param folder where it is to be; it is not there yet
     * @param mails as they are sent, the oldest first
     * @throws IOException if it cannot be written
     */
    public static void write(Path folder, List<byte[]> mails) throws IOException {
        Path objects = folder.resolve("objects");
        Path branches = folder.resolve(Constants.R_HEADS);
        Files.createDirectories(objects.resolve("pack"));
        Files.createDirectories(branches);
        Files.writeString(folder.resolve(Constants.HEAD), "ref: " + Constants.R_HEADS + Constants.MASTER + "\n");
        Files.writeString(folder.resolve("config"), CONFIGURATION);
        QuietSystem.install();
        ObjectDirectory directory = new ObjectDirectory(new Config(), objects.toFile(), new File[0], FS.DETECTED, null);
        Optional<ObjectId> last = Optional.empty();
        try (ObjectInserter pack = directory.newPackInserter()) {
            for (byte[] mail : mails) {
                Optional<ObjectId> commit = commit(mail, last, pack);
                last = commit.isPresent() ? commit : last;
            }
            pack.flush();
        } finally {
            directory.close();
        }
        if (last.isPresent()) {
            Files.write(branches.resolve(Constants.MASTER), (last.get().name() + "\n").getBytes(US_ASCII));
        }
    }

    private static Optional<ObjectId> commit(byte[] mail, Optional<ObjectId> before, ObjectInserter pack)
            throws IOException {
        MailHeader header = MailHeader.of(mail, mail.length);
        Optional<Address> from = header.from();
        Optional<OffsetDateTime> date = header.date();
        if (from.isEmpty() || date.isEmpty()) {
            return Optional.empty();
        }
        String name = from.get().name().orElse(from.get().address());
        PersonIdent sender = new PersonIdent(
                name, from.get().address(), date.get().toInstant(), date.get().getOffset());
        TreeFormatter tree = new TreeFormatter();
        tree.append(PublicInbox.MAIL, FileMode.REGULAR_FILE, pack.insert(Constants.OBJ_BLOB, mail));
        CommitBuilder commit = new CommitBuilder();
        commit.setTreeId(pack.insert(tree));
        before.ifPresent(commit::setParentId);
        commit.setAuthor(sender);
        commit.setCommitter(sender);
        commit.setMessage(header.subject());
        return Optional.of(pack.insert(commit));
    }
}
