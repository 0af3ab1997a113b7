package io.github.prognosis.archive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Looks at eight bytes at a time; the first is the lowest of the number. */
final class EightBytes {

    private static final long EACH_BYTE = 0x0101010101010101L;
    private static final long LOW_BITS = EACH_BYTE * 0x7f;

    private EightBytes() {}

    /** A view on the bytes of a buffer, which goes along with them. */
    static ByteBuffer view(byte[] buffer) {
        return ByteBuffer.wrap(buffer).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The high bit of each byte that is the character, which is one of ASCII. */
    static long equalTo(char character, long bytes) {
        long word = bytes ^ (EACH_BYTE * character);
        return ~(((word & LOW_BITS) + LOW_BITS) | word | LOW_BITS);
    }
}
