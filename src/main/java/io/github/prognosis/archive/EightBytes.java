package io.github.prognosis.archive;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at eight bytes at a time; the first is the lowest of the number. */
final class EightBytes {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long EACH_BYTE = 0x0101010101010101L;
    private static final long LOW_BITS = EACH_BYTE * 0x7f;

    private EightBytes() {}

    static long at(byte[] buffer, int offset) {
        return (long) LONGS.get(buffer, offset);
    }

    /** The high bit of each byte that is the character, which is one of ASCII. */
    static long equalTo(char character, long bytes) {
        long word = bytes ^ (EACH_BYTE * character);
        return ~(((word & LOW_BITS) + LOW_BITS) | word | LOW_BITS);
    }
}
