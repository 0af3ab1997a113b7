package io.github.prognosis.mail;

import io.github.prognosis.source.UnreadableMailException;

/** Tells files that are no text from those that are. */
final class BinaryContent {

    /** How many bytes are looked at: enough to be sure, few enough to cost nothing. */
    private static final int SAMPLE = 8192;

    /** Fewer control characters than this are an accident in a text, however short it is. */
    private static final int ACCIDENTS = 8;

    private BinaryContent() {}

    /** Throws an exception that says what to do if the bytes are no text. */
    static void refuse(byte[] bytes) throws UnreadableMailException {
        ForeignFile.refuse(bytes);
        if (isBinary(bytes, Math.min(bytes.length, SAMPLE))) {
            throw new UnreadableMailException(
                    "the file is binary data, not text; give a mail or a plain text, in UTF-8 or"
                            + " in UTF-16 with a byte order mark");
        }
    }

    /**
     * Whether the first bytes hold more control characters than texts do. One byte in ten of compressed data is such a one,
     * and more of programs and images; of texts hardly any, even of those with escape sequences.
     */
    private static boolean isBinary(byte[] bytes, int size) {
        long controls = 0;
        for (int i = 0; i < size; i++) {
            byte c = bytes[i];
            if (c >= 0 && c < ' ' && (c < '\b' || (c > '\r' && c != 0x1b))) {
                controls++;
            }
        }
        return controls >= ACCIDENTS && controls * 20 > size;
    }
}
