package io.github.prognosis.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a date as people write it: {@code 10th September 2014}, {@code Fri Aug 08, 2025}, {@code Week of 29th March}. */
final class DateReader {

    private static final List<String> MONTHS = List.of(
            "january february march april may june july august september october november december".split(" ", 0));

    private static final String WEEKDAY = "(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,? +";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String MONTH = "((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\\.?";
    private static final String YEAR = "(?:,? +|,)((?:19|20)\\d\\d)\\b";

    private static final Pattern FRONT = Pattern.compile(
            "(?:(?:the +)?week +(?:of|commencing) +)?(?:" + WEEKDAY + ")?(?:the +)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_FIRST =
            Pattern.compile(DAY + "(?: +of)? +" + MONTH + "(?:" + YEAR + ")?(?![a-z])", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_FIRST =
            Pattern.compile(MONTH + " +" + DAY + "(?!\\d)(?:" + YEAR + ")?(?![a-z])", Pattern.CASE_INSENSITIVE);
    private static final Pattern ISO = Pattern.compile("((?:19|20)\\d\\d)[-/](\\d{1,2})[-/](\\d{1,2})(?!\\d)");

    private DateReader() {}

    /**
     * A day that may lack its year.
     *
     * @param month from 1 to 12
     * @param day from 1 to 31
     * @param end the offset in the text behind it
     */
    record Day(OptionalInt year, int month, int day, int end) {

        /** The date in that year; empty if the year has no such day. */
        Optional<LocalDate> in(int someYear) {
            try {
                return Optional.of(LocalDate.of(someYear, month, day));
            } catch (DateTimeException noSuchDay) {
                return Optional.empty();
            }
        }
    }

    /** Reads a date at the start of the text; empty if there is none. */
    static Optional<Day> read(String text) {
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
                    matcher.end()));
        }
        return Optional.empty();
    }

    /** Reads the first date anywhere in the text that is complete and exists. */
    static Optional<LocalDate> find(String text) {
        for (int i = 0; i < text.length(); i++) {
            boolean wordStart = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
            if (wordStart && Character.isLetterOrDigit(text.charAt(i))) {
                Optional<LocalDate> date = read(text.substring(i, Math.min(text.length(), i + 48)))
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
                ? Optional.of(new Day(known, number.getAsInt(), Integer.parseInt(day), end))
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
