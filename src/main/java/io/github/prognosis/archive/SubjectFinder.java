package io.github.prognosis.archive;

import io.github.prognosis.mail.SubjectLine;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Finds the subject of a mail whose bytes come in pieces, and tells by it what the mail may be, before anything of it is
 * decoded.
 */
final class SubjectFinder {

    /** What a mail may be. */
    enum Verdict {
        /** More bytes are needed to tell. */
        MORE,
        /** Its subject does not rule out that it is an update. */
        CANDIDATE,
        /** It answers a mail that may be one. */
        REPLY,
        /** Its subject says that it is none. */
        OTHER,
        /** It has a header without a subject. */
        NO_SUBJECT,
        /** It has no header. */
        NO_HEADER,
        /** Its header is too long to look for the subject any further. */
        TOO_LONG
    }

    /** Where public-inbox stops too; a subject stands in the first few thousand bytes. */
    static final int MAX_HEADER_BYTES = 100 * 1024;

    private static final String NAME = "subject:";

    private int next;
    private boolean inHeader;

    /**
     * Looks at what is there of the mail so far.
     *
     * @param mail the bytes from the mail's beginning on; those of an earlier call are the same
     * @param size how many of them count
     * @param whole whether nothing comes behind them
     */
    Verdict look(byte[] mail, int size, boolean whole) {
        while (true) {
            int end = endOfField(mail, size, whole);
            if (end < 0) {
                if (size <= MAX_HEADER_BYTES) {
                    return Verdict.MORE;
                }
                return inHeader || isField(mail, size) ? Verdict.TOO_LONG : Verdict.NO_HEADER;
            }
            if (end == next || isLineBreak(mail[next])) {
                if (inHeader || end == next) {
                    return inHeader ? Verdict.NO_SUBJECT : Verdict.NO_HEADER;
                }
            } else if (isSubject(mail, end)) {
                return verdict(
                        new String(mail, next + NAME.length(), end - next - NAME.length(), StandardCharsets.UTF_8));
            } else if (isField(mail, end)) {
                inHeader = true;
            } else if (!inHeader) {
                return Verdict.NO_HEADER;
            }
            next = end;
        }
    }

    /** The offset behind the field that begins at {@code next}, with the lines that go on with it; -1 if it is not there. */
    private int endOfField(byte[] mail, int size, boolean whole) {
        int i = next;
        while (i < size) {
            if (isLineBreak(mail[i])) {
                int behind = mail[i] == '\r' && i + 1 < size && mail[i + 1] == '\n' ? i + 2 : i + 1;
                boolean known = behind < size || whole;
                if (i == next && known) {
                    return behind;
                }
                if (known && (behind == size || (mail[behind] != ' ' && mail[behind] != '\t'))) {
                    return behind;
                }
                i = behind;
            } else {
                i++;
            }
        }
        return whole ? size : -1;
    }

    private static boolean isLineBreak(byte b) {
        return b == '\n' || b == '\r';
    }

    private boolean isSubject(byte[] mail, int end) {
        if (end - next < NAME.length() || (mail[next] | 0x20) != 's') {
            return false;
        }
        String name = new String(mail, next, NAME.length(), StandardCharsets.ISO_8859_1);
        return name.toLowerCase(Locale.ROOT).equals(NAME);
    }

    private boolean isField(byte[] mail, int end) {
        int i = next;
        while (i < end && mail[i] > ' ' && mail[i] != 0x7f && mail[i] != ':') {
            i++;
        }
        boolean named = i > next;
        while (i < end && (mail[i] == ' ' || mail[i] == '\t')) {
            i++;
        }
        return named && i < end && mail[i] == ':';
    }

    private static Verdict verdict(String field) {
        SubjectLine subject = SubjectLine.ofField(field);
        if (!subject.mayBeUpdate()) {
            return Verdict.OTHER;
        }
        return subject.isReply() ? Verdict.REPLY : Verdict.CANDIDATE;
    }
}
