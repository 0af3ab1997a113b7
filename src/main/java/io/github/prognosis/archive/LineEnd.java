package io.github.prognosis.archive;

/** Where lines end in bytes that are not decoded yet: at LF, CR, CR LF, and at the CR CR LF that careless gateways make. */
final class LineEnd {

    private LineEnd() {}

    static boolean isThere(byte[] bytes, int at) {
        return bytes[at] == '\n' || bytes[at] == '\r';
    }

    /** The offset of the first line break from there on; the limit if there is none. */
    static int next(byte[] bytes, int from, int limit) {
        for (int i = from; i < limit; i++) {
            byte is = bytes[i];
            if (is <= '\r' && (is == '\n' || is == '\r')) {
                return i;
            }
        }
        return limit;
    }

    /** The offset behind the line break that begins there; the same if none does. */
    static int behind(byte[] bytes, int at, int limit) {
        int end = at;
        while (end < limit && end < at + 2 && bytes[end] == '\r') {
            end++;
        }
        if (end < limit && bytes[end] == '\n') {
            return end + 1;
        }
        return at < limit && bytes[at] == '\r' ? at + 1 : at;
    }

    /** The offset of the line break that ends there; the same if none does. */
    static int before(byte[] bytes, int end) {
        if (end == 0 || !isThere(bytes, end - 1)) {
            return end;
        }
        int begin = end - 1;
        while (bytes[end - 1] == '\n' && begin > 0 && begin > end - 3 && bytes[begin - 1] == '\r') {
            begin--;
        }
        return begin;
    }
}
