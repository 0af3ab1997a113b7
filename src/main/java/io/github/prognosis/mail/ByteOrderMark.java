package io.github.prognosis.mail;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The marks that tell at the start of a file which Unicode encoding it is in. */
enum ByteOrderMark {
    UTF_8(StandardCharsets.UTF_8, "\u00ef\u00bb\u00bf"),
    // The 32-bit marks stand first: the little-endian one begins with the 16-bit one.
    UTF_32LE(Charset.forName("UTF-32LE"), "\u00ff\u00fe\0\0"),
    UTF_32BE(Charset.forName("UTF-32BE"), "\0\0\u00fe\u00ff"),
    UTF_16LE(StandardCharsets.UTF_16LE, "\u00ff\u00fe"),
    UTF_16BE(StandardCharsets.UTF_16BE, "\u00fe\u00ff");

    private final Charset charset;
    /** One char for each byte. */
    private final String mark;

    ByteOrderMark(Charset charset, String mark) {
        this.charset = charset;
        this.mark = mark;
    }

    /** The content without its mark and, if the mark names another encoding, in UTF-8. Its lines stay what they are. */
    static byte[] toUtf8(byte[] content) {
        for (ByteOrderMark candidate : values()) {
            int length = candidate.mark.length();
            if (ByteLines.startsWith(content, 0, content.length, candidate.mark)) {
                if (candidate == UTF_8) {
                    return Arrays.copyOfRange(content, length, content.length);
                }
                return new String(content, length, content.length - length, candidate.charset)
                        .getBytes(StandardCharsets.UTF_8);
            }
        }
        return content;
    }
}
