package io.github.prognosis.archive;

import io.github.prognosis.mail.ArchivePage;
import io.github.prognosis.mail.UnreadableMailException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;

/** Reads a file or a stream: finds out by its first bytes what it is, and reads it as that. */
final class StreamReader {

    /** Enough to tell a web page behind comments and blank lines. */
    private static final int HEAD_BYTES = 4096;

    /** A file is compressed once; a second time is an accident, a third time an attack. */
    private static final int MAX_PACKINGS = 2;

    private final MailSink sink;
    private final Progress progress;

    StreamReader(MailSink sink, Progress progress) {
        this.sink = sink;
        this.progress = progress;
    }

    /**
     * Reads a stream to its end.
     *
     * @throws IOException if it cannot be read, or is no mail, text or archive; the mails before are given
     */
    void read(InputStream in, String path) throws IOException {
        read(new CountedStream(in, progress), path, MAX_PACKINGS);
    }

    private void read(InputStream in, String path, int packings) throws IOException {
        byte[] head = in.readNBytes(HEAD_BYTES);
        InputStream whole = head.length < HEAD_BYTES
                ? new ByteArrayInputStream(head)
                : new SequenceInputStream(new ByteArrayInputStream(head), in);
        if (isGzip(head)) {
            if (packings == 0) {
                throw new UnreadableMailException(
                        "the file is compressed over and over; unpack it and give what comes out");
            }
            unpack(whole, path, packings - 1);
        } else if (ArchivePage.isPage(head)) {
            page(whole, path);
        } else {
            MboxReader.read(whole, path, sink, progress);
        }
    }

    private void unpack(InputStream in, String path, int packings) throws IOException {
        try (GzipStream unpacked = new GzipStream(in)) {
            read(unpacked, path, packings);
            if (unpacked.hasGarbage()) {
                sink.problem(Problem.warning(
                        path,
                        Problem.GZIP,
                        "behind the compressed data stands something that is none; it is left out"));
            }
        } catch (UnreadableMailException noText) {
            throw noText;
        } catch (IOException damaged) {
            String message = damaged.getMessage();
            sink.problem(Problem.warning(
                    path, Problem.GZIP, message == null ? "the compressed data cannot be read" : message));
        }
    }

    private void page(InputStream in, String path) throws IOException {
        byte[] page = in.readNBytes(ArchivePage.MAX_BYTES + 1);
        if (page.length > ArchivePage.MAX_BYTES) {
            sink.problem(Problem.warning(
                    path,
                    Problem.LIMIT,
                    "the page is longer than " + (ArchivePage.MAX_BYTES >> 20) + " MiB; the rest is left out"));
            page = Arrays.copyOf(page, ArchivePage.MAX_BYTES);
        }
        progress.mail();
        sink.mail(ArchivePage.read(path, page));
    }

    private static boolean isGzip(byte[] head) {
        return head.length > 2 && head[0] == 0x1f && head[1] == (byte) 0x8b && head[2] == 8;
    }
}
