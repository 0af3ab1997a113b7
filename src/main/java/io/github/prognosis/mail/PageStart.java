package io.github.prognosis.mail;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** How a file begins that is a web page. */
public final class PageStart {

    private PageStart() {}

    /** Compiled only for what begins with a tag: a mail or a text hardly ever does. */
    private static final class Tags {
        static final Pattern FIRST = Pattern.compile(
                "(?:<\\?xml[^>]{0,200}>\\s*+)?(?:<!doctype html|<html|<head|<body|<title|<meta|<!-- saved from|<!-- MHonArc|<!--X-)",
                Pattern.CASE_INSENSITIVE);
    }

    /** Whether a file that begins so is a web page. */
    public static boolean isThere(byte[] head) {
        int first = startsWithByteOrderMark(head) ? 3 : 0;
        while (first < head.length && isSpace(head[first])) {
            first++;
        }
        if (first == head.length || head[first] != '<') {
            return false;
        }
        String tags = new String(head, first, head.length - first, StandardCharsets.ISO_8859_1);
        return Tags.FIRST.matcher(tags).lookingAt();
    }

    private static boolean startsWithByteOrderMark(byte[] head) {
        return head.length >= 3 && head[0] == (byte) 0xef && head[1] == (byte) 0xbb && head[2] == (byte) 0xbf;
    }

    private static boolean isSpace(byte character) {
        return character == ' ' || (character >= '\t' && character <= '\r');
    }
}
