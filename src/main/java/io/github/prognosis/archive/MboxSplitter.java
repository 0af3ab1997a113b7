package io.github.prognosis.archive;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Splits a stream into mails where an mbox begins one, in constant memory.
 *
 * <p>The one rule is {@link Postmark}'s; {@code Content-Length} fields are not believed. What stands before the first
 * mail, or all of a stream that is no mbox, is given as a mail without a mark.
 *
 * <p>Own code, as a library's iterator fails on files beyond 2 GiB and on Pipermail's, and loses what is too long for it.
 */
final class MboxSplitter {

    /** Takes the mails; each is begun, given in pieces, and ended. */
    interface Mails {
        /**
         * A mail begins.
         *
         * @param line the 1-based line of the stream that it begins in
         * @param marked whether it stands behind a {@code From } line, which is not part of it
         */
        void begin(long line, boolean marked);

        /** The next bytes of the mail; the buffer belongs to the caller. */
        void bytes(byte[] buffer, int from, int to) throws IOException;

        /**
         * The mail ends.
         *
         * @param cut whether the next one begins within its last line
         */
        void end(boolean cut);
    }

    /** Large enough that reading costs few calls, small enough for any cache. */
    static final int BUFFER_BYTES = 1 << 20;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long EACH_BYTE = 0x0101010101010101L;
    private static final long HIGH_BITS = EACH_BYTE << 7;
    private static final long LOW_BITS = ~HIGH_BITS;
    private static final long LINE_FEEDS = EACH_BYTE * '\n';
    private static final long CAPITAL_F = EACH_BYTE * 'F';

    private final InputStream in;
    private final Mails mails;
    private final byte[] buffer;
    private int limit;
    private boolean atEnd;
    /** The offset in the stream of the first byte in the buffer. */
    private long base;
    /** How many line feeds stand in the part before the place that is looked at. */
    private long lineFeeds;
    /** Where to look for the next mark. */
    private int next;
    /** What stands before it in the buffer is given to the mails. */
    private int given;

    private boolean inMail;

    /** Splits a stream that is the whole. */
    MboxSplitter(InputStream in, Mails mails, int bufferBytes) {
        this(in, 0, mails, bufferBytes);
    }

    /**
     * Splits a part of a whole.
     *
     * @param in what stands from {@link Postmark#LOOK_BEHIND} bytes before the part on
     * @param base where that begins in the whole
     */
    MboxSplitter(InputStream in, long base, Mails mails, int bufferBytes) {
        this.in = in;
        this.base = base;
        this.mails = mails;
        this.buffer = new byte[Math.max(bufferBytes, 2 * (Postmark.LOOK_BEHIND + Postmark.LOOK_AHEAD))];
    }

    /** Gives all mails of the stream; the one in which it fails is ended too. */
    void split() throws IOException {
        split(0, Long.MAX_VALUE);
    }

    /**
     * Gives the mails that begin in a part of the whole; their lines are counted from the part's beginning.
     *
     * @param from where the part begins
     * @param to where it ends; its last mail may go on behind
     * @return how many line feeds stand in the part
     */
    long split(long from, long to) throws IOException {
        fill();
        next = (int) Math.min(from - base, limit);
        given = next;
        inMail = from == 0;
        if (inMail) {
            mails.begin(1, false);
        }
        try {
            return splitPart(to);
        } finally {
            if (inMail) {
                mails.end(false);
            }
        }
    }

    private long splitPart(long to) throws IOException {
        long inPart = -1;
        while (true) {
            int stop = atEnd ? limit : Math.max(next, limit - Postmark.LOOK_AHEAD);
            if (inPart < 0) {
                stop = (int) Math.min(stop, to - base);
            }
            int found = find(next, stop);
            if (found < stop) {
                int behind = Postmark.end(buffer, found, limit, base + found == 0);
                if (behind == 0) {
                    next = found + 1;
                    continue;
                }
                endMail(found);
                if (inPart >= 0) {
                    return inPart;
                }
                if (base + behind > to) {
                    inPart = lineFeeds + countLineFeeds(found, (int) (to - base));
                }
                beginMail(found, behind);
                continue;
            }
            give(stop);
            next = stop;
            if (inPart < 0 && base + stop == to) {
                inPart = lineFeeds;
            } else if (atEnd) {
                return inPart < 0 ? lineFeeds : inPart;
            } else {
                readOn();
            }
            if (inPart >= 0 && !inMail) {
                return inPart;
            }
        }
    }

    private void endMail(int mark) throws IOException {
        give(mark);
        if (inMail) {
            inMail = false;
            mails.end(mark > 0 && buffer[mark - 1] != '\n' && buffer[mark - 1] != '\r');
        }
    }

    private void beginMail(int mark, int behind) {
        lineFeeds += countLineFeeds(mark, behind);
        given = behind;
        next = behind;
        inMail = true;
        mails.begin(lineFeeds + 1, true);
    }

    private void give(int to) throws IOException {
        if (inMail) {
            mails.bytes(buffer, given, to);
        }
        given = to;
    }

    private void readOn() throws IOException {
        int kept = Math.max(0, next - Postmark.LOOK_BEHIND);
        System.arraycopy(buffer, kept, buffer, 0, limit - kept);
        base += kept;
        limit -= kept;
        next -= kept;
        given = next;
        fill();
    }

    private void fill() throws IOException {
        while (limit < buffer.length && !atEnd) {
            int read = in.read(buffer, limit, buffer.length - limit);
            if (read < 0) {
                atEnd = true;
            } else {
                limit += read;
            }
        }
    }

    /**
     * Finds the next {@code From } and counts the line feeds before it, eight bytes at a time.
     *
     * @return where it begins; {@code to} if there is none
     */
    private int find(int from, int to) {
        int i = from;
        long count = 0;
        for (; i <= to - Long.BYTES; i += Long.BYTES) {
            long eight = (long) LONGS.get(buffer, i);
            long candidates = zeroBytes(eight ^ CAPITAL_F);
            long feeds = zeroBytes(eight ^ LINE_FEEDS);
            while (candidates != 0) {
                int bit = Long.numberOfTrailingZeros(candidates);
                int at = i + (bit >>> 3);
                if (saysFrom(at)) {
                    lineFeeds += count + Long.bitCount(feeds & ((1L << bit) - 1));
                    return at;
                }
                candidates &= candidates - 1;
            }
            count += Long.bitCount(feeds);
        }
        for (; i < to; i++) {
            if (buffer[i] == 'F' && saysFrom(i)) {
                break;
            }
            if (buffer[i] == '\n') {
                count++;
            }
        }
        lineFeeds += count;
        return i;
    }

    /** The high bit of each byte that is zero. */
    private static long zeroBytes(long word) {
        return ~(((word & LOW_BITS) + LOW_BITS) | word | LOW_BITS);
    }

    private boolean saysFrom(int at) {
        return at + 4 < limit
                && buffer[at + 1] == 'r'
                && buffer[at + 2] == 'o'
                && buffer[at + 3] == 'm'
                && buffer[at + 4] == ' ';
    }

    private long countLineFeeds(int from, int to) {
        long count = 0;
        for (int i = from; i < to; i++) {
            if (buffer[i] == '\n') {
                count++;
            }
        }
        return count;
    }
}
