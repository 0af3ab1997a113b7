package io.github.prognosis.archive;

import java.util.HashSet;
import java.util.Set;

/** The header fields by which the beginning of a mail is told from a text that looks like one. */
final class TellingFields {

    private static final Set<String> NAMES =
            Set.of("from", "date", "subject", "message-id", "received", "return-path");

    private TellingFields() {}

    /**
     * How many of them stand in the header that begins there; 0 if a line of it is no field.
     *
     * @param limit how far to look: of a header that is longer only its beginning counts
     */
    static int count(byte[] buffer, int from, int limit) {
        Set<String> found = new HashSet<>();
        int line = from;
        while (line < limit && !LineEnd.isThere(buffer, line)) {
            if (buffer[line] != ' ' && buffer[line] != '\t') {
                String name = FieldName.of(buffer, line, limit);
                if (name.isEmpty()) {
                    return isCut(buffer, line, limit) ? found.size() : 0;
                }
                if (NAMES.contains(name)) {
                    found.add(name);
                }
            }
            int end = line;
            while (end < limit && !LineEnd.isThere(buffer, end)) {
                end++;
            }
            line = LineEnd.behind(buffer, end, limit);
        }
        return found.size();
    }

    /** Whether a line goes on behind what is looked at. */
    private static boolean isCut(byte[] buffer, int line, int limit) {
        int end = line;
        while (end < limit && !LineEnd.isThere(buffer, end)) {
            end++;
        }
        return end == limit;
    }
}
