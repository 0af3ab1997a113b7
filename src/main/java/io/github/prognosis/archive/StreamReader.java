package io.github.prognosis.archive;

import io.github.prognosis.mail.ArchivePage;
import io.github.prognosis.mail.Mail;
import io.github.prognosis.mail.PageStart;
import io.github.prognosis.mail.UnreadableMailException;
import io.github.prognosis.source.Limit;
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

    StreamReader(Intake intake) {
        this.intake = intake;
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
        } else if (PageStart.isThere(head)) {
            page(whole, path);
        } else {
            mails(whole, path);
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
    private void mails(InputStream in, String path) throws IOException {
        try {
            MboxReader.read(in, path, intake);
        } catch (UnreadableMailException noText) {
            throw noText;
        } catch (IOException failure) {
            boolean packed = failure instanceof GzipStream.Damage;
            String why = packed ? "" : "the input cannot be read to its end: ";
            intake.sink()
                    .problem(Problem.warning(
                            path, packed ? Problem.GZIP : Problem.CUT, why + FailureReason.of(failure)));
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

    /** A page that is too long is not read in part: what is decoded of it, and its elements, take many times its length. */
    private void page(InputStream in, String path) throws IOException {
        int most = intake.limits().count(Limit.HTML);
        byte[] page = in.readNBytes(most + 1);
        if (page.length > most) {
            throw intake.tooLong(Limit.HTML);
        }
        for (Mail mail : ArchivePage.read(path, page, intake.limits())) {
            intake.progress().mail();
            intake.sink().mail(mail);
        }
    }
}
