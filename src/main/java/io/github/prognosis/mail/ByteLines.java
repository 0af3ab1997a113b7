package io.github.prognosis.mail;

/**
 * The lines of a range of bytes.
 *
 * <p>A line ends at a line feed, at a carriage return, or at both; several carriage returns in front of a line feed are
 * what careless gateways make of one.
 */
final class ByteLines {

    private ByteLines() {}

    /** Where the line that starts at {@code from} ends: its break or {@code to}. */
    static int end(byte[] bytes, int from, int to) {
        int end = from;
        while (end < to && bytes[end] != '\n' && bytes[end] != '\r') {
            end++;
        }
        return end;
    }

    /** Where the line after the one that ends at {@code end} starts; {@code to} if that was the last. */
    static int next(byte[] bytes, int end, int to) {
        int next = end;
        while (next < to && bytes[next] == '\r') {
            next++;
        }
        if (next < to && bytes[next] == '\n') {
            return next + 1;
        }
        return Math.min(end + 1, to);
    }

    /** The 1-based line that an offset stands in, counted as editors count. */
    static int number(byte[] bytes, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            if (bytes[i] == '\n' || (bytes[i] == '\r' && !(i + 1 < bytes.length && bytes[i + 1] == '\n'))) {
                line++;
            }
        }
        return line;
    }

    /** Whether the range begins with these bytes, one char for each. */
    static boolean startsWith(byte[] bytes, int from, int to, String start) {
        if (to - from < start.length()) {
            return false;
        }
        for (int i = 0; i < start.length(); i++) {
            if ((bytes[from + i] & 0xff) != start.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    static boolean isBlank(byte b) {
        return b == ' ' || b == '\t';
    }
}
