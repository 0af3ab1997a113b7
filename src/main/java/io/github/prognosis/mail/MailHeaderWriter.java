package io.github.prognosis.mail;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.EncoderUtil;
import org.apache.james.mime4j.codec.EncoderUtil.Usage;

/** Writes the header of the next mail: that of the old one without what belongs to that only. */
final class MailHeaderWriter {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss xx", Locale.ENGLISH);

    /** What identifies the old mail, tells its way or signs it, and what the list added. */
    private static final Pattern OLD = Pattern.compile(
            "message-id|in-reply-to|references|(?:x-)?received(?:-spf)?|return-path|delivered-to|(?:dkim|domainkey)-signature"
                    + "|authentication-results|arc-.*|list-.*|errors-to|precedence|x-beenthere|x-mailman-.*|archived-at",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CHARSET =
            Pattern.compile("(charset\\s*+=\\s*+)(?:\"[^\"]*+\"|[^\\s;\"]++)", Pattern.CASE_INSENSITIVE);

    private final Optional<String> subject;
    private final Optional<LocalDate> date;

    MailHeaderWriter(Optional<String> subject, Optional<LocalDate> date) {
        this.subject = subject;
        this.date = date;
    }

    /**
     * The fields of a mail or part as they are to be.
     *
     * @param fields with the blank line behind them
     * @param top whether they are the mail's own
     * @param encoded the text of the part, if it is the one that is written
     */
    String write(String fields, boolean top, Optional<WrittenPart.Encoded> encoded) {
        StringBuilder header = new StringBuilder();
        Matcher field = MailPart.FIELD.matcher(fields);
        String end = fields.contains("\r\n") ? "\r\n" : "\n";
        boolean typed = false;
        boolean dated = false;
        boolean titled = false;
        int at = 0;
        while (at < fields.length() && field.region(at, fields.length()).lookingAt()) {
            String name = field.group(1).toLowerCase(Locale.ROOT);
            String line = field.group();
            if (top && OLD.matcher(name).matches()) {
                line = "";
            } else if (top && name.equals("subject") && subject.isPresent()) {
                line = titled ? "" : subject(end);
                titled = true;
            } else if (top && name.equals("date") && date.isPresent()) {
                line = dated ? "" : date(field.group(2), end);
                dated = true;
            } else if (encoded.isPresent() && name.equals("content-type")) {
                typed = true;
                line = encoded.get().unicode() ? unicode(line, end) : line;
            } else if (encoded.isPresent() && name.equals("content-transfer-encoding")) {
                boolean seven = field.group(2).strip().equalsIgnoreCase("7bit");
                line = seven && encoded.get().eightBit() ? field.group(1) + ": 8bit" + end : line;
            }
            header.append(line);
            at = field.end();
        }
        if (top && subject.isPresent() && !titled) {
            header.append(subject(end));
        }
        if (top && date.isPresent() && !dated) {
            header.append(date("", end));
        }
        if (encoded.isPresent() && encoded.get().unicode() && !typed) {
            header.append("Content-Type: text/plain; charset=UTF-8").append(end);
        }
        return header.append(fields, at, fields.length()).toString();
    }

    private static String unicode(String line, String end) {
        Matcher charset = CHARSET.matcher(line);
        return charset.find() ? charset.replaceFirst("$1UTF-8") : line.stripTrailing() + "; charset=UTF-8" + end;
    }

    private String subject(String end) {
        String name = "Subject: ";
        String encoded = EncoderUtil.encodeIfNecessary(subject.orElseThrow(), Usage.TEXT_TOKEN, name.length());
        return name + encoded.replace("?= =?", "?=" + end + " =?") + end;
    }

    private String date(String old, String end) {
        Optional<OffsetDateTime> before = HeaderDate.parse(old.strip());
        OffsetDateTime next = date.orElseThrow()
                .atTime(before.map(OffsetDateTime::toLocalTime).orElse(LocalTime.NOON))
                .atOffset(before.map(OffsetDateTime::getOffset).orElse(ZoneOffset.UTC));
        return "Date: " + DATE.format(next) + end;
    }
}
