package io.github.prognosis.archive;

/**
 * Undoes the quoting of an mbox: {@code >From here on} was {@code From here on} before it was put there.
 *
 * <p>One sign is taken off as mboxrd has it. The older mboxo writes a line that was {@code >From} before in the same way;
 * nobody can tell the two apart.
 */
final class QuotedMarks {

    private static final byte[] FROM = {'F', 'r', 'o', 'm', ' '};

    private QuotedMarks() {}

    /**
     * Takes the signs off, in place.
     *
     * @param size how many bytes there are
     * @return how many are left
     */
    static int remove(byte[] mail, int size) {
        int to = 0;
        for (int i = 0; i < size; i++) {
            boolean lineStart = i > 0 && (mail[i - 1] == '\n' || mail[i - 1] == '\r');
            if (mail[i] != '>' || !lineStart || !saysFrom(mail, i, size)) {
                mail[to++] = mail[i];
            }
        }
        return to;
    }

    private static boolean saysFrom(byte[] mail, int at, int size) {
        int i = at;
        while (i < size && mail[i] == '>') {
            i++;
        }
        for (byte b : FROM) {
            if (i >= size || mail[i++] != b) {
                return false;
            }
        }
        return true;
    }
}
