package io.github.prognosis.archive;

import java.io.ByteArrayOutputStream;

/**
 * Undoes the quoting of an mbox: {@code >From here on} was {@code From here on} before it was put there.
 *
 * <p>One sign is taken off as mboxrd has it. The older mboxo writes a line that was {@code >From} before in the same way;
 * nobody can tell the two apart.
 */
final class QuotedMarks {

    private static final byte[] FROM = {'F', 'r', 'o', 'm', ' '};

    private QuotedMarks() {}

    /** The mail without the signs. */
    static byte[] removed(byte[] mail) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(mail.length);
        int copied = 0;
        for (int i = 1; i < mail.length; i++) {
            if (mail[i] == '>' && (mail[i - 1] == '\n' || mail[i - 1] == '\r') && saysFrom(mail, i)) {
                out.write(mail, copied, i - copied);
                copied = i + 1;
            }
        }
        if (copied == 0) {
            return mail;
        }
        out.write(mail, copied, mail.length - copied);
        return out.toByteArray();
    }

    private static boolean saysFrom(byte[] mail, int at) {
        int i = at;
        while (i < mail.length && mail[i] == '>') {
            i++;
        }
        for (byte b : FROM) {
            if (i >= mail.length || mail[i++] != b) {
                return false;
            }
        }
        return true;
    }
}
