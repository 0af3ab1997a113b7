package io.github.prognosis.archive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Parts mails whose {@code From } line between them was lost.
 *
 * <p>A mail begins within another where behind a blank line all of the fields stand that every mail has, and a blank line
 * behind them. Not so where a part of a mail holds another mail, or somebody forwards one: what stands before the blank
 * line is a header field or a boundary then.
 */
final class GluedMails {

    private static final Set<String> ALWAYS_THERE = Set.of("from", "subject", "date", "message-id");

    /**
     * One of the mails.
     *
     * @param from the offset that it begins at
     * @param to the offset behind it
     * @param line the 1-based line that it begins in
     */
    record Piece(int from, int to, long line) {

        /** Its bytes, taken out of those of the whole. */
        byte[] of(byte[] mail) {
            return from == 0 && to == mail.length ? mail : Arrays.copyOfRange(mail, from, to);
        }
    }

    private final byte[] mail;
    private int next;

    private GluedMails(byte[] mail) {
        this.mail = mail;
    }

    /**
     * Parts the bytes of what is taken for one mail.
     *
     * @param line the 1-based line that it begins in
     * @return at least one
     */
    static List<Piece> split(byte[] mail, long line) {
        return new GluedMails(mail).pieces(line);
    }

    private List<Piece> pieces(long firstLine) {
        List<Piece> pieces = new ArrayList<>();
        int begin = 0;
        long beginLine = firstLine;
        long line = firstLine;
        boolean behindBlank = false;
        boolean behindHeader = true;
        while (next < mail.length) {
            int start = next;
            if (behindBlank && !behindHeader && isHeader()) {
                pieces.add(new Piece(begin, start, beginLine));
                begin = start;
                beginLine = line;
            }
            next = start;
            int end = endOfLine();
            if (isBlank(start, end)) {
                behindBlank = true;
            } else {
                behindBlank = false;
                behindHeader = !fieldName(start, end).isEmpty() || isBoundary(start);
            }
            line++;
        }
        pieces.add(new Piece(begin, mail.length, beginLine));
        return pieces;
    }

    /** Whether a whole header with its blank line begins at {@code next}. */
    private boolean isHeader() {
        Set<String> missing = new HashSet<>(ALWAYS_THERE);
        boolean first = true;
        while (next < mail.length) {
            int start = next;
            int end = endOfLine();
            if (isBlank(start, end)) {
                return missing.isEmpty();
            }
            boolean continued = !first && (mail[start] == ' ' || mail[start] == '\t');
            if (!continued) {
                String name = fieldName(start, end);
                if (name.isEmpty()) {
                    return false;
                }
                missing.remove(name);
            }
            first = false;
        }
        return false;
    }

    /** Steps over the line at {@code next}; the offset of its line break. */
    private int endOfLine() {
        int end = next;
        while (end < mail.length && mail[end] != '\n' && mail[end] != '\r') {
            end++;
        }
        next = end;
        if (next < mail.length && mail[next] == '\r') {
            next++;
        }
        if (next < mail.length && mail[next] == '\n') {
            next++;
        }
        return end;
    }

    private static boolean isBlank(int start, int end) {
        return end == start;
    }

    private boolean isBoundary(int start) {
        return start + 1 < mail.length && mail[start] == '-' && mail[start + 1] == '-';
    }

    /** The name of the field in lower case; empty if the line is none. */
    private String fieldName(int start, int end) {
        int i = start;
        while (i < end && mail[i] > ' ' && mail[i] != 0x7f && mail[i] != ':') {
            i++;
        }
        return i > start && i < end && mail[i] == ':'
                ? new String(mail, start, i - start, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT)
                : "";
    }
}
