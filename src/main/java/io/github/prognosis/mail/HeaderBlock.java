package io.github.prognosis.mail;

import java.util.List;
import java.util.Optional;

/**
 * The header fields of a mail or of a part of one.
 *
 * @param fields in their order
 * @param bodyStart the offset behind the header
 * @param end what ended it
 * @param cut whether there was more than is kept
 * @param skipped how many lines in between were no fields
 */
record HeaderBlock(List<HeaderField> fields, int bodyStart, End end, boolean cut, int skipped) {

    /** What stands behind the last field. */
    enum End {
        BLANK_LINE,
        /** A line that can only be text. */
        TEXT,
        NOTHING
    }

    HeaderBlock {
        fields = List.copyOf(fields);
    }

    /** Reads the fields that stand at the start of a range, and finds the end of the header however long it is. */
    static HeaderBlock read(byte[] bytes, int from, int to) {
        HeaderCollector collector = new HeaderCollector(bytes);
        int skipped = 0;
        int line = from;
        while (line < to) {
            int lineEnd = ByteLines.end(bytes, line, to);
            int next = ByteLines.next(bytes, lineEnd, to);
            if (lineEnd == line) {
                return collector.block(next, End.BLANK_LINE, skipped);
            }
            int nameLength = HeaderField.nameLength(bytes, line, lineEnd);
            if (ByteLines.isBlank(bytes[line]) && collector.hasField()) {
                collector.fold(line, lineEnd);
            } else if (nameLength > 0) {
                collector.start(line, nameLength, lineEnd);
            } else if (startsUsualField(bytes, next, to)) {
                skipped++;
            } else {
                return collector.block(line, End.TEXT, skipped);
            }
            line = next;
        }
        return collector.block(to, End.NOTHING, skipped);
    }

    private static boolean startsUsualField(byte[] bytes, int line, int to) {
        int length = HeaderField.nameLength(bytes, line, ByteLines.end(bytes, line, to));
        return length > 0 && new HeaderField(HeaderField.name(bytes, line, length), "").isUsual();
    }

    /** The value of the first field of that name. */
    Optional<String> first(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(HeaderField::value)
                .findFirst();
    }

    /** How many fields have that name. */
    long count(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).count();
    }
}
