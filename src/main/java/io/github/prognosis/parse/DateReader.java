package io.github.prognosis.parse;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a date as people write it: {@code 10th September 2014}, {@code Fri Aug 08, 2025}, {@code Week of 29th March}. */
final class DateReader {

    private static final List<String> MONTHS = List.of(
            "january february march april may june july august september october november december".split(" ", 0));

    private static final String WEEKDAY = "(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,? +";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th|\\.)?";
    private static final String MONTH = "((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\\.?";
    private static final String YEAR = "(?:,? +|,)((?:19|20)\\d\\d)\\b";

    private static final Pattern FRONT = Pattern.compile(
            "(?:~ ?|(?:ca\\.?|circa|around|about|approx\\.?|approximately) +)?(?:(?:the +)?week +(?:of|commencing) +)?(?:"
                    + WEEKDAY + ")?(?:the +)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_FIRST =
            Pattern.compile(DAY + "(?: +of)? +" + MONTH + "(?:" + YEAR + ")?(?![a-z])", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_FIRST =
            Pattern.compile(MONTH + " +" + DAY + "(?!\\d)(?:" + YEAR + ")?(?![a-z])", Pattern.CASE_INSENSITIVE);
    private static final Pattern ISO = Pattern.compile("((?:19|20)\\d\\d)[-/](\\d{1,2})[-/](\\d{1,2})(?!\\d)");

    /** {@code 14/08/2026}, of which people write either number first; {@code 14.08.2026}, the day first. */
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})(?:/(\\d{1,2})/|\\.(\\d{1,2})\\.)((?:19|20)\\d\\d)(?!\\d)");

    /** {@code week 33}, {@code 2026-W33}, {@code CW 33, 2026} */
    private static final Pattern WEEK = Pattern.compile(
            "(?:((?:19|20)\\d\\d)-?W|(?:calendar week|week|cw|wk) ?#?)(\\d{1,2})(?![\\d.:/-])(?:(?:,? +|/)((?:19|20)\\d\\d)\\b)?",
            Pattern.CASE_INSENSITIVE);

    /** Stands in place of a month where the day is the number of a week. */
    private static final int WEEK_NUMBER = -1;

    private static final int MONTHS_OF_A_YEAR = 12;

    private DateReader() {}

    /** Which of two numbers is the day's. */
    enum Order {
        /** It is beyond doubt, or no question. */
        NO_MATTER,
        DAY_FIRST,
        MONTH_FIRST,
        /** It may be either: the others of the post tell. */
        UNKNOWN
    }

    /**
     * A day that may lack its year.
     *
     * @param month from 1 to 12; {@link #WEEK_NUMBER} for the Monday of a week
     * @param day from 1 to 31, or the number of the week
     * @param end the offset in the text behind it
     * @param order which of its numbers the post wrote first
     */
    record Day(OptionalInt year, int month, int day, int end, Order order) {

        /** The date in the year in which it is nearest to another; empty if none of the years around has such a day. */
        Optional<LocalDate> nearest(LocalDate other) {
            Optional<LocalDate> nearest = Optional.empty();
            long distance = Long.MAX_VALUE;
            for (int someYear = other.getYear() - 1; someYear <= other.getYear() + 1; someYear++) {
                Optional<LocalDate> date = in(someYear);
                if (date.isPresent() && Math.abs(ChronoUnit.DAYS.between(other, date.get())) < distance) {
                    nearest = date;
                    distance = Math.abs(ChronoUnit.DAYS.between(other, date.get()));
                }
            }
            return nearest;
        }

        /** The date in that year; empty if the year has no such day. */
        Optional<LocalDate> in(int someYear) {
            try {
                return Optional.of(month == WEEK_NUMBER ? monday(someYear) : LocalDate.of(someYear, month, day));
            } catch (DateTimeException noSuchDay) {
                return Optional.empty();
            }
        }

        /** Whether the other is that day of that month too, wherever it is written. */
        boolean isSameAs(Day other) {
            return month == other.month && day == other.day;
        }

        /** Whether it is a day of a month, and no week. */
        boolean isOfMonth() {
            return month != WEEK_NUMBER;
        }

        private LocalDate monday(int someYear) {
            LocalDate inFirstWeek = LocalDate.of(someYear, 1, 4);
            return inFirstWeek
                    .with(DayOfWeek.MONDAY)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, day)
                    .with(DayOfWeek.MONDAY);
        }

        /** The same day as a post writes it that has this order; empty if that is not known. */
        Optional<Day> as(Order habit) {
            if (order != Order.UNKNOWN) {
                return Optional.of(this);
            }
            return switch (habit) {
                case DAY_FIRST -> Optional.of(new Day(year, month, day, end, habit));
                case MONTH_FIRST -> Optional.of(new Day(year, day, month, end, habit));
                case NO_MATTER, UNKNOWN -> Optional.empty();
            };
        }
    }

    /** Reads a date at the start of the text; empty if there is none. */
    static Optional<Day> read(String text) {
        if (!hasDigit(text)) {
            return Optional.empty();
        }
        Matcher front = FRONT.matcher(text);
        int start = front.lookingAt() ? front.end() : 0;
        Matcher matcher = DAY_FIRST.matcher(text).region(start, text.length());
        if (matcher.lookingAt()) {
            return day(matcher.group(3), matcher.group(2), matcher.group(1), matcher.end());
        }
        matcher = MONTH_FIRST.matcher(text).region(start, text.length());
        if (matcher.lookingAt()) {
            return day(matcher.group(3), matcher.group(1), matcher.group(2), matcher.end());
        }
        matcher = ISO.matcher(text).region(start, text.length());
        if (matcher.lookingAt()) {
            return Optional.of(new Day(
                    OptionalInt.of(Integer.parseInt(matcher.group(1))),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3)),
                    matcher.end(),
                    Order.NO_MATTER));
        }
        matcher = NUMBERS.matcher(text).region(start, text.length());
        if (matcher.lookingAt()) {
            return numbers(matcher);
        }
        matcher = WEEK.matcher(text).region(start, text.length());
        return matcher.lookingAt() ? week(matcher) : Optional.empty();
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static Optional<Day> numbers(MatchResult found) {
        int first = Integer.parseInt(found.group(1));
        boolean slashes = found.group(2) != null;
        int second = Integer.parseInt(slashes ? found.group(2) : found.group(3));
        OptionalInt year = OptionalInt.of(Integer.parseInt(found.group(4)));
        if (!slashes || first == second) {
            return Optional.of(new Day(year, second, first, found.end(), Order.NO_MATTER));
        }
        if (second > MONTHS_OF_A_YEAR) {
            return Optional.of(new Day(year, first, second, found.end(), Order.MONTH_FIRST));
        }
        Order order = first > MONTHS_OF_A_YEAR ? Order.DAY_FIRST : Order.UNKNOWN;
        return Optional.of(new Day(year, second, first, found.end(), order));
    }

    private static Optional<Day> week(MatchResult found) {
        String year = found.group(1) == null ? found.group(3) : found.group(1);
        OptionalInt known = year == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year));
        return Optional.of(new Day(known, WEEK_NUMBER, Integer.parseInt(found.group(2)), found.end(), Order.NO_MATTER));
    }

    /** Reads the first date anywhere in the text that is complete and exists. */
    static Optional<LocalDate> find(String text) {
        for (int i = 0; i < text.length(); i++) {
            boolean wordStart = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
            if (wordStart && Character.isLetterOrDigit(text.charAt(i))) {
                Optional<LocalDate> date = read(text.substring(i, Math.min(text.length(), i + 48)))
                        .flatMap(day -> day.as(Order.UNKNOWN))
                        .flatMap(day ->
                                day.year().isPresent() ? day.in(day.year().getAsInt()) : Optional.empty());
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Day> day(@Nullable String year, String month, String day, int end) {
        OptionalInt known = year == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year));
        OptionalInt number = month(month);
        return number.isPresent()
                ? Optional.of(new Day(known, number.getAsInt(), Integer.parseInt(day), end, Order.NO_MATTER))
                : Optional.empty();
    }

    /** The number of a month by its name or at least three letters of it; {@code Sept} too. */
    private static OptionalInt month(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).startsWith(lower)) {
                return OptionalInt.of(i + 1);
            }
        }
        return OptionalInt.empty();
    }
}
