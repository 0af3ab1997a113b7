package io.github.prognosis.archive;

import io.github.prognosis.source.Limit;
import io.github.prognosis.source.Limits;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Unpacks a compressed file, and says in plain words what is wrong with it. */
final class GzipStream extends GZIPInputStream {

    /** Short texts may well pack better. */
    private static final long RATIO_COUNTS_FROM = 100L << 20;

    private static final String REST = "; the rest is left out";

    private static final int TRAILER_BYTES = 8;

    private static final int LOOK_BEHIND = 1 << 16;

    private final Limits limits;
    private final Packed packed;
    private long unpacked;
    private @Nullable Damage damage;
    private boolean garbage;

    GzipStream(InputStream in, Limits limits) throws IOException {
        this(new Packed(in), limits);
    }

    private GzipStream(Packed packed, Limits limits) throws IOException {
        super(packed, 1 << 16);
        this.limits = limits;
        this.packed = packed;
    }

    /** Whether these are the first bytes of what is compressed. */
    static boolean begins(byte[] head, int size) {
        return size > 2 && head[0] == 0x1f && head[1] == (byte) 0x8b && head[2] == 8;
    }

    /** Whether something stands behind the compressed data that is none; zeros do not count, they fill blocks of tapes. */
    boolean hasGarbage() {
        return garbage;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (damage != null) {
            throw damage;
        }
        try {
            return unpack(buffer, offset, length);
        } catch (EOFException cut) {
            throw damaged("the compressed data is cut; what could be unpacked is read");
        } catch (ZipException damaged) {
            throw damaged("the compressed data is damaged; what could be unpacked is read");
        }
    }

    private int unpack(byte[] buffer, int offset, int length) throws IOException {
        long before = unpacked;
        int read = super.read(buffer, offset, length);
        if (read < 0) {
            lookBehind();
            return read;
        }
        unpacked = before + read; // where another part begins, this method was called once more for the same bytes
        if (unpacked > limits.of(Limit.UNPACKED)) {
            throw damaged("the file unpacks to more than " + limits.shown(Limit.UNPACKED) + REST);
        }
        if (unpacked > RATIO_COUNTS_FROM && unpacked / packed.count >= limits.of(Limit.RATIO)) {
            throw damaged("the file unpacks to more than " + limits.shown(Limit.RATIO) + REST);
        }
        return read;
    }

    private Damage damaged(String message) {
        Damage met = new Damage(message);
        damage = met;
        return met;
    }

    /** That the rest cannot be unpacked; what was unpacked is sound. */
    static final class Damage extends IOException {

        private static final long serialVersionUID = 1L;

        Damage(String message) {
            super(message);
        }
    }

    @Override
    protected void fill() throws IOException {
        packed.behind.reset();
        super.fill();
    }

    /** The buffer may end anywhere: in it, in what was read behind it to look for another part, and then in the rest. */
    private void lookBehind() throws IOException {
        int left = inf.getRemaining();
        garbage |= isThere(buf, len - left + TRAILER_BYTES, len);
        byte[] behind = packed.behind.toByteArray();
        garbage |= isThere(behind, Math.max(0, TRAILER_BYTES - left), behind.length);
        byte[] rest = packed.readNBytes(LOOK_BEHIND);
        garbage |= isThere(rest, 0, rest.length);
    }

    private static boolean isThere(byte[] bytes, int from, int to) {
        boolean there = false;
        for (int i = from; i < to; i++) {
            there |= bytes[i] != 0;
        }
        return there;
    }

    /** Counts, and says that there is more as long as nobody knows better: else only the first of several parts is read. */
    private static final class Packed extends FilterInputStream {
        private long count;

        /** What was read one by one since the buffer was filled: the end of a part, and the beginning of another. */
        private final ByteArrayOutputStream behind = new ByteArrayOutputStream();

        Packed(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            if (read >= 0) {
                count++;
                behind.write(read);
            }
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
