package io.github.prognosis.mail;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * A header field, unfolded and otherwise as it came.
 *
 * @param name in lower case, as in {@code message-id}
 * @param value one char for each byte, so that what the bytes mean can be decided later
 */
record HeaderField(String name, String value) {

    static final String SUBJECT = "subject";
    static final String FROM = "from";
    static final String DATE = "date";
    static final String MESSAGE_ID = "message-id";
    static final String CONTENT_TYPE = "content-type";
    static final String CONTENT_TRANSFER_ENCODING = "content-transfer-encoding";
    static final String CONTENT_DISPOSITION = "content-disposition";

    /** The fields that make a block of fields the header of a mail. */
    private static final Set<String> TELLING =
            Set.of(FROM, SUBJECT, DATE, MESSAGE_ID, "to", "mime-version", "received", "return-path");

    private static final Set<String> USUAL = Set.of("cc", "bcc", "in-reply-to", "references", "reply-to", "sender");

    /** Whether a field of this name tells a mail from a text that happens to begin with {@code Note: something}. */
    boolean isTelling() {
        return TELLING.contains(name);
    }

    /** Whether fields of this name stand in nearly every mail. */
    boolean isUsual() {
        return isTelling()
                || USUAL.contains(name)
                || name.startsWith("x-")
                || name.startsWith("list-")
                || name.startsWith("content-");
    }

    /** The length of the name of the field that the line from {@code from} to {@code to} begins; -1 if it begins none. */
    static int nameLength(byte[] bytes, int from, int to) {
        int end = from;
        while (end < to && bytes[end] > ' ' && bytes[end] < 0x7f && bytes[end] != ':') {
            end++;
        }
        int colon = end;
        while (colon < to && ByteLines.isBlank(bytes[colon])) {
            colon++;
        }
        return end > from && colon < to && bytes[colon] == ':' ? end - from : -1;
    }

    /** The first bytes of a line as a field's name. */
    static String name(byte[] bytes, int from, int length) {
        return new String(bytes, from, length, StandardCharsets.US_ASCII).toLowerCase(Locale.ROOT);
    }
}
