package io.github.prognosis.archive;

/** The byte order mark of UTF-8, which some editors put in front of a text or a mail. */
final class ByteOrderMark {

    private static final byte[] BYTES = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private ByteOrderMark() {}

    /** How many bytes the one has that stands there; 0 if none does. */
    static int length(byte[] bytes, int at, int limit) {
        for (int i = 0; i < BYTES.length; i++) {
            if (at + i >= limit || bytes[at + i] != BYTES[i]) {
                return 0;
            }
        }
        return BYTES.length;
    }
}
