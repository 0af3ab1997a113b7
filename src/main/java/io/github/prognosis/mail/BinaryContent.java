package io.github.prognosis.mail;

/** Tells files that are no text from those that are. */
final class BinaryContent {

    /** How many bytes are looked at: enough to be sure, few enough to cost nothing. */
    private static final int SAMPLE = 8192;

    /** Fewer control characters than this are an accident in a text, however short it is. */
    private static final int ACCIDENTS = 8;

    private BinaryContent() {}

    /** How a compressed file begins. */
    private enum Compressed {
        GZIP("gzip", "\u001f\u008b"),
        BZIP2("bzip2", "BZh91AY&SY"),
        XZ("xz", "\u00fd7zXZ\0"),
        ZSTD("zstd", "(\u00b5/\u00fd"),
        ZIP("zip", "PK\u0003\u0004");

        private final String word;
        private final String start;

        Compressed(String word, String start) {
            this.word = word;
            this.start = start;
        }
    }

    /** Throws an exception that says what to do if the bytes are no text. */
    static void refuse(byte[] bytes) throws UnreadableMailException {
        for (Compressed kind : Compressed.values()) {
            if (ByteLines.startsWith(bytes, 0, bytes.length, kind.start)) {
                throw new UnreadableMailException(
                        "the file is compressed with " + kind.word + "; unpack it and give what comes out");
            }
        }
        if (isBinary(bytes)) {
            throw new UnreadableMailException(
                    "the file is binary data, not text; give a mail or a plain text, in UTF-8 or"
                            + " in UTF-16 with a byte order mark");
        }
    }

    /**
     * Whether the bytes hold more control characters than texts do. One byte in ten of compressed data is such a one, and
     * more of programs and images; of texts hardly any, even of those with escape sequences.
     */
    private static boolean isBinary(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            if (isControl(bytes[i])) {
                controls++;
            }
        }
        return controls >= ACCIDENTS && controls * 20 > length;
    }

    private static boolean isControl(byte b) {
        return (b >= 0 && b < '\b') || (b > '\r' && b < ' ' && b != 0x1b);
    }
}
