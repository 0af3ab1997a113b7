package io.github.prognosis.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Future;

/**
 * Reads a large mbox in parts, several at a time. Where a mail begins depends only on what stands around the place, so the
 * parts give the same mails as the whole; they are taken in their order.
 */
final class MboxFile {

    /** Few enough to keep what is found in some of them, large enough that beginning one costs nothing. */
    private static final int PART_BYTES = 16 << 20;

    private final FileChannel file;
    private final String path;
    private final Intake intake;
    private final char lineBreak;

    private MboxFile(FileChannel file, String path, Intake intake) throws IOException {
        this.file = file;
        try (InputStream start = new Slice(file, 0)) {
            byte[] head = start.readNBytes(Postmark.LOOK_AHEAD);
            this.lineBreak = LineBreak.of(head, head.length);
        }
        this.path = path;
        this.intake = intake;
    }

    /** Whether a file is an mbox of more than one part. */
    static boolean suits(Path path) throws IOException {
        if (!Files.isRegularFile(path) || Files.size(path) <= PART_BYTES) {
            return false;
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] head = in.readNBytes(Postmark.LOOK_AHEAD);
            return head[0] == 'F' && Postmark.end(head, 0, head.length, true) > 0;
        }
    }

    /**
     * Reads the mbox to its end.
     *
     * @throws IOException if it cannot be read; the mails before are given
     */
    static void read(Path path, Intake intake) throws IOException {
        try (Workers workers = new Workers("mbox");
                FileChannel file = FileChannel.open(path)) {
            new MboxFile(file, path.toString(), intake).read(workers);
        }
    }

    private void read(Workers workers) throws IOException {
        long size = file.size();
        long next = 0;
        long line = 0;
        Queue<Future<MboxPart>> parts = new ArrayDeque<>();
        while (next < size || !parts.isEmpty()) {
            while (next < size && parts.size() < workers.most()) {
                long from = next;
                long to = from + PART_BYTES < size ? from + PART_BYTES : Long.MAX_VALUE;
                parts.add(workers.start(() -> part(from, to)));
                next = from + PART_BYTES;
            }
            MboxPart part = Workers.finished(parts.remove());
            part.give(line, intake.sink());
            intake.progress().bytes(Math.min(PART_BYTES, size));
            for (long i = 0; i < part.mails(); i++) {
                intake.progress().mail();
            }
            line += part.lineBreaks();
        }
        if (file.size() < size) {
            intake.sink()
                    .problem(Problem.warning(
                            path, Problem.CUT, "the file became shorter while it was read; what was left is read"));
        }
    }

    private MboxPart part(long from, long to) throws IOException {
        long base = Math.max(0, from - Postmark.LOOK_BEHIND);
        MboxPart part = new MboxPart();
        Intake ofPart = new Intake(part, part, intake.limits());
        part.end(MboxReader.readPart(new Slice(file, base), base, lineBreak, from, to, path, ofPart));
        return part;
    }

    /** A file from an offset on; the file's own position stays. */
    private static final class Slice extends InputStream {

        private final FileChannel file;
        private long position;

        Slice(FileChannel file, long position) {
            this.file = file;
            this.position = position;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = file.read(ByteBuffer.wrap(buffer, offset, length), position);
            position += Math.max(0, read);
            return read;
        }
    }
}
