package io.github.prognosis.mail;

import java.util.Optional;

/** Finds out whether bytes are a mail, that is, whether they begin with the header of one. */
final class MailHeader {

    private static final String MBOX_START = "From ";
    private static final String QUOTED_MBOX_START = ">From ";

    private MailHeader() {}

    /**
     * The header that the bytes begin with, behind blank lines and one {@code From } line of an mbox.
     *
     * <p>It is one if a field of it tells so and a blank line ends it. Where the blank line was lost two such fields are
     * asked for: a single {@code To: everybody} is a line of a letter.
     *
     * @return empty if the bytes are a text
     */
    static Optional<HeaderBlock> find(byte[] bytes) {
        int start = 0;
        while (start < bytes.length && isLineBreak(bytes[start])) {
            start++;
        }
        if (ByteLines.startsWith(bytes, start, bytes.length, MBOX_START)
                || ByteLines.startsWith(bytes, start, bytes.length, QUOTED_MBOX_START)) {
            start = ByteLines.next(bytes, ByteLines.end(bytes, start, bytes.length), bytes.length);
        }
        HeaderBlock header = HeaderBlock.read(bytes, start, bytes.length);
        long telling = header.fields().stream()
                .filter(HeaderField::isTelling)
                .map(HeaderField::name)
                .distinct()
                .count();
        long needed = header.end() == HeaderBlock.End.BLANK_LINE ? 1 : 2;
        return telling >= needed ? Optional.of(header) : Optional.empty();
    }

    private static boolean isLineBreak(byte b) {
        return b == '\n' || b == '\r';
    }
}
