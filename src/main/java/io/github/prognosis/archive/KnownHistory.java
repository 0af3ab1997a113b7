package io.github.prognosis.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
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

    private static final int CHECKSUM_BYTES = Long.BYTES;

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
     * Its bytes, and a checksum of them.
     *
     * @throws IOException if it is none that can be kept: a subject is too long
     */
    byte[] content() throws IOException {
        ByteArrayOutputStream bytesOut = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytesOut);
        out.writeInt(FORM);
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
        byte[] content = bytesOut.toByteArray();
        out.writeLong(checksum(content, content.length));
        return bytesOut.toByteArray();
    }

    private static void write(ObjectId id, DataOutputStream out) throws IOException {
        byte[] raw = new byte[Constants.OBJECT_ID_LENGTH];
        id.copyRawTo(raw, 0);
        out.write(raw);
    }

    private static long checksum(byte[] content, int length) {
        CRC32 checksum = new CRC32();
        checksum.update(content, 0, length);
        return checksum.getValue();
    }

    /** What such bytes say; empty if they are cut, damaged, or something else. */
    static Optional<KnownHistory> of(byte[] content) {
        int length = content.length - CHECKSUM_BYTES;
        if (length < 0) {
            return Optional.empty();
        }
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(content));
        try {
            if (ByteBuffer.wrap(content, length, CHECKSUM_BYTES).getLong() != checksum(content, length)) {
                return Optional.empty();
            }
            return in.readInt() == FORM ? Optional.of(read(in)) : Optional.empty();
        } catch (IOException damaged) {
            return Optional.empty();
        }
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
