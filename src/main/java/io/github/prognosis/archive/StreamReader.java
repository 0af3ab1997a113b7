package io.github.prognosis.archive;

import io.github.prognosis.mail.AppleMail;
import io.github.prognosis.mail.ForeignFile;
import io.github.prognosis.mail.Mail;
import io.github.prognosis.mail.PageStart;
import io.github.prognosis.mail.SavedPage;
import io.github.prognosis.source.Limit;
import io.github.prognosis.source.Problem;
import io.github.prognosis.source.UnreadableMailException;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.zip.ZipException;

/** Reads a file or a stream: finds out by its first bytes what it is, and reads it as that. */
final class StreamReader {

    /** Enough to tell a web page behind blank lines. */
    private static final int HEAD_BYTES = 4096;

    /** A file is compressed once; a second time is an accident, a third time an attack. */
    private static final int MAX_PACKINGS = 2;

    private final Intake intake;
    private final Mails reader;

    /** One that reads what may be updates. */
    StreamReader(Intake intake) {
        this(intake, (in, path, mmdf, packed) -> {
            if (mmdf) {
                MboxReader.readMmdf(in, path, intake);
            } else {
                MboxReader.read(in, path, intake);
            }
        });
    }

    /** One that leaves mails and mboxes to another; pages and what is one mail in another form go to the sink. */
    StreamReader(Intake intake, Mails reader) {
        this.intake = intake;
        this.reader = reader;
    }

    /** Reads the mails of a stream. */
    interface Mails {
        /**
         * Reads it to its end.
         *
         * @param mmdf whether it is MMDF, and neither an mbox nor one mail
         * @param packed whether the stream is not what stands in the file, but what is packed there
         */
        void read(InputStream in, String path, boolean mmdf, boolean packed) throws IOException;
    }

    /**
     * Reads a stream to its end.
     *
     * @throws IOException if it cannot be read at all, or is no mail, text or archive
     */
    void read(InputStream in, String path) throws IOException {
        read(new CountedStream(in, intake.progress()), path, MAX_PACKINGS);
    }

    private void read(InputStream in, String path, int packings) throws IOException {
        byte[] head = head(in);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), in);
        if (GzipStream.begins(head, head.length)) {
            if (packings == 0) {
                throw new UnreadableMailException(
                        "the file is compressed over and over; unpack it and give what comes out");
            }
            unpack(whole, path, packings - 1);
            return;
        }
        ForeignFile.refuse(head);
        if (PageStart.isThere(head)) {
            page(whole, path, Limit.HTML);
        } else if (SavedPage.isThere(head)) {
            page(whole, path, Limit.MAIL);
        } else if (AppleMail.isThere(head)) {
            intake.progress().mail();
            intake.sink().mail(AppleMail.read(path, content(whole, Limit.MAIL), intake.mails()));
        } else {
            mails(whole, path, MmdfSplitter.isThere(head), packings < MAX_PACKINGS);
        }
    }

    /** The first bytes; where the stream fails behind some of them, these, and it fails again for whoever reads on. */
    private static byte[] head(InputStream in) throws IOException {
        byte[] head = new byte[HEAD_BYTES];
        int size = 0;
        try {
            int read = 0;
            while (read >= 0 && size < HEAD_BYTES) {
                size += read;
                read = in.read(head, size, HEAD_BYTES - size);
            }
        } catch (IOException failure) {
            if (size == 0) {
                throw failure;
            }
        }
        return Arrays.copyOf(head, size);
    }

    /** That a stream fails does not cost what was read of it. */
    private void mails(InputStream in, String path, boolean mmdf, boolean packed) throws IOException {
        try {
            reader.read(in, path, mmdf, packed);
        } catch (UnreadableMailException noText) {
            throw noText;
        } catch (IOException failure) {
            boolean damaged = failure instanceof GzipStream.Damage;
            String why = damaged ? "" : "the input cannot be read to its end: ";
            intake.sink()
                    .problem(Problem.warning(
                            path, damaged ? Problem.GZIP : Problem.CUT, why + FailureReason.of(failure)));
        }
    }

    private void unpack(InputStream in, String path, int packings) throws IOException {
        try (GzipStream unpacked = new GzipStream(in, intake.limits());
                ReadAhead ahead = new ReadAhead(unpacked)) {
            read(ahead, path, packings);
            if (unpacked.hasGarbage()) {
                intake.sink()
                        .problem(Problem.warning(
                                path,
                                Problem.GZIP,
                                "behind the compressed data stands something that is none; it is left out"));
            }
        } catch (UnreadableMailException noText) {
            throw noText;
        } catch (EOFException | ZipException damaged) {
            throw new UnreadableMailException("the compressed data is cut or damaged at its beginning");
        }
    }

    private void page(InputStream in, String path, Limit limit) throws IOException {
        for (Mail mail : SavedPage.read(path, content(in, limit), intake.limits())) {
            intake.progress().mail();
            intake.sink().mail(mail);
        }
    }

    /** All of a page or a mail: of one that is too long nothing is read, as a part of it may tell something else. */
    private byte[] content(InputStream in, Limit limit) throws IOException {
        int most = intake.limits().count(limit);
        byte[] content = in.readNBytes(most + 1);
        if (content.length > most) {
            throw intake.tooLong(limit);
        }
        return content;
    }
}
