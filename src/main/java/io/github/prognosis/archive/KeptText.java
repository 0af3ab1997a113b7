package io.github.prognosis.archive;

import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Texts in a file of a cache, whatever characters they have, halves of pairs too. Most have those of Latin-1 only, and have one
 * byte each then.
 */
final class KeptText {

    /** What a text takes without a character. */
    static final int LEAST_BYTES = Integer.BYTES;

    private KeptText() {}

    static void write(String text, DataOutput out) throws IOException {
        byte[] narrow = text.getBytes(StandardCharsets.ISO_8859_1);
        if (new String(narrow, StandardCharsets.ISO_8859_1).equals(text)) {
            out.writeInt(narrow.length);
            out.write(narrow);
        } else {
            out.writeInt(-text.length());
            out.writeChars(text);
        }
    }

    /**
     * Reads one.
     *
     * @throws IOException if it is longer than what is left
     */
    static String read(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length >= 0) {
            return new String(bytes(length, in), StandardCharsets.ISO_8859_1);
        }
        byte[] wide = bytes(-2L * length, in);
        char[] text = new char[wide.length / 2];
        for (int i = 0; i < text.length; i++) {
            text[i] = (char) ((wide[2 * i] & 0xff) << 8 | (wide[2 * i + 1] & 0xff));
        }
        return new String(text);
    }

    private static byte[] bytes(long count, DataInputStream in) throws IOException {
        if (count > in.available()) {
            throw new IOException("there is no text so long");
        }
        byte[] bytes = new byte[(int) count];
        in.readFully(bytes);
        return bytes;
    }
}
