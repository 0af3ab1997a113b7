package io.github.prognosis.mail;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/**
 * Decodes quoted-printable: {@code G=C3=B3recki}, and a line that ends in {@code =} goes on in the next one.
 *
 * <p>Line breaks stay what they are. A {@code =} that encodes nothing is left standing.
 */
final class QuotedPrintableText {

    private final byte[] encoded;
    private final ByteArrayOutputStream decoded;
    private int sound;
    private int broken;

    private QuotedPrintableText(byte[] encoded) {
        this.encoded = encoded;
        this.decoded = new ByteArrayOutputStream(encoded.length);
    }

    /**
     * The bytes that the text stands for; empty if more of its {@code =} encode nothing than something, as in a plain
     * text with headings like {@code = Open =}.
     */
    static Optional<byte[]> decode(byte[] encoded, Problems problems) {
        QuotedPrintableText text = new QuotedPrintableText(encoded);
        text.decode();
        if (text.broken > text.sound) {
            return Optional.empty();
        }
        if (text.broken > 0) {
            problems.warn(
                    Problems.TRANSFER_ENCODING,
                    "the quoted-printable holds a \"=\" that encodes nothing; it is left as it is");
        }
        return Optional.of(text.decoded.toByteArray());
    }

    private void decode() {
        int line = 0;
        while (line < encoded.length) {
            int lineEnd = ByteLines.end(encoded, line, encoded.length);
            int next = ByteLines.next(encoded, lineEnd, encoded.length);
            int to = lineEnd;
            while (to > line && ByteLines.isBlank(encoded[to - 1])) {
                to--; // blanks at the end were added on the way
            }
            boolean goesOn = to > line && encoded[to - 1] == '=';
            decodeLine(line, goesOn ? to - 1 : to);
            if (!goesOn) {
                decoded.write(encoded, lineEnd, next - lineEnd);
            }
            line = next;
        }
    }

    private void decodeLine(int from, int to) {
        int i = from;
        while (i < to) {
            if (encoded[i] != '=') {
                decoded.write(encoded[i++]);
                continue;
            }
            int high = i + 3 <= to ? Character.digit(encoded[i + 1], 16) : -1;
            int low = i + 3 <= to ? Character.digit(encoded[i + 2], 16) : -1;
            if (high >= 0 && low >= 0) {
                sound++;
                decoded.write(high << 4 | low);
                i += 3;
            } else {
                broken++;
                decoded.write('=');
                i++;
            }
        }
    }
}
