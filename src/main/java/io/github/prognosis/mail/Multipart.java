package io.github.prognosis.mail;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the parts of a multipart body are.
 *
 * @param parts without the boundaries and the line breaks that belong to them
 * @param closed whether the closing boundary is there
 */
record Multipart(List<Range> parts, boolean closed) {

    /** From one offset up to another. */
    record Range(int from, int to) {}

    Multipart {
        parts = List.copyOf(parts);
    }

    /** Finds the parts between the lines that are {@code --boundary}; what stands before and behind is no part. */
    static Multipart split(byte[] bytes, int from, int to, String boundary, int limit) {
        String mark = "--" + boundary;
        List<Range> parts = new ArrayList<>();
        int partStart = -1;
        int previousEnd = from;
        int line = from;
        while (line < to) {
            int lineEnd = ByteLines.end(bytes, line, to);
            int next = ByteLines.next(bytes, lineEnd, to);
            if (ByteLines.startsWith(bytes, line, lineEnd, mark)) {
                int behind = line + mark.length();
                boolean closing = isBehind(bytes, behind, lineEnd, '-') && isBehind(bytes, behind + 1, lineEnd, '-');
                if (isOnlyBlanks(bytes, closing ? behind + 2 : behind, lineEnd)) {
                    if (partStart >= 0) {
                        parts.add(new Range(partStart, Math.max(partStart, previousEnd)));
                    }
                    if (closing || parts.size() == limit) {
                        return new Multipart(parts, true);
                    }
                    partStart = next;
                }
            }
            previousEnd = lineEnd;
            line = next;
        }
        if (partStart >= 0) {
            parts.add(new Range(partStart, to));
        }
        return new Multipart(parts, false);
    }

    private static boolean isBehind(byte[] bytes, int offset, int to, char expected) {
        return offset < to && bytes[offset] == expected;
    }

    private static boolean isOnlyBlanks(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!ByteLines.isBlank(bytes[i])) {
                return false;
            }
        }
        return true;
    }
}
