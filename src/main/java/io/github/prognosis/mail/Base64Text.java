package io.github.prognosis.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * Decodes base64 as far as it goes.
 *
 * <p>List servers put footers behind it, some encoded anew and some not, so padding is not its end; and one broken line
 * does not garble the lines behind it.
 */
final class Base64Text {

    private final byte[] encoded;
    private final Problems problems;
    private final ByteArrayOutputStream decoded;
    /** What was read and not decoded yet: up to {@code length}. */
    private final byte[] run;

    private int length;
    private boolean padded;

    private Base64Text(byte[] encoded, Problems problems) {
        this.encoded = encoded;
        this.problems = problems;
        this.decoded = new ByteArrayOutputStream(encoded.length / 4 * 3);
        this.run = new byte[encoded.length];
    }

    /** The bytes that the text stands for; empty if its first line is not base64 but plain words. */
    static Optional<byte[]> decode(byte[] encoded, Problems problems) {
        return new Base64Text(encoded, problems).decode();
    }

    private Optional<byte[]> decode() {
        boolean first = true;
        int line = 0;
        while (line < encoded.length) {
            int lineEnd = ByteLines.end(encoded, line, encoded.length);
            int from = skipBlanks(line, lineEnd);
            int to = trimBlanks(from, lineEnd);
            if (from < to) {
                boolean words = hasBlankInside(from, to);
                if (words && first) {
                    return Optional.empty();
                }
                if (words && padded) {
                    warn("there is text behind the base64; it is left out");
                    break;
                }
                first = false;
                takeLine(from, to);
            }
            line = ByteLines.next(encoded, lineEnd, encoded.length);
        }
        flush();
        return Optional.of(decoded.toByteArray());
    }

    private void takeLine(int from, int to) {
        boolean broken = false;
        for (int i = from; i < to; i++) {
            if (encoded[i] == '=') {
                flush();
                padded = true;
            } else if (isBase64(encoded[i])) {
                run[length++] = encoded[i];
            } else if (!ByteLines.isBlank(encoded[i])) {
                broken = true;
            }
        }
        if (broken) {
            warn("the base64 holds characters that are none; they are left out");
            // The next line starts a group of four again.
            flush();
        }
    }

    /** Decodes what was read; a group of four that is not whole gives the bytes that are. */
    private void flush() {
        if (length % 4 == 1) {
            length--;
            warn("the base64 is cut within a character");
        }
        byte[] bytes = Base64.getDecoder().decode(new String(run, 0, length, StandardCharsets.ISO_8859_1));
        decoded.writeBytes(bytes);
        length = 0;
    }

    private void warn(String message) {
        problems.warn(Problems.TRANSFER_ENCODING, message);
    }

    private int skipBlanks(int from, int to) {
        int start = from;
        while (start < to && ByteLines.isBlank(encoded[start])) {
            start++;
        }
        return start;
    }

    private int trimBlanks(int from, int to) {
        int end = to;
        while (end > from && ByteLines.isBlank(encoded[end - 1])) {
            end--;
        }
        return end;
    }

    private boolean hasBlankInside(int from, int to) {
        for (int i = from; i < to; i++) {
            if (ByteLines.isBlank(encoded[i])) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBase64(byte b) {
        return (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z') || (b >= '0' && b <= '9') || b == '+' || b == '/';
    }
}
