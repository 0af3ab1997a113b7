package io.github.prognosis.archive;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where in an mbox a mail begins whose {@code From } line was lost.
 *
 * <p>It begins behind a blank line, with all of the fields that every mail has and a blank line behind them. Not so where a
 * part of a mail holds another mail, or somebody forwards one: what stands before the blank line is a boundary, with or
 * without fields of the part below it, or a line of dashes then; or it is the header of a mail that is said to hold one.
 * Behind the header of any other mail, whose body is empty, it begins.
 */
final class LostMark {

    /** How far a header is followed in either direction; few are longer as a whole. */
    static final int REACH = 1 << 14;

    private static final Pattern HOLDS_MAILS =
            Pattern.compile("^content-type:\\s*+(?:message|multipart)/", Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

    private static final Set<String> ALWAYS_THERE = Set.of("from", "subject", "date", "message-id");

    private final byte[] buffer;
    private final int limit;
    private final int at;
    private final int mailStart;
    /** What stands before is out of reach. */
    private final int floor;

    private LostMark(byte[] buffer, int mailStart, int limit, int at) {
        this.buffer = buffer;
        this.limit = limit;
        this.at = at;
        this.mailStart = mailStart;
        this.floor = Math.max(mailStart, at - REACH);
    }

    /**
     * Finds the beginning of the header that a field belongs to.
     *
     * @param mailStart where the mail so far begins in the buffer, or the buffer does
     * @param limit the end of what is read
     * @param at where the field begins
     * @return -1 if it is in no header of another mail
     */
    static int around(byte[] buffer, int mailStart, int limit, int at) {
        return new LostMark(buffer, mailStart, limit, at).begin();
    }

    /** Where the lines around a field end that no blank line parts: of all fields among them the same is found. */
    static int endOfBlock(byte[] buffer, int limit, int at) {
        LostMark mark = new LostMark(buffer, at, limit, at);
        int line = at;
        while (line < limit && line - at < REACH && !mark.isBlank(line)) {
            line = mark.behind(line);
        }
        return Math.min(line, at + REACH);
    }

    private int begin() {
        int begin = at;
        int previous = lineBefore(begin);
        while (previous >= 0 && !isBlank(previous)) {
            if (!isContinuation(previous) && !isField(previous)) {
                return -1;
            }
            begin = previous;
            previous = lineBefore(begin);
        }
        while (previous >= 0 && isBlank(previous)) {
            previous = lineBefore(previous);
        }
        return !isContinuation(begin) && isWhole(begin) && !opensPart(previous) ? begin : -1;
    }

    /** Whether a line ends what stands above a mail within a mail: a boundary with the fields of a part, or a header. */
    private boolean opensPart(int lastLine) {
        int line = lastLine;
        while (line >= 0 && !isOpening(line)) {
            if (isBlank(line) || (!isContinuation(line) && !isField(line))) {
                return false;
            }
            line = lineBefore(line);
        }
        return line >= 0 || holdsMails(lastLine);
    }

    /** Whether the mail's header, which ends in that line, says that there are mails in the mail; so too if it is too long. */
    private boolean holdsMails(int lastLine) {
        if (at - REACH >= mailStart) {
            return true;
        }
        int end = Math.max(lastLine, mailStart);
        return HOLDS_MAILS
                .matcher(new String(buffer, mailStart, end(end) - mailStart, StandardCharsets.ISO_8859_1))
                .find();
    }

    /** Whether all fields are there that every mail has, and a blank line ends them. */
    private boolean isWhole(int begin) {
        Set<String> missing = new HashSet<>(ALWAYS_THERE);
        int line = begin;
        while (line < limit && line - at < REACH) {
            if (isBlank(line)) {
                return missing.isEmpty();
            }
            if (!isContinuation(line)) {
                String name = FieldName.of(buffer, line, limit);
                if (name.isEmpty()) {
                    return false;
                }
                missing.remove(name);
            }
            line = behind(line);
        }
        return false;
    }

    /** Where the line before begins; -1 if that is out of reach. */
    private int lineBefore(int line) {
        int i = line - 1;
        if (i > floor && buffer[i] == '\n' && buffer[i - 1] == '\r') {
            i--;
        }
        while (i > floor && !isLineBreak(i - 1)) {
            i--;
        }
        return i > floor ? i : -1;
    }

    private int end(int line) {
        return LineEnd.next(buffer, line, limit);
    }

    private int behind(int line) {
        int end = end(line);
        boolean both = end + 1 < limit && buffer[end] == '\r' && buffer[end + 1] == '\n';
        return both ? end + 2 : end + 1;
    }

    private boolean isLineBreak(int i) {
        return buffer[i] == '\n' || buffer[i] == '\r';
    }

    private boolean isBlank(int line) {
        return line < limit && isLineBreak(line);
    }

    private boolean isContinuation(int line) {
        return buffer[line] == ' ' || buffer[line] == '\t';
    }

    /**
     * Whether it is a boundary that a part follows, announces a forwarded mail, or parts the mails of a digest; the boundary
     * behind the last part is not.
     */
    private boolean isOpening(int line) {
        int end = end(line);
        String text = new String(buffer, line, end - line, StandardCharsets.ISO_8859_1).stripTrailing();
        boolean closing = text.endsWith("--") && text.indexOf(' ') < 0 && !isRule(text);
        return text.startsWith("--") && !text.equals("--") && !closing;
    }

    private static boolean isRule(String text) {
        return text.chars().allMatch(c -> c == '-');
    }

    private boolean isField(int line) {
        return FieldName.isThere(buffer, line, limit);
    }
}
