package io.github.prognosis.archive;

import java.util.Arrays;

/** The bytes of a mail that comes in pieces. */
final class MailBytes {

    /** What is kept for the next mail, so that most need no new array. */
    private static final int USUAL_BYTES = 1 << 16;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private byte[] bytes = new byte[USUAL_BYTES];
    private int size;

    /** Adds a piece, but no more than fits below the limit. */
    void add(byte[] buffer, int from, int to, int limit) {
        int count = Math.min(to - from, limit - size);
        if (count <= 0) {
            return;
        }
        if (size + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(limit, Math.max(2L * bytes.length, size + count)));
        }
        System.arraycopy(buffer, from, bytes, size, count);
        size += count;
    }

    void clear() {
        if (bytes.length > USUAL_BYTES) {
            bytes = new byte[USUAL_BYTES];
        }
        size = 0;
    }

    /** Whether there is nothing in them but white space and a byte order mark. */
    boolean isBlank() {
        boolean marked = size >= BYTE_ORDER_MARK.length
                && Arrays.equals(bytes, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
        for (int i = marked ? BYTE_ORDER_MARK.length : 0; i < size; i++) {
            if (bytes[i] <= 0 || bytes[i] > ' ') {
                return false;
            }
        }
        return true;
    }

    /** The array that holds them, and more behind {@link #size()}. */
    byte[] array() {
        return bytes;
    }

    int size() {
        return size;
    }

    byte[] copy() {
        return Arrays.copyOf(bytes, size);
    }
}
