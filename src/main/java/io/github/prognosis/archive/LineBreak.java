package io.github.prognosis.archive;

/** What ends the lines of a file. */
final class LineBreak {

    private LineBreak() {}

    /**
     * The character whose occurrences are the line breaks of a file: a carriage return if its first line ends with nothing
     * else, as in files of old Macs.
     *
     * @param head how the file begins
     * @param size how many bytes of that there are
     */
    static char of(byte[] head, int size) {
        int most = Math.min(size, Postmark.LOOK_AHEAD);
        for (int i = 0; i + 1 < most && head[i] != '\n'; i++) {
            if (head[i] == '\r' && head[i + 1] != '\n') {
                return '\r';
            }
        }
        return '\n';
    }
}
