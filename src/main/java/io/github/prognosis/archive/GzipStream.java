package io.github.prognosis.archive;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Unpacks a compressed file, and says in plain words what is wrong with it. */
final class GzipStream extends GZIPInputStream {

    /** Text packs ten to one; only what was made to fill a disk packs a thousand to one for so long. */
    private static final long MAX_RATIO = 1000;

    private static final long RATIO_COUNTS_FROM = 100L << 20;

    /** Many times what the lists of a project have in all their years. */
    private static final long MAX_UNPACKED = 64L << 30;

    private static final int TRAILER_BYTES = 8;

    private final Packed packed;
    private long unpacked;
    private boolean garbage;

    GzipStream(InputStream in) throws IOException {
        this(new Packed(in));
    }

    private GzipStream(Packed packed) throws IOException {
        super(packed, 1 << 16);
        this.packed = packed;
    }

    /** Whether something stands behind the compressed data that is none; zeros do not count, they fill blocks of tapes. */
    boolean hasGarbage() {
        return garbage;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read;
        try {
            read = super.read(buffer, offset, length);
        } catch (EOFException cut) {
            throw new IOException("the compressed data is cut; what could be unpacked is read", cut);
        } catch (ZipException damaged) {
            throw new IOException("the compressed data is damaged; what could be unpacked is read", damaged);
        }
        if (read < 0) {
            lookBehind();
            return read;
        }
        unpacked += read;
        boolean bomb = unpacked > RATIO_COUNTS_FROM && unpacked > packed.count * MAX_RATIO;
        if (bomb || unpacked > MAX_UNPACKED) {
            throw new IOException("the file unpacks to more than any archive of mails; the rest is left out");
        }
        return read;
    }

    private void lookBehind() {
        for (int i = len - inf.getRemaining() + TRAILER_BYTES; i < len; i++) {
            garbage |= buf[i] != 0;
        }
    }

    /** Counts, and says that there is more as long as nobody knows better: else only the first of several parts is read. */
    private static final class Packed extends FilterInputStream {
        private long count;

        Packed(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count += Math.max(0, read);
            return read;
        }

        @Override
        public int available() {
            return 1;
        }
    }
}
