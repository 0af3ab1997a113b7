package io.github.prognosis.archive;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The name of a header field, in bytes that are not decoded yet: {@code Subject} in {@code Subject: News}. */
final class FieldName {

    private FieldName() {}

    /** The offset behind the characters from {@code from} on that a name may have; the same if no name is there. */
    private static int end(byte[] bytes, int from, int limit) {
        int end = from;
        while (end < limit && bytes[end] > ' ' && bytes[end] != 0x7f && bytes[end] != ':') {
            end++;
        }
        return end;
    }

    /** The offset of the colon behind a name that begins there; old programs write blanks in front of it. -1 if none is. */
    static int colon(byte[] bytes, int from, int limit) {
        int end = end(bytes, from, limit);
        int colon = end;
        while (colon < limit && (bytes[colon] == ' ' || bytes[colon] == '\t')) {
            colon++;
        }
        return end > from && colon < limit && bytes[colon] == ':' ? colon : -1;
    }

    /** Whether a name begins there that a colon follows. */
    static boolean isThere(byte[] bytes, int from, int limit) {
        return colon(bytes, from, limit) >= 0;
    }

    /** The name that begins there and that a colon follows, in lower case; empty if there is none. */
    static String of(byte[] bytes, int from, int limit) {
        if (!isThere(bytes, from, limit)) {
            return "";
        }
        int length = end(bytes, from, limit) - from;
        return new String(bytes, from, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    }
}
