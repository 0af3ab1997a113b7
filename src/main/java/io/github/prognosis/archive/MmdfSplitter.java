package io.github.prognosis.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Splits a stream as MMDF keeps mails: each stands between two lines of four control characters. A {@code From } line below the
 * first one is no part of the mail; programs write it there out of habit.
 */
final class MmdfSplitter {

    private static final byte[] SEPARATOR = {1, 1, 1, 1};
    private static final byte[] MARK = "From ".getBytes(StandardCharsets.US_ASCII);
    /** A longer line is given in pieces. */
    private static final int LINE_BYTES = 1 << 13;

    private static final int BUFFER_BYTES = 1 << 16;

    private final InputStream in;
    private final MboxSplitter.Mails mails;
    private final byte[] piece = new byte[LINE_BYTES];
    private int size;
    private long read;
    private boolean inMail;

    private MmdfSplitter(InputStream in, MboxSplitter.Mails mails) {
        this.in = new BufferedInputStream(in, BUFFER_BYTES);
        this.mails = mails;
    }

    /** Whether a file that begins so is MMDF. */
    static boolean isThere(byte[] head) {
        int end = SEPARATOR.length;
        return head.length > end
                && Arrays.equals(head, 0, end, SEPARATOR, 0, end)
                && (head[end] == '\n' || head[end] == '\r');
    }

    /**
     * Reads the stream to its end.
     *
     * @throws IOException if it fails; what was read until then is given, and the mail in which it failed ended
     */
    static void split(InputStream in, MboxSplitter.Mails mails) throws IOException {
        MmdfSplitter splitter = new MmdfSplitter(in, mails);
        try {
            splitter.split();
        } finally {
            splitter.end();
        }
    }

    private void split() throws IOException {
        long line = 1;
        boolean lineBegins = true;
        boolean behindSeparator = false;
        boolean inMark = false;
        while (next()) {
            if (lineBegins && isSeparator()) {
                end();
                behindSeparator = true;
            } else {
                inMark = lineBegins ? behindSeparator && begins(MARK) : inMark;
                behindSeparator = false;
                if (!inMark) {
                    give(line);
                }
            }
            lineBegins = piece[size - 1] == '\n';
            line += lineBegins ? 1 : 0;
        }
    }

    /** Reads the next line, or as much of it as fits; whether there is one. */
    private boolean next() throws IOException {
        size = 0;
        while (size < piece.length) {
            int c = in.read();
            if (c < 0) {
                break;
            }
            piece[size++] = (byte) c;
            if (c == '\n') {
                break;
            }
        }
        read += size;
        return size > 0;
    }

    private boolean isSeparator() {
        int end = size;
        while (end > 0 && (piece[end - 1] == '\n' || piece[end - 1] == '\r')) {
            end--;
        }
        return end == SEPARATOR.length && begins(SEPARATOR);
    }

    private boolean begins(byte[] with) {
        return size >= with.length && Arrays.equals(piece, 0, with.length, with, 0, with.length);
    }

    /** Blank lines before a mail are none of it. */
    private void give(long line) throws IOException {
        if (!inMail && (piece[0] == '\n' || piece[0] == '\r')) {
            return;
        }
        if (!inMail) {
            inMail = true;
            mails.begin(line, read - size, MboxSplitter.Beginning.MARK, "");
        }
        mails.bytes(piece, 0, size);
    }

    private void end() {
        if (inMail) {
            inMail = false;
            mails.end(false);
        }
    }
}
