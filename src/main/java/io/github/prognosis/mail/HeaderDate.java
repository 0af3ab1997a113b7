package io.github.prognosis.mail;

import io.github.prognosis.source.WhiteSpace;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Date field, as {@code Mon, 1 Jul 2019 13:35:34 +0200 (CEST)} and as old or careless programs write it.
 *
 * <p>The words are known by their looks and not by their order, so {@code Mon Jul  1 13:35:34 2019} is read as well. A
 * missing or unknown zone is UTC, as RFC 5322 has it; a missing time is midnight.
 */
final class HeaderDate {

    private static final int MAX_LENGTH = 200;

    private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?");
    private static final Pattern OFFSET =
            Pattern.compile("(?:GMT|UTC?)?([+-])(\\d{2}):?(\\d{2})", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern LETTERS = Pattern.compile("[A-Za-z]+\\.?");
    private static final Pattern JOINED = Pattern.compile("\\b(\\d{1,2})-([A-Za-z]{3,9})-(\\d{2,4})\\b");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> WEEKDAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    /** Hours east of Greenwich: the zones of RFC 5322, and those that European programs wrote. */
    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("est", -5),
            Map.entry("edt", -4),
            Map.entry("cst", -6),
            Map.entry("cdt", -5),
            Map.entry("mst", -7),
            Map.entry("mdt", -6),
            Map.entry("pst", -8),
            Map.entry("pdt", -7),
            Map.entry("bst", 1),
            Map.entry("cet", 1),
            Map.entry("cest", 2));

    private int day;
    private int month;
    private int year = -1;
    private LocalTime time = LocalTime.MIDNIGHT;
    private ZoneOffset offset = ZoneOffset.UTC;

    private HeaderDate() {}

    /** The moment, in the offset the sender wrote; empty if the text is no date. */
    static Optional<OffsetDateTime> parse(String text) {
        String folded = WhiteSpace.fold(withoutComments(text).replace(',', ' '));
        if (folded.isEmpty() || folded.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        HeaderDate date = new HeaderDate();
        try {
            for (String word : JOINED.matcher(folded).replaceAll("$1 $2 $3").split(" ", -1)) {
                if (!date.take(word)) {
                    return Optional.empty();
                }
            }
            if (date.year < 0) {
                return Optional.empty();
            }
            return Optional.of(
                    OffsetDateTime.of(LocalDate.of(date.year, date.month, date.day), date.time, date.offset));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String withoutComments(String text) {
        StringBuilder rest = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth = Math.max(0, depth - 1);
                rest.append(' ');
            } else if (depth == 0) {
                rest.append(c);
            }
        }
        return rest.toString();
    }

    /** Takes one word up; false if no date has such a word. */
    private boolean take(String word) {
        Matcher clock = TIME.matcher(word);
        if (clock.matches()) {
            int second = clock.group(3) == null ? 0 : Integer.parseInt(clock.group(3));
            // A leap second has no place in java.time.
            time = LocalTime.of(
                    Integer.parseInt(clock.group(1)), Integer.parseInt(clock.group(2)), second == 60 ? 59 : second);
            return true;
        }
        Matcher zone = OFFSET.matcher(word);
        if (zone.matches()) {
            int sign = zone.group(1).equals("-") ? -1 : 1;
            offset = ZoneOffset.ofHoursMinutes(
                    sign * Integer.parseInt(zone.group(2)), sign * Integer.parseInt(zone.group(3)));
            return true;
        }
        if (NUMBER.matcher(word).matches()) {
            return takeNumber(word);
        }
        return LETTERS.matcher(word).matches() && takeLetters(word.toLowerCase(Locale.ROOT));
    }

    private boolean takeNumber(String digits) {
        int number = Integer.parseInt(digits);
        if (day == 0 && digits.length() <= 2) {
            day = number;
            return true;
        }
        boolean isFirst = year < 0;
        year = switch (digits.length()) {
            case 1, 2 -> number < 50 ? 2000 + number : 1900 + number;
            case 3 -> 1900 + number;
            default -> number;
        };
        return isFirst;
    }

    private boolean takeLetters(String word) {
        String start = word.substring(0, Math.min(3, word.length()));
        if (MONTHS.contains(start)) {
            boolean isFirst = month == 0;
            month = MONTHS.indexOf(start) + 1;
            return isFirst;
        }
        if (!WEEKDAYS.contains(start)) {
            offset = ZoneOffset.ofHours(ZONES.getOrDefault(word, 0));
        }
        return true;
    }
}
