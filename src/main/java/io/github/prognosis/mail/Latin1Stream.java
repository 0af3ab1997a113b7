package io.github.prognosis.mail;

import java.io.InputStream;

/** The bytes of a part of a text that has one char for each byte; a mail may be long, so it is not copied. */
final class Latin1Stream extends InputStream {

    private final String text;
    private final int end;
    private int next;

    /** The bytes from one offset up to another. */
    Latin1Stream(String text, int from, int to) {
        this.text = text;
        this.next = from;
        this.end = to;
    }

    @Override
    public int read() {
        return next < end ? text.charAt(next++) & 0xff : -1;
    }

    @Override
    @SuppressWarnings("deprecation") // what it is deprecated for, to keep the low byte of each char, is what is wanted
    public int read(byte[] buffer, int offset, int length) {
        int count = Math.min(length, end - next);
        if (count <= 0) {
            return length == 0 ? 0 : -1;
        }
        text.getBytes(next, next + count, buffer, offset);
        next += count;
        return count;
    }

    @Override
    public int available() {
        return end - next;
    }
}
