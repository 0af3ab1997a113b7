package io.github.prognosis.mail;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as people and careless programs write it: {@code 2026-03-02T10:11:12+01:00}, {@code Mo, 2. März 2026 10:11},
 * {@code lun. 2 mars 2026 à 10:11:12 Central European Time}, {@code 2026年3月2日}.
 *
 * <p>The words may come in any order; those that say nothing are passed over. It is a date only if day, month and year are
 * told once each. Days and months in numbers are believed where nobody writes them the other way round: behind the year, and
 * with full stops.
 */
final class WrittenDate {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-/.年년] ?(\\d{1,2})[-/.月월] ?(\\d{1,2})(?!\\d)[日일T]?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?!\\d)");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})[:h](\\d\\d)(?::(\\d\\d))?+(?!\\d)");
    private static final Pattern FRACTION = Pattern.compile("[.,]\\d{1,9}");
    private static final Pattern OFFSET =
            Pattern.compile("(?:GMT|UTC)?([+-])(\\d{1,2}):?(\\d\\d)?(?![\\d:])", Pattern.CASE_INSENSITIVE);
    private static final Pattern HALF_OF_DAY = Pattern.compile("([ap])\\.?m\\b\\.?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("(\\d++)(?:st|nd|rd|th|er|º|ª)?+");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*+");

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2099;
    private static final int MOST_DAYS = 31;
    private static final int HALF_DAY = 12;

    private final String text;
    private final List<Integer> days = new ArrayList<>();
    private final List<Integer> months = new ArrayList<>();
    private final List<Integer> years = new ArrayList<>();
    private final List<String> wordsBehindClock = new ArrayList<>();
    private Optional<LocalTime> time = Optional.empty();
    private Optional<ZoneOffset> offset = Optional.empty();
    /** Whether the first word can be a month as well as a day of the week, as the French {@code mar.} is. */
    private boolean firstMayBeWeekday;

    private WrittenDate(String text) {
        this.text = text;
    }

    /**
     * The moment; midnight if no time is told, in UTC if no zone is that is known.
     *
     * @param text no longer than dates are
     * @return empty if it is no date
     */
    static Optional<OffsetDateTime> parse(String text) {
        try {
            return new WrittenDate(text).read();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private Optional<OffsetDateTime> read() {
        int at = 0;
        while (at < text.length()) {
            int next = token(at);
            if (next < 0) {
                return Optional.empty();
            }
            at = next;
        }
        if (firstMayBeWeekday && months.size() == 2) {
            months.remove(0);
        }
        if (days.size() != 1 || months.size() != 1 || years.size() != 1) {
            return Optional.empty();
        }
        LocalDate day = LocalDate.of(years.get(0), months.get(0), days.get(0));
        ZoneOffset zone = offset.or(() -> ZoneName.find(wordsBehindClock)).orElse(ZoneOffset.UTC);
        return Optional.of(day.atTime(time.orElse(LocalTime.MIDNIGHT)).atOffset(zone));
    }

    /** Reads what begins there; where to read on, negative if it makes no date of the whole. */
    private int token(int at) {
        Matcher found = YEAR_FIRST.matcher(text).region(at, text.length());
        if (found.lookingAt()) {
            return date(found, 1, 2, 3);
        }
        if (found.usePattern(DAY_FIRST).lookingAt()) {
            return date(found, 3, 2, 1);
        }
        if (found.usePattern(CLOCK).lookingAt()) {
            return clock(found);
        }
        if (found.usePattern(OFFSET).lookingAt() && time.isPresent() && offset.isEmpty()) {
            int minutes = 60 * number(found, 2) + (found.group(3) == null ? 0 : number(found, 3));
            offset = Optional.of(ZoneOffset.ofTotalSeconds(60 * (found.group(1).equals("-") ? -minutes : minutes)));
            return found.end();
        }
        if (found.usePattern(HALF_OF_DAY).lookingAt() && time.isPresent()) {
            half(found.group(1).equalsIgnoreCase("p"));
            return found.end();
        }
        if (found.usePattern(NUMBER).lookingAt()) {
            return number(found);
        }
        if (found.usePattern(WORD).lookingAt()) {
            word(found.group());
            return found.end();
        }
        return at + 1;
    }

    private int date(Matcher found, int year, int month, int day) {
        years.add(number(found, year));
        months.add(number(found, month));
        days.add(number(found, day));
        return found.end();
    }

    private int clock(Matcher found) {
        if (time.isPresent()) {
            return -1;
        }
        int seconds = found.group(3) == null ? 0 : number(found, 3);
        // A leap second has no place in java.time.
        time = Optional.of(LocalTime.of(number(found, 1), number(found, 2), seconds == 60 ? 59 : seconds));
        int end = found.end();
        found.region(end, text.length()).usePattern(FRACTION);
        return found.lookingAt() ? found.end() : end;
    }

    private int number(Matcher found) {
        String digits = found.group(1);
        int number = digits.length() > 4 ? Integer.MAX_VALUE : Integer.parseInt(digits);
        if (digits.length() <= 2 && number <= MOST_DAYS) {
            days.add(number);
        } else if (number >= FIRST_YEAR && number <= LAST_YEAR) {
            years.add(number);
        } else {
            return -1;
        }
        return found.end();
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private void word(String word) {
        Optional<Integer> month = MonthName.find(word);
        if (time.isPresent() && (month.isEmpty() || !months.isEmpty())) {
            wordsBehindClock.add(word);
        } else if (month.isPresent()) {
            firstMayBeWeekday |= months.isEmpty() && days.isEmpty();
            months.add(month.get());
        }
    }

    private void half(boolean second) {
        LocalTime told = time.orElseThrow();
        if (told.getHour() <= HALF_DAY) {
            time = Optional.of(told.withHour(told.getHour() % HALF_DAY + (second ? HALF_DAY : 0)));
        }
    }
}
