package io.github.prognosis.archive;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;

/**
 * What was found when all of a public-inbox was gone through, so that another time only what came since has to be.
 *
 * @param repository its real path
 * @param files where the objects were that were read
 * @param head the commit that was begun with
 * @param commits how many there were
 * @param bytes how many bytes they had
 * @param candidates those whose subject does not rule out an update or says that a mail is taken back, in their order
 */
record KnownHistory(
        String repository, ObjectFiles files, ObjectId head, long commits, long bytes, List<Candidate> candidates) {

    /** Other forms of it have another number. */
    private static final int FORM = 0x70696201;

    /** No history is as long. */
    private static final int MOST_COMMITS = 1 << 30;

    /**
     * A commit whose mail is opened.
     *
     * @param tree where the mail stands
     * @param subject what the commit says of it
     */
    record Candidate(ObjectId tree, String subject) {}

    KnownHistory {
        candidates = List.copyOf(candidates);
    }

    /**
     * The bytes of a file that says it.
     *
     * @throws IOException if it is none that can be kept: a subject is too long
     */
    byte[] content() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        SealedFile.write(FORM, this::writeTo, file);
        return file.toByteArray();
    }

    private void writeTo(DataOutput out) throws IOException {
        out.writeUTF(repository);
        files.writeTo(out);
        write(head, out);
        out.writeLong(commits);
        out.writeLong(bytes);
        out.writeInt(candidates.size());
        for (Candidate candidate : candidates) {
            write(candidate.tree(), out);
            out.writeUTF(candidate.subject());
        }
    }

    private static void write(ObjectId id, DataOutput out) throws IOException {
        byte[] raw = new byte[Constants.OBJECT_ID_LENGTH];
        id.copyRawTo(raw, 0);
        out.write(raw);
    }

    /** What such bytes say; empty if they are cut, damaged, or something else. */
    static Optional<KnownHistory> of(byte[] content) {
        return SealedFile.read(FORM, content, KnownHistory::read);
    }

    private static KnownHistory read(DataInputStream in) throws IOException {
        String repository = in.readUTF();
        ObjectFiles files = ObjectFiles.readFrom(in);
        ObjectId head = id(in);
        long commits = in.readLong();
        long bytes = in.readLong();
        int count = in.readInt();
        if (count < 0 || commits < count || commits > MOST_COMMITS || bytes < 0) {
            throw new IOException("these are no numbers of a history");
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            candidates.add(new Candidate(id(in), in.readUTF()));
        }
        return new KnownHistory(repository, files, head, commits, bytes, candidates);
    }

    private static ObjectId id(DataInputStream in) throws IOException {
        byte[] raw = new byte[Constants.OBJECT_ID_LENGTH];
        in.readFully(raw);
        return ObjectId.fromRaw(raw);
    }
}
