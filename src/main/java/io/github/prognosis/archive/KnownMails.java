package io.github.prognosis.archive;

import io.github.prognosis.model.Address;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.util.NB;

/**
 * What the commits of a public-inbox say of its mails, so that another time only those that came since have to be read.
 *
 * <p>Subjects and authors are written once each, as most are those of several mails, and numbered by where they stand.
 *
 * @param repository its real path
 * @param files where the objects were that were read
 * @param head the commit that was begun with
 * @param bytes how many bytes the commits had
 * @param mails of each commit, in their order
 */
record KnownMails(String repository, ObjectFiles files, ObjectId head, long bytes, List<CommittedMail> mails) {

    /** Other forms of it have another number. */
    private static final int FORM = 0x70696d01;

    private static final int SUBJECT_AT = Constants.OBJECT_ID_LENGTH;
    private static final int AUTHOR_AT = SUBJECT_AT + Integer.BYTES;
    private static final int SECOND_AT = AUTHOR_AT + Integer.BYTES;

    /** What is written of a mail besides its subject and its author. */
    static final int ROW_BYTES = SECOND_AT + Long.BYTES;

    private static final long LAST_SECOND = Instant.MAX.getEpochSecond();

    KnownMails {
        mails = List.copyOf(mails);
    }

    void writeTo(OutputStream out) throws IOException {
        SealedFile.write(FORM, this::writeContent, out);
    }

    private void writeContent(DataOutput out) throws IOException {
        KeptText.write(repository, out);
        files.writeTo(out);
        byte[] row = new byte[ROW_BYTES];
        head.copyRawTo(row, 0);
        out.write(row, 0, Constants.OBJECT_ID_LENGTH);
        out.writeLong(bytes);
        Numbers<String> subjects = new Numbers<>();
        Numbers<Address> authors = new Numbers<>();
        for (CommittedMail mail : mails) {
            subjects.add(mail.subject());
            authors.add(mail.author());
        }
        out.writeInt(subjects.all().size());
        for (String subject : subjects.all()) {
            KeptText.write(subject, out);
        }
        out.writeInt(authors.all().size());
        for (Address author : authors.all()) {
            out.writeBoolean(author.name().isPresent());
            KeptText.write(author.name().orElse(""), out);
            KeptText.write(author.address(), out);
        }
        out.writeInt(mails.size());
        for (CommittedMail mail : mails) {
            mail.tree().copyRawTo(row, 0);
            NB.encodeInt32(row, SUBJECT_AT, subjects.of(mail.subject()));
            NB.encodeInt32(row, AUTHOR_AT, authors.of(mail.author()));
            NB.encodeInt64(row, SECOND_AT, mail.authored().getEpochSecond());
            out.write(row);
        }
    }

    /** Each of several in the order in which it came first. */
    private static final class Numbers<T> {

        private final Map<T, Integer> numbers = new LinkedHashMap<>();

        void add(T one) {
            numbers.putIfAbsent(one, numbers.size());
        }

        Set<T> all() {
            return numbers.keySet();
        }

        int of(T one) {
            return Objects.requireNonNull(numbers.get(one));
        }
    }

    /** What such a file says; empty if it is cut, damaged, or something else. */
    static Optional<KnownMails> of(byte[] file) {
        return SealedFile.read(FORM, file, KnownMails::read);
    }

    private static KnownMails read(DataInputStream in) throws IOException {
        String repository = KeptText.read(in);
        ObjectFiles files = ObjectFiles.readFrom(in);
        byte[] row = new byte[ROW_BYTES];
        in.readFully(row, 0, Constants.OBJECT_ID_LENGTH);
        ObjectId head = ObjectId.fromRaw(row);
        long bytes = in.readLong();
        String[] subjects = new String[count(in, KeptText.LEAST_BYTES)];
        for (int i = 0; i < subjects.length; i++) {
            subjects[i] = KeptText.read(in);
        }
        Address[] authors = new Address[count(in, 1 + 2 * KeptText.LEAST_BYTES)];
        for (int i = 0; i < authors.length; i++) {
            boolean isNamed = in.readBoolean();
            String name = KeptText.read(in);
            authors[i] = new Address(isNamed ? Optional.of(name) : Optional.empty(), KeptText.read(in));
        }
        int count = count(in, ROW_BYTES);
        List<CommittedMail> mails = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            in.readFully(row);
            int subject = NB.decodeInt32(row, SUBJECT_AT);
            int author = NB.decodeInt32(row, AUTHOR_AT);
            long second = NB.decodeInt64(row, SECOND_AT);
            if (subject < 0
                    || subject >= subjects.length
                    || author < 0
                    || author >= authors.length
                    || second < 0
                    || second > LAST_SECOND) {
                throw new IOException("this is no mail");
            }
            ObjectId tree = ObjectId.fromRaw(row);
            mails.add(new CommittedMail(tree, subjects[subject], authors[author], Instant.ofEpochSecond(second)));
        }
        if (bytes < 0 || in.available() > 0) {
            throw new IOException("these are no mails");
        }
        return new KnownMails(repository, files, head, bytes, mails);
    }

    /** How many there are of something; as many as can be in what is left. */
    private static int count(DataInputStream in, int leastBytes) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > in.available() / leastBytes) {
            throw new IOException("there are not so many");
        }
        return count;
    }
}
