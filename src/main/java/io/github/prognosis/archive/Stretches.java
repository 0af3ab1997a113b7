package io.github.prognosis.archive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;

/**
 * Looks for {@code From} in a buffer and counts line breaks, a stretch of it at a time, eight bytes at once.
 *
 * <p>The buffer is copied into an array of longs: of all ways to take eight bytes at once only that is quick where Java
 * compiles quickly rather than well, and makes up for the copying several times.
 */
final class Stretches {

    /** How many bytes a stretch has; it begins at a multiple of eight. */
    static final int BYTES = 4 * Long.BYTES;

    private static final long EACH_BYTE = 0x0101010101010101L;
    private static final long LOW_BITS = EACH_BYTE * 0x7f;
    private static final long HIGH_BITS = ~LOW_BITS;
    private static final long LAST_BYTE = 0xffL << 56;

    private final LongBuffer view;
    private final long[] eights;
    private long lineBreaks;

    /** Looks at that buffer. */
    Stretches(byte[] buffer) {
        view = ByteBuffer.wrap(buffer).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer();
        eights = new long[view.capacity()];
    }

    /** Takes what is in the buffer now; to be called whenever that changed. */
    void take(int size) {
        view.get(0, eights, 0, Math.min(eights.length, (size + Long.BYTES - 1) / Long.BYTES));
    }

    /**
     * Goes over stretches as long as {@code From} begins in none of them, and counts the line breaks in these.
     *
     * @param lineBreak what ends lines, one character of ASCII
     * @param begin where the first stretch begins
     * @param end how far to look
     * @return where the stretch begins in which it may begin, or which {@code end} cuts
     */
    int pass(char lineBreak, int begin, int end) {
        int at = begin / Long.BYTES;
        int stop = (end - BYTES) / Long.BYTES;
        long count = 0;
        while (at <= stop) {
            long first = eights[at];
            long second = eights[at + 1];
            long third = eights[at + 2];
            long fourth = eights[at + 3];
            boolean capital =
                    ((low('F', first) | low('F', second) | low('F', third) | low('F', fourth)) & HIGH_BITS) != 0;
            if (capital && (begins(first) || begins(second) || begins(third) || begins(fourth))) {
                break;
            }
            long counts =
                    ones(lineBreak, first) + ones(lineBreak, second) + ones(lineBreak, third) + ones(lineBreak, fourth);
            count += (counts * EACH_BYTE) >>> 56;
            at += BYTES / Long.BYTES;
        }
        lineBreaks = count;
        return at * Long.BYTES;
    }

    /** How many line breaks {@link #pass} went over when it was last called. */
    long lineBreaks() {
        return lineBreaks;
    }

    /** Whether {@code Fr} may begin there. */
    private static boolean begins(long bytes) {
        return (low('F', bytes) & ((low('r', bytes) >>> Byte.SIZE) | LAST_BYTE) & HIGH_BITS) != 0;
    }

    /** High bits where a byte is the character, and maybe in a byte above such a one. */
    private static long low(char character, long bytes) {
        long word = bytes ^ (EACH_BYTE * character);
        return (word - EACH_BYTE) & ~word;
    }

    /** A one in each byte that is the character. */
    private static long ones(char character, long bytes) {
        long word = bytes ^ (EACH_BYTE * character);
        return ~(((word & LOW_BITS) + LOW_BITS) | word | LOW_BITS) >>> 7;
    }
}
