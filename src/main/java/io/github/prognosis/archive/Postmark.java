package io.github.prognosis.archive;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The line that begins a mail in an mbox: {@code From jane@example.org Tue Sep  2 10:00:00 2014}.
 *
 * <p>One rule for all kinds of mbox. A line is such a mark if it begins with {@code From }, a sender and a date as the C
 * library writes it, and stands behind a blank line or at the start of a file. Where a header field stands in the next line,
 * no blank line is needed, and any date with a time and a year will do; where a mail was cut and the mark stands behind its
 * last words, an address is asked for too. {@code From now on} is none, nor is the mark of a file made by git format-patch,
 * which people paste into mails.
 */
final class Postmark {

    /** How many bytes before a mark are looked at: two line breaks. */
    static final int LOOK_BEHIND = 4;

    /** How many bytes from a mark on are looked at: its line, and how the next one begins. */
    static final int LOOK_AHEAD = 1024;

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
    private static final Pattern PATCH_FILE = Pattern.compile("From [0-9a-f]{40,64} Mon Sep 17 00:00:00 2001 *");

    private Postmark() {}

    /**
     * Whether a mail begins here.
     *
     * @param at where {@code From } stands; what is before it in the buffer is what came before it in the stream
     * @param first whether that is the first byte of the stream
     * @return the offset behind the line and its line break; 0 if no mail begins here
     */
    static int end(byte[] buffer, int at, int limit, boolean first) {
        int end = at;
        while (end < limit && end - at < MAX_LINE && buffer[end] != '\n' && buffer[end] != '\r') {
            end++;
        }
        if (end - at == MAX_LINE) {
            return 0;
        }
        int next = behindLineBreak(buffer, end, limit);
        boolean begins = begins(
                new String(buffer, at, end - at, StandardCharsets.ISO_8859_1),
                first ? Before.NOTHING : before(buffer, at),
                FieldName.isThere(buffer, next, Math.min(limit, next + MAX_NAME + 1)));
        return begins ? next : 0;
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

    private static boolean begins(String line, Before before, boolean field) {
        return switch (before) {
            case NOTHING -> field || DATED.matcher(line).matches();
            case BLANK_LINE -> !PATCH_FILE.matcher(line).matches() && isDated(line, field);
            case LINE -> field && !PATCH_FILE.matcher(line).matches() && isDated(line, true);
            case TEXT -> field && ADDRESSED.matcher(line).matches();
            case QUOTE -> false;
        };
    }

    private static boolean isDated(String line, boolean field) {
        return DATED.matcher(line).matches()
                || (field
                        && LOOSELY_DATED.matcher(line).matches()
                        && HAS_TIME.matcher(line).find()
                        && YEAR.matcher(line).find());
    }

    private static Before before(byte[] buffer, int at) {
        byte last = at == 0 ? (byte) ' ' : buffer[at - 1];
        if (last == 0) {
            return Before.LINE;
        }
        if (last != '\n' && last != '\r') {
            return (last >= 0 && last <= ' ') || ">|\"'(:".indexOf(last) >= 0 ? Before.QUOTE : Before.TEXT;
        }
        int previous = at - (last == '\n' && at > 1 && buffer[at - 2] == '\r' ? 2 : 1);
        boolean blank = previous > 0 && (buffer[previous - 1] == '\n' || buffer[previous - 1] == '\r');
        return blank ? Before.BLANK_LINE : Before.LINE;
    }

    private static int behindLineBreak(byte[] buffer, int end, int limit) {
        int next = end;
        if (next < limit && buffer[next] == '\r') {
            next++;
        }
        return next < limit && buffer[next] == '\n' ? next + 1 : next;
    }
}
