package io.github.prognosis.archive;

import java.nio.charset.StandardCharsets;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;

/**
 * The line that begins a mail in an mbox: {@code From jane@example.org Tue Sep  2 10:00:00 2014}.
 *
 * <p>One rule for all kinds of mbox. A line that begins with {@code From } and stands behind a blank line is such a mark, if
 * it goes on with a sender and a date as the C library writes it; whatever else it says, as the {@code From - } of
 * Thunderbird or a date in German, if a header follows with two of the fields that mails have. Where a header field stands in
 * the next line, a dated one needs no blank line, and any date with a time and a year will do; where a mail was cut and the
 * mark stands behind its last words, an address is asked for too. {@code From now on} is none, nor is the mark of a file made
 * by git format-patch, which people paste into mails.
 */
final class Postmark {

    /** How many bytes before a mark are looked at: two line breaks. */
    static final int LOOK_BEHIND = 8;

    /** How many bytes from a mark on are looked at: its line, and the header behind it. */
    static final int LOOK_AHEAD = 1 << 14;

    private static final int MAX_LINE = 512;
    private static final int MAX_NAME = 128;

    private static final String DAY = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)";
    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
    private static final String TIME = "\\d{1,2}:\\d\\d(?::\\d\\d)?";
    private static final String ZONE = "(?: +(?:[A-Z]{1,5}|[+-]\\d{4}))";
    private static final String DATE = DAY + ",? +(?:" + MONTH + " +\\d{1,2} +" + TIME + ZONE + "{0,2} +\\d{4}" + ZONE
            + "?|\\d{1,2} +" + MONTH + " +\\d{4} +" + TIME + ZONE + "{0,2})";
    private static final String BEHIND = "(?: +remote from .*)? *";

    private static final String SENDER = "(?:(?:\"[^\"]*\")?\\S*(?: at \\S+)*)?";

    private static final Pattern DATED = Pattern.compile("From " + SENDER + " *" + DATE + BEHIND);
    private static final Pattern LOOSELY_DATED =
            Pattern.compile("From \\S++(?: at \\S++)?+(?: ++(?:[\\d:/.+-]++[TZ]?+[\\d:.+-]*+Z?+|" + DAY + "|" + MONTH
                    + "|[A-Z]{3,5}+),?+){1,8}+ *+");
    private static final Pattern HAS_TIME = Pattern.compile("(?<![:\\d])" + TIME + "(?![:\\d])");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19[7-9]|20[0-9])\\d(?!\\d)");
    private static final Pattern ADDRESSED =
            Pattern.compile("From (?:\\S[^\\s@]*+@|\\S++ at )\\S++ ++" + DATE + BEHIND);
    private static final Pattern ONLY_SENDER = Pattern.compile("From (?:-|[^\\s@]++@\\S++)?+ *+");
    private static final Pattern PATCH_FILE = Pattern.compile("From [0-9a-f]{40,64} Mon Sep 17 00:00:00 2001 *");

    private final String line;
    private final boolean field;
    /** Asked for only where the line itself does not tell, as headers are long. */
    private final IntSupplier tellingFields;

    private Postmark(String line, boolean field, IntSupplier tellingFields) {
        this.line = line;
        this.field = field;
        this.tellingFields = tellingFields;
    }

    /**
     * Whether a mail begins here.
     *
     * @param at where {@code From } stands; what is before it in the buffer is what came before it in the stream
     * @param first whether nothing stands before it in the stream
     * @param inMbox whether the stream is known for an mbox, and not for the only mail in its file, which may quote anything
     * @return the offset behind the line and its line break; 0 if no mail begins here
     */
    static int end(byte[] buffer, int at, int limit, boolean first, boolean inMbox) {
        int end = LineEnd.next(buffer, at, Math.min(limit, at + MAX_LINE));
        if (end - at == MAX_LINE) {
            return 0;
        }
        int next = LineEnd.behind(buffer, end, limit);
        int reach = Math.min(limit, at + LOOK_AHEAD);
        Before before = first ? Before.NOTHING : before(buffer, at);
        if (before == Before.BLANK_LINE && UsualMark.is(buffer, at, end)) {
            return next;
        }
        String line = text(buffer, at, end);
        Postmark mark = new Postmark(
                line,
                FieldName.isThere(buffer, next, Math.min(limit, next + MAX_NAME + 1)),
                () -> tellingFields(line, buffer, next, reach));
        return mark.begins(before, inMbox) ? next : 0;
    }

    private static int tellingFields(String line, byte[] buffer, int next, int reach) {
        boolean stray = ONLY_SENDER.matcher(line).matches() || hasTime(line);
        int header = stray ? TellingFields.behindStrayLines(buffer, next, reach) : next;
        return TellingFields.count(buffer, header, reach);
    }

    private static String text(byte[] buffer, int from, int to) {
        return new String(buffer, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /** What the mark from {@code at} to its {@link #end} says behind {@code From }: the sender, and when the mail came. */
    static String said(byte[] buffer, int at, int behind) {
        int end = LineEnd.before(buffer, behind);
        return text(buffer, Math.min(end, at + "From ".length()), end);
    }

    private enum Before {
        NOTHING,
        BLANK_LINE,
        /** Or zeros, which a crash leaves where it cut a mail. */
        LINE,
        TEXT,
        /** A mark, quoted or indented. */
        QUOTE
    }

    private boolean begins(Before before, boolean inMbox) {
        return switch (before) {
            case NOTHING -> DATED.matcher(line).matches() || tellingFields.getAsInt() > 0;
            case BLANK_LINE -> !isOfPatchFile() && (isDated(field) || (inMbox && tellingFields.getAsInt() > 1));
            case LINE -> field && !isOfPatchFile() && isDated(true);
            case TEXT -> field && ADDRESSED.matcher(line).matches();
            case QUOTE -> false;
        };
    }

    private boolean isOfPatchFile() {
        return PATCH_FILE.matcher(line).matches();
    }

    private boolean isDated(boolean loosely) {
        return DATED.matcher(line).matches()
                || (loosely && LOOSELY_DATED.matcher(line).matches() && hasTime(line));
    }

    private static boolean hasTime(String line) {
        return HAS_TIME.matcher(line).find() && YEAR.matcher(line).find();
    }

    private static Before before(byte[] buffer, int at) {
        byte last = buffer[at - 1];
        if (last == 0) {
            return Before.LINE;
        }
        if (last != '\n' && last != '\r') {
            boolean quote = (last >= 0 && last <= ' ') || ">|\"'(:".indexOf(last) >= 0;
            // One letter that stands alone is a slip of the keyboard in front of a pasted mail rather than the end of a
            // cut one.
            boolean slip = at > 1 && LineEnd.isThere(buffer, at - 2);
            return quote || slip ? Before.QUOTE : Before.TEXT;
        }
        int previous = LineEnd.before(buffer, at);
        return previous > 0 && LineEnd.isThere(buffer, previous - 1) ? Before.BLANK_LINE : Before.LINE;
    }
}
