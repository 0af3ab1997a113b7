package io.github.prognosis.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The bytes of a mail that comes in pieces.
 *
 * <p>Those of a long one stay in pieces until somebody asks for them: most long ones turn out to be too long, and an array that
 * grows takes twice as much and more.
 */
final class MailBytes {

    /** What is kept for the next mail, so that most need no new array. */
    private static final int USUAL_BYTES = 1 << 16;

    /** Up to here a mail is in one array. */
    private static final int PIECE_BYTES = 1 << 20;

    /** The mail up to where the pieces begin. */
    private byte[] bytes = new byte[USUAL_BYTES];

    private final List<byte[]> pieces = new ArrayList<>();
    private int inPieces;
    private int size;

    /** Adds a piece, but no more than fits below the limit. */
    void add(byte[] buffer, int from, int to, int limit) {
        int count = Math.min(to - from, limit - size);
        if (count <= 0) {
            return;
        }
        if (pieces.isEmpty() && size + count <= Math.max(bytes.length, PIECE_BYTES)) {
            if (size + count > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.min(PIECE_BYTES, Math.max(2 * bytes.length, size + count)));
            }
            System.arraycopy(buffer, from, bytes, size, count);
        } else {
            addPieces(buffer, from, from + count);
        }
        size += count;
    }

    private void addPieces(byte[] buffer, int from, int to) {
        int at = from;
        while (at < to) {
            int inLast = inPieces % PIECE_BYTES;
            if (inLast == 0) {
                pieces.add(new byte[PIECE_BYTES]);
            }
            int count = Math.min(to - at, PIECE_BYTES - inLast);
            System.arraycopy(buffer, at, pieces.get(pieces.size() - 1), inLast, count);
            inPieces += count;
            at += count;
        }
    }

    void clear() {
        if (bytes.length > USUAL_BYTES) {
            bytes = new byte[USUAL_BYTES];
        }
        pieces.clear();
        inPieces = 0;
        size = 0;
    }

    /** Whether there is nothing in them but white space and a byte order mark. */
    boolean isBlank() {
        byte[] all = array();
        for (int i = ByteOrderMark.length(all, 0, size); i < size; i++) {
            if (all[i] <= 0 || all[i] > ' ') {
                return false;
            }
        }
        return true;
    }

    /** The array that holds them, and more behind {@link #size()}. */
    byte[] array() {
        if (!pieces.isEmpty()) {
            int at = size - inPieces;
            bytes = Arrays.copyOf(bytes, size);
            for (byte[] piece : pieces) {
                int count = Math.min(PIECE_BYTES, size - at);
                System.arraycopy(piece, 0, bytes, at, count);
                at += count;
            }
            pieces.clear();
            inPieces = 0;
        }
        return bytes;
    }

    int size() {
        return size;
    }

    byte[] copy() {
        return Arrays.copyOf(array(), size);
    }
}
