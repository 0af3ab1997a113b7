package io.github.prognosis.mail;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The date as nearly all mails have it: {@code Mon, 1 Jul 2019 13:35:34 +0200 (CEST)}, perhaps without the day's name or what
 * stands in brackets.
 *
 * <p>Told apart as a large archive has a hundred thousand of them; what is not told here is left to {@link HeaderDate}, which
 * takes ten times as long.
 */
final class UsualDate {

    private static final Pattern SHAPE =
            Pattern.compile("(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), )?+(\\d{1,2}+) ([A-Z][a-z][a-z]) (\\d{4})"
                    + " (\\d\\d):(\\d\\d):(\\d\\d) ([+-]\\d\\d)(\\d\\d)(?: \\([A-Z]{1,6}+\\))?+");

    private static final String MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec";
    private static final int MONTH_LENGTH = "Jan ".length();
    private static final int FIRST_YEAR = 1900;

    private UsualDate() {}

    /** The moment, in the offset the sender wrote; empty if it is written in another way, or is none. */
    static Optional<OffsetDateTime> parse(String text) {
        Matcher date = SHAPE.matcher(text);
        if (!date.matches()) {
            return Optional.empty();
        }
        int month = MONTHS.indexOf(date.group(2));
        int year = number(date, 3);
        boolean unknownZone = date.group(7).equals("-00");
        if (month < 0 || year < FIRST_YEAR || unknownZone) {
            return Optional.empty();
        }
        try {
            int hours = number(date, 7);
            int minutes = number(date, 8);
            ZoneOffset offset = ZoneOffset.ofHoursMinutes(hours, hours < 0 ? -minutes : minutes);
            return Optional.of(LocalDateTime.of(
                            year,
                            month / MONTH_LENGTH + 1,
                            number(date, 1),
                            number(date, 4),
                            number(date, 5),
                            number(date, 6))
                    .atOffset(offset));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static int number(Matcher date, int group) {
        return Integer.parseInt(date.group(group));
    }
}
