package io.github.prognosis.archive;

import io.github.prognosis.source.Limits;
import io.github.prognosis.source.Problem;
import io.github.prognosis.source.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Finds the mails in whatever somebody has: a text, a saved mail, a web page of an archive, an mbox (packed or not), a
 * Maildir, a public-inbox repository, a folder of such.
 *
 * <p>What it is given is decided by the content, never by a name. It reads on as a stream and in constant memory. Mails whose
 * subject says that they are no update are counted, and not decoded. Not safe for use by several threads.
 */
public final class ArchiveReader {

    private final Intake intake;

    /**
     * A reader that gives what it finds to a sink.
     *
     * @param progress hears how far it is
     * @param limits how much it reads
     */
    public ArchiveReader(MailSink sink, Progress progress, Limits limits) {
        this(sink, progress, limits, ArchiveCache.NONE);
    }

    /**
     * A reader that gives what it finds to a sink.
     *
     * @param progress hears how far it is
     * @param limits how much it reads
     * @param cache remembers what it read
     */
    public ArchiveReader(MailSink sink, Progress progress, Limits limits, ArchiveCache cache) {
        this.intake = new Intake(sink, progress, limits, cache);
    }

    /**
     * Reads a file or a folder.
     *
     * @throws io.github.prognosis.source.UnreadableMailException if it is a file and neither a mail, a text nor an archive
     * @throws IOException if it cannot be opened, or is a file that cannot be read to its end; the mails before are given
     */
    public void read(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            if (!Files.isReadable(path)) {
                throw new AccessDeniedException(path.toString());
            }
            new FolderReader(new UpdateHoldings(intake)).read(path);
        } else {
            readFile(path);
        }
    }

    private void readFile(Path path) throws IOException {
        long size = Files.size(path);
        try (InputStream in = Files.newInputStream(path)) {
            read(in, path.toString());
        }
        if (Files.isRegularFile(path) && Files.size(path) < size) {
            String message = "the file became shorter while it was read; what was left is read";
            intake.sink().problem(Problem.warning(path.toString(), Problem.CUT, message));
        }
    }

    /**
     * Reads a stream to its end and leaves it open.
     *
     * @param path what to call it
     * @throws IOException as in {@link #read(Path)}
     */
    public void read(InputStream stream, String path) throws IOException {
        new StreamReader(intake).read(stream, path);
    }
}
