package io.github.prognosis.archive;

import io.github.prognosis.mail.MailHeader;
import io.github.prognosis.model.Address;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.internal.storage.file.GC;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.TreeFormatter;

/** Writes a repository as public-inbox does, version 2. */
public final class InboxWriter implements AutoCloseable {

    private final FileRepository repository;
    private final ObjectInserter objects;
    private ObjectId last;
    private long second;
    private Optional<PersonIdent> author = Optional.empty();

    private InboxWriter(Path folder) throws IOException {
        QuietSystem.install();
        repository = new FileRepository(folder.toFile());
        repository.create(true);
        objects = repository.newObjectInserter();
    }

    /** Makes a bare repository without a commit. */
    public static InboxWriter in(Path folder) throws IOException {
        return new InboxWriter(folder);
    }

    /** Makes a repository that holds these mails. */
    public static Path write(Path folder, List<String> mails) throws IOException {
        try (InboxWriter inbox = in(folder)) {
            for (String mail : mails) {
                inbox.add(mail);
            }
        }
        return folder;
    }

    /** Makes a repository that holds these mails, all of it in one pack. */
    static Path packed(Path folder, List<String> mails) throws Exception {
        try (InboxWriter inbox = in(folder)) {
            for (String mail : mails) {
                inbox.add(mail);
            }
            inbox.pack();
        }
        return folder;
    }

    /** Adds a mail; its sender is the commit's author, as its Date says. */
    public void add(String mail) throws IOException {
        MailHeader header = MailHeader.of(Archives.bytes(mail), Archives.bytes(mail).length);
        author = header.from().flatMap(from -> header.date().map(date -> person(from, date)));
        add("m", FileMode.REGULAR_FILE, blob(mail), subject(header));
        author = Optional.empty();
    }

    /** Decoded; of a folded one the blanks stay with which the lines go on. */
    private static String subject(MailHeader header) {
        String raw = header.rawSubject();
        return raw.contains("=?")
                ? header.subject()
                : raw.replaceAll("[\\r\\n]+", " ").strip();
    }

    private static PersonIdent person(Address from, OffsetDateTime date) {
        return new PersonIdent(from.name().orElse(from.address()), from.address(), date.toInstant(), date.getOffset());
    }

    /** Takes a mail back. */
    public void remove(String mail) throws IOException {
        add("d", FileMode.REGULAR_FILE, blob(mail), "rm");
    }

    ObjectId blob(String content) throws IOException {
        return objects.insert(Constants.OBJ_BLOB, Archives.bytes(content));
    }

    ObjectId emptyTree() throws IOException {
        return objects.insert(new TreeFormatter());
    }

    /** Adds a commit with one file, or whatever has that name in its tree. */
    void add(String name, FileMode mode, ObjectId content, String subject) throws IOException {
        TreeFormatter tree = new TreeFormatter();
        tree.append(name, mode, content);
        commit(objects.insert(tree), subject, last == null ? List.of() : List.of(last));
    }

    /** Begins another line, behind a commit or, where that is null, behind none; gives where the present one ends. */
    ObjectId leave(ObjectId commit) {
        ObjectId end = last;
        last = commit;
        return end;
    }

    /** Merges another line into the present one. */
    void merge(ObjectId other) throws IOException {
        commit(emptyTree(), "Merge", List.of(last, other));
    }

    private void commit(ObjectId tree, String subject, List<ObjectId> parents) throws IOException {
        CommitBuilder commit = new CommitBuilder();
        commit.setTreeId(tree);
        commit.setParentIds(parents);
        PersonIdent sender =
                new PersonIdent("Ines", "ines@example.org", Instant.EPOCH.plusSeconds(second++), ZoneOffset.UTC);
        commit.setAuthor(author.orElse(sender));
        commit.setCommitter(sender);
        commit.setMessage(subject);
        last = objects.insert(commit);
    }

    ObjectId last() {
        return last;
    }

    /** Moves all objects into a pack. */
    void pack() throws Exception {
        flush();
        GC gc = new GC(repository);
        gc.setExpireAgeMillis(0);
        gc.gc().get();
    }

    /** Writes what was added, so that who reads finds it. */
    public void flush() throws IOException {
        objects.flush();
        if (last != null) {
            RefUpdate head = repository.updateRef(Constants.HEAD);
            head.setNewObjectId(last);
            head.forceUpdate();
        }
    }

    @Override
    public void close() throws IOException {
        flush();
        objects.close();
        repository.close();
    }
}
