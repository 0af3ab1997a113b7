package io.github.prognosis.mail;

import java.nio.charset.StandardCharsets;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.field.DateTimeFieldLenientImpl;
import org.apache.james.mime4j.stream.ParserCursor;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.ByteSequence;
import org.apache.james.mime4j.util.ContentUtil;

/**
 * A Date field, as {@code Mon, 1 Jul 2019 13:35:34 +0200 (CEST)} and as old or careless programs write it.
 *
 * <p>The format is mime4j's. Own is what brings other ways to write a date into it, and the names of zones, as mime4j
 * keeps no offset and reads those names as Greenwich; and the {@link WrittenDate} that is none of these. A missing or
 * unknown zone is UTC, as RFC 5322 has it; a missing time is midnight.
 */
final class HeaderDate {

    private static final int MAX_LENGTH = 200;

    /** Strict, as the lenient one reads 32 July as 1 August. */
    private static final DateTimeFormatter FORMAT =
            DateTimeFieldLenientImpl.RFC_5322.withZone(null).withResolverStyle(ResolverStyle.STRICT);

    private record Rewriting(Pattern pattern, String replacement) {}

    private static final List<Rewriting> REWRITINGS = List.of(
            // Monday, 1 July 2019
            new Rewriting(Pattern.compile("^(?i:mon|tue|wed|thu|fri|sat|sun)[a-z]*[, ]+"), ""),
            new Rewriting(
                    Pattern.compile(
                            "^(\\d*[ -]?(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec))(?:ruary|uary|ch|il|e|y|ust"
                                    + "|tember|t|ober|ember)\\b",
                            Pattern.CASE_INSENSITIVE),
                    "$1"),
            // 01-Jul-19
            new Rewriting(Pattern.compile("^(\\d+)-([A-Za-z]+)-(\\d+)"), "$1 $2 $3"),
            // Jul 1 13:35:34 2019, and with a zone before the year, as Pipermail has it
            new Rewriting(
                    Pattern.compile("^([A-Za-z]+) (\\d+) ([\\d:]+) (?:([A-Za-z]+|[+-]\\d{4}) )?(\\d{4})"),
                    "$2 $1 $5 $3 $4"),
            new Rewriting(Pattern.compile("^\\d+ [A-Za-z]+ \\d+$"), "$0 00:00"),
            // A leap second has no place in java.time.
            new Rewriting(Pattern.compile(":60\\b"), ":59"),
            new Rewriting(Pattern.compile("(?:GMT|UTC?)?([+-]\\d\\d):?(\\d\\d)$"), "$1$2"));

    private static final Pattern ZONE = Pattern.compile(" ?[A-Za-z]*");

    private HeaderDate() {}

    /** The moment, in the offset the sender wrote; empty if the text is no date. */
    static Optional<OffsetDateTime> parse(String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        return UsualDate.parse(text).or(() -> parseAny(text));
    }

    /** As {@link #parse}, however it is written. */
    static Optional<OffsetDateTime> parseAny(String text) {
        String written = withoutComments(text);
        String date = written;
        for (Rewriting rewriting : REWRITINGS) {
            date = rewriting.pattern.matcher(date).replaceFirst(rewriting.replacement);
        }
        try {
            ParsePosition end = new ParsePosition(0);
            TemporalAccessor parsed = FORMAT.parse(date, end);
            String rest = date.substring(end.getIndex());
            int year = parsed.get(ChronoField.YEAR);
            if (!ZONE.matcher(rest).matches() || year < 1900 || year > 9999) {
                return WrittenDate.parse(written);
            }
            ZoneOffset offset = parsed.isSupported(ChronoField.OFFSET_SECONDS)
                    ? ZoneOffset.ofTotalSeconds(parsed.get(ChronoField.OFFSET_SECONDS))
                    : ZoneName.find(rest.strip()).orElse(ZoneOffset.UTC);
            return Optional.of(LocalDateTime.from(parsed).atOffset(offset));
        } catch (DateTimeException otherwise) {
            return WrittenDate.parse(written);
        }
    }

    /** The text with white space folded as well. */
    private static String withoutComments(String text) {
        ByteSequence bytes = ContentUtil.encode(StandardCharsets.UTF_8, text);
        return RawFieldParser.DEFAULT.parseToken(bytes, new ParserCursor(0, bytes.length()), null);
    }
}
