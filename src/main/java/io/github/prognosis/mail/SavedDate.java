package io.github.prognosis.mail;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as mail programs show it to people, and write it into what they save as text: {@code Monday, March 6, 2017 12:00 PM},
 * {@code 6 March 2017 at 12:00:00 CET}, {@code 2017-03-06 12:00}. A zone that is not shown is UTC.
 */
final class SavedDate {

    private static final int MAX_LENGTH = 200;
    private static final Pattern DAY_NAME = Pattern.compile("^\\p{L}{2,20}(?:-\\p{L}{2,20})?\\.?,? (?=[\\p{L}\\d])");
    private static final Pattern ISO =
            Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)(?:(?:,? |T)(\\d\\d):(\\d\\d)(?::(\\d\\d))?)?");
    /** The month before the day, as in America. */
    private static final Pattern MONTH_FIRST = Pattern.compile("^(\\p{L}{3,20})\\.? (\\d{1,2}),? (\\d{4})");

    private static final Pattern NOON = Pattern.compile("(\\d{1,2}):(\\d\\d)(:\\d\\d)? ?([AaPp])\\.?[Mm]\\.?");
    private static final Pattern AT =
            Pattern.compile("(\\d{4}),? (?:(?:at|um|\u00e0|alle|a las|om|kl\\.?) )?(?=\\d{1,2}:\\d\\d)");

    private static final Pattern DAY_DOT = Pattern.compile("^(\\d{1,2})\\. ");
    private static final Pattern HOURS_EAST = Pattern.compile("(?:GMT|UTC)([+-])(\\d{1,2})$");

    private SavedDate() {}

    /** The moment; empty if the text is no such date. */
    static Optional<OffsetDateTime> parse(String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String shown = text.replaceAll("[\\p{Z}\\t]+", " ").strip();
        Matcher iso = ISO.matcher(shown);
        return iso.matches() ? iso(iso) : HeaderDate.parse(headerDate(shown));
    }

    private static Optional<OffsetDateTime> iso(Matcher iso) {
        try {
            LocalTime time = iso.group(4) == null
                    ? LocalTime.MIDNIGHT
                    : LocalTime.of(
                            Integer.parseInt(iso.group(4)),
                            Integer.parseInt(iso.group(5)),
                            iso.group(6) == null ? 0 : Integer.parseInt(iso.group(6)));
            return Optional.of(LocalDate.parse(iso.group(1) + '-' + iso.group(2) + '-' + iso.group(3))
                    .atTime(time)
                    .atOffset(ZoneOffset.UTC));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** The same date as a header has it. */
    private static String headerDate(String shown) {
        String date = DAY_DOT.matcher(withoutNoon(dayFirst(shown))).replaceFirst("$1 ");
        Matcher hours = HOURS_EAST.matcher(date);
        return hours.find()
                ? date.substring(0, hours.start())
                        + hours.group(1)
                        + "%02d00".formatted(Integer.parseInt(hours.group(2)))
                : date;
    }

    private static String dayFirst(String shown) {
        Matcher dayName = DAY_NAME.matcher(shown);
        String date = dayName.find() && !MONTH_FIRST.matcher(shown).find() ? shown.substring(dayName.end()) : shown;
        date = MONTH_FIRST.matcher(date).replaceFirst("$2 $1 $3");
        return AT.matcher(date).replaceFirst("$1 ");
    }

    private static String withoutNoon(String date) {
        Matcher noon = NOON.matcher(date);
        if (!noon.find()) {
            return date;
        }
        boolean afternoon = noon.group(4).equalsIgnoreCase("p");
        int hour = Integer.parseInt(noon.group(1)) % 12 + (afternoon ? 12 : 0);
        String seconds = noon.group(3) == null ? "" : noon.group(3);
        return date.substring(0, noon.start())
                + "%02d:".formatted(hour)
                + noon.group(2)
                + seconds
                + date.substring(noon.end());
    }
}
