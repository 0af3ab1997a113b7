package io.github.prognosis.archive;

import java.util.HashSet;
import java.util.Set;

/** The header fields by which the beginning of a mail is told from a text that looks like one. */
final class TellingFields {

    private static final Set<String> NAMES = Set.of("from", "date", "subject", "message-id", "received", "return-path");

    private static final Set<String> USUAL = Set.of("to", "cc", "mime-version", "references", "in-reply-to");

    private TellingFields() {}

    /**
     * Where a header begins in front of which careless programs leave a byte order mark, blank lines, a mark that is quoted or
     * a line of their own.
     */
    static int behindStrayLines(byte[] buffer, int from, int limit) {
        int line = behindBlankLines(buffer, from, limit);
        if (line == limit || FieldName.isThere(buffer, line, limit)) {
            return line;
        }
        return LineEnd.behind(buffer, LineEnd.next(buffer, line, limit), limit);
    }

    private static int behindBlankLines(byte[] buffer, int from, int limit) {
        int line = from + ByteOrderMark.length(buffer, from, limit);
        while (line < limit && LineEnd.isThere(buffer, line)) {
            line = LineEnd.behind(buffer, line, limit);
        }
        return line + ByteOrderMark.length(buffer, line, limit);
    }

    /**
     * How many of them stand in the header that begins there; 0 if a line of it is no field, and no usual one follows.
     *
     * @param limit how far to look: of a header that is longer only its beginning counts
     */
    static int count(byte[] buffer, int from, int limit) {
        Set<String> found = new HashSet<>();
        int line = from;
        while (line < limit && !LineEnd.isThere(buffer, line)) {
            int end = LineEnd.next(buffer, line, limit);
            if (buffer[line] != ' ' && buffer[line] != '\t') {
                String name = FieldName.of(buffer, line, limit);
                if (name.isEmpty() && !isUsual(FieldName.of(buffer, LineEnd.behind(buffer, end, limit), limit))) {
                    return end == limit ? found.size() : 0;
                }
                if (NAMES.contains(name)) {
                    found.add(name);
                }
            }
            line = LineEnd.behind(buffer, end, limit);
        }
        return found.size();
    }

    private static boolean isUsual(String name) {
        return NAMES.contains(name) || USUAL.contains(name) || name.startsWith("content-") || name.startsWith("x-");
    }
}
