package io.github.prognosis.mail;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Tells files that are no text from those that are. */
final class BinaryContent {

    /** How many bytes are looked at: enough to be sure, few enough to cost nothing. */
    private static final int SAMPLE = 8192;

    /** Fewer control characters than this are an accident in a text, however short it is. */
    private static final int ACCIDENTS = 8;

    /** How a compressed file begins. */
    private static final Map<String, String> COMPRESSED = Map.of(
            "\u001f\u008b", "gzip",
            "BZh91AY&SY", "bzip2",
            "\u00fd7zXZ\0", "xz",
            "(\u00b5/\u00fd", "zstd",
            "PK\u0003\u0004", "zip");

    private BinaryContent() {}

    /** Throws an exception that says what to do if the bytes are no text. */
    static void refuse(byte[] bytes) throws UnreadableMailException {
        String sample = new String(bytes, 0, Math.min(bytes.length, SAMPLE), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> kind : COMPRESSED.entrySet()) {
            if (sample.startsWith(kind.getKey())) {
                throw new UnreadableMailException(
                        "the file is compressed with " + kind.getValue() + "; unpack it and give what comes out");
            }
        }
        if (isBinary(bytes, sample.length())) {
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
