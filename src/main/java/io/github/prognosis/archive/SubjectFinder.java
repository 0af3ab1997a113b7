package io.github.prognosis.archive;

import io.github.prognosis.mail.SubjectLine;
import io.github.prognosis.source.Limit;
import io.github.prognosis.source.Limits;
import java.nio.charset.StandardCharsets;

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

    private static final String NAME = "subject";

    private final int maxBytes;
    private int next;
    private boolean inHeader;
    /** Whether a line stands in front of the header that is none of it, which careless programs leave there. */
    private boolean strayLine;

    private String text = "";

    SubjectFinder(Limits limits) {
        maxBytes = limits.count(Limit.HEADER);
    }

    /**
     * Looks at what is there of the mail so far.
     *
     * @param mail the bytes from the mail's beginning on; those of an earlier call are the same
     * @param size how many of them count
     * @param whole whether nothing comes behind them
     */
    Verdict look(byte[] mail, int size, boolean whole) {
        int seen = Math.min(size, maxBytes);
        if (next == 0) {
            next = ByteOrderMark.length(mail, 0, seen);
        }
        while (true) {
            int end = endOfField(mail, seen, whole && seen == size);
            if (end < 0) {
                if (seen == size) {
                    return Verdict.MORE;
                }
                return inHeader || isField(mail, seen) ? Verdict.TOO_LONG : Verdict.NO_HEADER;
            }
            boolean blank = end > next && LineEnd.isThere(mail, next);
            if (end == next || (blank && (inHeader || strayLine))) {
                return inHeader && !strayLine ? Verdict.NO_SUBJECT : Verdict.NO_HEADER;
            }
            if (isSubject(mail, end)) {
                int value = FieldName.colon(mail, next, end) + 1;
                return verdict(new String(mail, value, end - value, StandardCharsets.UTF_8));
            }
            inHeader = inHeader || isField(mail, end);
            if (!inHeader && !blank && !isQuotedMark(mail, end)) {
                if (strayLine) {
                    return Verdict.NO_HEADER;
                }
                strayLine = true;
            }
            next = end;
        }
    }

    /** What the subject says, of one that may be that of an update or of an answer to it. */
    String text() {
        return text;
    }

    /** A mark is quoted where a mail was put from one mbox into another together with it. */
    private boolean isQuotedMark(byte[] mail, int end) {
        return end - next > 6 && new String(mail, next, 6, StandardCharsets.ISO_8859_1).equals(">From ");
    }

    /** The offset behind the field that begins at {@code next}, with the lines that go on with it; -1 if it is not there. */
    private int endOfField(byte[] mail, int size, boolean whole) {
        int end = LineEnd.next(mail, next, size);
        while (end < size) {
            int behind = LineEnd.behind(mail, end, size);
            boolean known = whole || (behind < size && (mail[end] == '\n' || end + 2 < size));
            boolean goesOn = end > next && behind < size && (mail[behind] == ' ' || mail[behind] == '\t');
            if (known && !goesOn) {
                return behind;
            }
            end = LineEnd.next(mail, behind, size);
        }
        return whole ? size : -1;
    }

    private boolean isSubject(byte[] mail, int end) {
        return (mail[next] | 0x20) == 's' && FieldName.of(mail, next, end).equals(NAME);
    }

    private boolean isField(byte[] mail, int end) {
        return FieldName.isThere(mail, next, end);
    }

    private Verdict verdict(String field) {
        SubjectLine subject = SubjectLine.ofField(field);
        if (!subject.mayBeUpdate()) {
            return Verdict.OTHER;
        }
        text = subject.text();
        return subject.isReply() ? Verdict.REPLY : Verdict.CANDIDATE;
    }
}
