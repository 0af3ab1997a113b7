package io.github.prognosis.archive;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Splits a stream into mails where an mbox begins one, in constant memory.
 *
 * <p>A mail begins at a {@link Postmark}, and behind the first of them where one was lost ({@link LostMark});
 * {@code Content-Length} fields are not believed. What stands before the first mark, or all of a stream that is no mbox, is given as a mail without one.
 *
 * <p>Own code, as a library's iterator fails on files beyond 2 GiB and on Pipermail's, and loses what is too long for it.
 */
final class MboxSplitter {

    /** Takes the mails; each is begun, given in pieces, and ended. */
    interface Mails {
        /**
         * A mail begins.
         *
         * @param line the 1-based line of the stream that it begins in
         * @param offset how many bytes of the stream stand before it, its mark among them
         * @param beginning how it begins
         * @param mark what its mark says; empty if it has none
         */
        void begin(long line, long offset, Beginning beginning, String mark);

        /** The next bytes of the mail; the buffer belongs to the caller. */
        void bytes(byte[] buffer, int from, int to) throws IOException;

        /**
         * The mail ends.
         *
         * @param cut whether the next one begins within its last line
         */
        void end(boolean cut);
    }

    /** How a mail begins. */
    enum Beginning {
        /** At the start of the stream. */
        START,
        /** Behind a {@code From } line, which is not part of it. */
        MARK,
        /** With its header, its {@code From } line was lost. */
        HEADER
    }

    /** Large enough that reading costs few calls, small enough for the caches that each core has of its own. */
    static final int BUFFER_BYTES = 1 << 17;

    private static final int FROM_LENGTH = 4;

    private static final int LOOK_BEHIND = Math.max(Postmark.LOOK_BEHIND, LostMark.REACH);
    private static final int LOOK_AHEAD = Math.max(Postmark.LOOK_AHEAD, LostMark.REACH);

    private final InputStream in;
    private final Mails mails;
    private final byte[] buffer;
    private final Stretches stretches;
    /** What ends the lines that are counted. */
    private char lineBreak;

    private int limit;
    private boolean atEnd;
    private @Nullable IOException failure;
    /** The offset in the stream of the first byte in the buffer. */
    private long base;
    /** How many line breaks stand before the place that is looked at. */
    private long lineBreaks;
    /** Where in the buffer begins what is not yet given. */
    private int given;
    /** Where in the buffer the mail begins; 0 if before. */
    private int mailStart;
    /** Whether a mark was found: what is not known for an mbox may be one mail that quotes others. */
    private boolean isMbox;
    /** The offset in the stream of what is neither white space nor a byte order mark. */
    private long firstWord;
    /** Whether a {@code From:} of the mail was seen: a second one may be that of another mail. */
    private boolean senderSeen;
    /** Where in the buffer the lines end around the last {@code From:} that was looked at. */
    private int senderLookedTo;

    MboxSplitter(InputStream in, Mails mails, int bufferBytes) {
        this.in = in;
        this.mails = mails;
        this.buffer = new byte[Math.max(bufferBytes, 2 * (LOOK_BEHIND + LOOK_AHEAD))];
        this.stretches = new Stretches(buffer);
    }

    /**
     * Reads the stream to its end.
     *
     * @throws IOException if it fails; what was read until then is given, and the mail in which it failed ended
     */
    void split() throws IOException {
        fill();
        lineBreak = lineBreak();
        firstWord = firstWord();
        begin(0, 1, Beginning.START, "");
        splitMails();
        mails.end(false);
        if (failure != null) {
            throw failure;
        }
    }

    /** A carriage return if the first line ends with nothing else, as in files of old Macs. */
    private char lineBreak() {
        int most = Math.min(limit, Postmark.LOOK_AHEAD);
        for (int i = 0; i + 1 < most && buffer[i] != '\n'; i++) {
            if (buffer[i] == '\r' && buffer[LineEnd.behind(buffer, i, limit) - 1] != '\n') {
                return '\r';
            }
        }
        return '\n';
    }

    private int firstWord() {
        int first = ByteOrderMark.length(buffer, 0, limit);
        while (first < limit && buffer[first] >= 0 && buffer[first] <= ' ') {
            first++;
        }
        return first;
    }

    private void splitMails() throws IOException {
        int next = 0;
        while (true) {
            int stop = atEnd ? limit : Math.max(next, limit - LOOK_AHEAD);
            int found = find(next, stop);
            if (found < stop) {
                next = buffer[found + FROM_LENGTH] == ':' ? sender(found) : mark(found);
            } else if (atEnd) {
                give(stop);
                return;
            } else {
                next = stop - shift(Math.max(Math.min(given, stop - Postmark.LOOK_BEHIND), stop - LOOK_BEHIND));
                fill();
            }
        }
    }

    /** Looks at a {@code From }; where to look on. */
    private int mark(int found) throws IOException {
        boolean first = base + found <= firstWord;
        int behind = Postmark.end(buffer, found, limit, first, isMbox);
        if (behind == 0) {
            return found + 1;
        }
        give(found);
        mails.end(!first && !LineEnd.isThere(buffer, found - 1));
        lineBreaks += countLineBreaks(found, behind);
        isMbox = true;
        begin(behind, lineBreaks + 1, Beginning.MARK, Postmark.said(buffer, found, behind));
        return behind;
    }

    private void give(int to) throws IOException {
        mails.bytes(buffer, given, to);
        given = to;
    }

    /** Looks at a {@code From:}; where to look on. */
    private int sender(int found) throws IOException {
        if (found > mailStart && buffer[found - 1] != '\n' && buffer[found - 1] != '\r') {
            return found + 1;
        }
        boolean looks = isMbox && senderSeen && found >= senderLookedTo;
        int begin = looks ? LostMark.around(buffer, mailStart, limit, found) : -1;
        if (begin >= 0) {
            give(begin);
            mails.end(false);
            begin(begin, lineBreaks - countLineBreaks(begin, found) + 1, Beginning.HEADER, "");
        }
        senderSeen = true;
        if (looks) {
            senderLookedTo = LostMark.endOfBlock(buffer, limit, found);
        }
        return found + 1;
    }

    private void begin(int at, long line, Beginning beginning, String mark) {
        mails.begin(line, base + at, beginning, mark);
        given = at;
        mailStart = at;
        senderSeen = false;
        senderLookedTo = 0;
    }

    /** Gives what is before an offset and drops it from the buffer; by how much what is left moves. */
    private int shift(int kept) throws IOException {
        give(Math.max(given, kept));
        System.arraycopy(buffer, kept, buffer, 0, limit - kept);
        base += kept;
        limit -= kept;
        given -= kept;
        mailStart = Math.max(0, mailStart - kept);
        senderLookedTo = Math.max(0, senderLookedTo - kept);
        return kept;
    }

    private void fill() {
        try {
            while (limit < buffer.length && !atEnd) {
                int read = in.read(buffer, limit, buffer.length - limit);
                if (read < 0) {
                    atEnd = true;
                } else {
                    limit += read;
                }
            }
        } catch (IOException met) {
            failure = met;
            atEnd = true;
        }
        stretches.take(limit);
    }

    /**
     * Finds the next {@code From } or {@code From:} and counts the line breaks before it.
     *
     * @return where it begins; {@code to} if there is none
     */
    private int find(int from, int to) {
        int i = from;
        long count = 0;
        while (i < to) {
            if (i % Long.BYTES == 0 && i + Stretches.BYTES <= to) {
                i = stretches.pass(lineBreak, i, to);
                count += stretches.lineBreaks();
            }
            int stop = Math.min(to, i - i % Long.BYTES + Stretches.BYTES);
            for (; i < stop; i++) {
                byte is = buffer[i];
                if (is == lineBreak) {
                    count++;
                } else if (is == 'F' && saysFrom(i)) {
                    lineBreaks += count;
                    return i;
                }
            }
        }
        lineBreaks += count;
        return to;
    }

    private boolean saysFrom(int at) {
        return at + FROM_LENGTH < limit
                && buffer[at + 1] == 'r'
                && buffer[at + 2] == 'o'
                && buffer[at + 3] == 'm'
                && (buffer[at + FROM_LENGTH] == ' ' || buffer[at + FROM_LENGTH] == ':');
    }

    private long countLineBreaks(int from, int to) {
        long count = 0;
        for (int i = from; i < to; i++) {
            if (buffer[i] == lineBreak) {
                count++;
            }
        }
        return count;
    }
}
