package io.github.prognosis.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Takes up the fields of one header, as many as fit into its limits. */
final class HeaderCollector {

    /** All fields together: many times what list servers and spam filters add, little enough to keep for any mail. */
    private static final int MAX_BYTES = 100 * 1024;

    /** One field: so that a recipient list without end does not push out the fields behind it. */
    private static final int MAX_FIELD_BYTES = 16 * 1024;

    /** More fields than any mail needs, few enough to look through. */
    private static final int MAX_FIELDS = 1000;

    private final byte[] bytes;
    private final List<HeaderField> fields = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private String name = "";
    private boolean full;
    private boolean cut;
    private int kept;

    HeaderCollector(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Whether there was a field that a line can continue. */
    boolean hasField() {
        return !name.isEmpty();
    }

    /** A line that begins a field. */
    void start(int line, int nameLength, int lineEnd) {
        finish();
        name = HeaderField.name(bytes, line, nameLength);
        full = fields.size() == MAX_FIELDS;
        int colon = line + nameLength;
        while (bytes[colon] != ':') {
            colon++;
        }
        append(colon + 1, lineEnd);
    }

    /** A line that continues the field before. */
    void fold(int line, int lineEnd) {
        append(line, lineEnd);
    }

    private void append(int from, int to) {
        int length = to - from;
        full |= value.length() + length > MAX_FIELD_BYTES || kept + length > MAX_BYTES;
        if (full) {
            cut = true;
        } else {
            kept += length;
            value.append(new String(bytes, from, length, StandardCharsets.ISO_8859_1));
        }
    }

    private void finish() {
        if (hasField() && !(full && value.isEmpty())) {
            fields.add(new HeaderField(name, value.toString()));
        }
        value.setLength(0);
    }

    /** What was taken up. */
    HeaderBlock block(int bodyStart, HeaderBlock.End end, int skipped) {
        finish();
        return new HeaderBlock(fields, bodyStart, end, cut, skipped);
    }
}
