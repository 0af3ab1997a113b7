package io.github.prognosis.archive;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The name of a header field, in bytes that are not decoded yet: {@code Subject} in {@code Subject: News}. */
final class FieldName {

    private FieldName() {}

    /** The offset behind the characters from {@code from} on that a name may have; the same if no name is there. */
    static int end(byte[] bytes, int from, int limit) {
        int end = from;
        while (end < limit && bytes[end] > ' ' && bytes[end] != 0x7f && bytes[end] != ':') {
            end++;
        }
        return end;
    }

    /** Whether a name begins there and a colon follows it at once. */
    static boolean isThere(byte[] bytes, int from, int limit) {
        int end = end(bytes, from, limit);
        return end > from && end < limit && bytes[end] == ':';
    }

    /** The name that begins there and that a colon follows at once, in lower case; empty if there is none. */
    static String of(byte[] bytes, int from, int limit) {
        if (!isThere(bytes, from, limit)) {
            return "";
        }
        int length = end(bytes, from, limit) - from;
        return new String(bytes, from, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    }
}
