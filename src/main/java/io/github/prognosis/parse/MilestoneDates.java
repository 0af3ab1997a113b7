package io.github.prognosis.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The dates of a timeline, where a day without a year has that of its neighbours or of the post. */
final class MilestoneDates {

    private final List<Optional<LocalDate>> dates = new ArrayList<>();
    private final List<Boolean> inferred = new ArrayList<>();

    private MilestoneDates() {}

    /**
     * The dates.
     *
     * @param written the days as the milestones write them, in the order of the timeline; empty where one writes none
     * @param posted the day of the post, to tell the year of a lone date from
     */
    static MilestoneDates of(List<Optional<DateReader.Day>> written, Optional<LocalDate> posted) {
        List<Optional<DateReader.Day>> days = inOneOrder(written);
        List<Optional<LocalDate>> next = nextDates(days);
        MilestoneDates told = new MilestoneDates();
        Optional<LocalDate> previous = Optional.empty();
        for (int i = 0; i < days.size(); i++) {
            Optional<DateReader.Day> day = days.get(i);
            Optional<LocalDate> date =
                    day.isPresent() ? date(day.get(), previous, next.get(i), posted) : Optional.empty();
            told.dates.add(date);
            told.inferred.add(date.isPresent() && !hasYear(day));
            previous = date.isPresent() ? date : previous;
        }
        return told;
    }

    /** The date of a milestone, counted from 0; empty if it has none. */
    Optional<LocalDate> date(int milestone) {
        return dates.get(milestone);
    }

    /** Whether its year was taken from elsewhere. */
    boolean isInferred(int milestone) {
        return inferred.get(milestone);
    }

    static boolean hasYear(Optional<DateReader.Day> day) {
        return day.isPresent() && day.get().year().isPresent();
    }

    /** Dates of which either number may be the day, read as the others of the post are written. */
    private static List<Optional<DateReader.Day>> inOneOrder(List<Optional<DateReader.Day>> written) {
        Set<DateReader.Order> orders = EnumSet.noneOf(DateReader.Order.class);
        for (Optional<DateReader.Day> day : written) {
            if (day.isPresent()) {
                orders.add(day.get().order());
            }
        }
        boolean both = orders.contains(DateReader.Order.DAY_FIRST) && orders.contains(DateReader.Order.MONTH_FIRST);
        DateReader.Order known =
                orders.contains(DateReader.Order.DAY_FIRST) ? DateReader.Order.DAY_FIRST : DateReader.Order.MONTH_FIRST;
        DateReader.Order order = !both && orders.contains(known) ? known : DateReader.Order.UNKNOWN;
        List<Optional<DateReader.Day>> days = new ArrayList<>();
        for (Optional<DateReader.Day> day : written) {
            days.add(day.isPresent() ? day.get().as(order) : day);
        }
        return days;
    }

    private static Optional<LocalDate> date(
            DateReader.Day day, Optional<LocalDate> previous, Optional<LocalDate> next, Optional<LocalDate> posted) {
        if (day.year().isPresent()) {
            return day.in(day.year().getAsInt());
        }
        if (previous.isPresent()) {
            int year = previous.get().getYear();
            Optional<LocalDate> sameYear = day.in(year);
            return sameYear.isPresent() && sameYear.get().isBefore(previous.get()) ? day.in(year + 1) : sameYear;
        }
        if (next.isPresent()) {
            int year = next.get().getYear();
            Optional<LocalDate> sameYear = day.in(year);
            return sameYear.isPresent() && sameYear.get().isAfter(next.get()) ? day.in(year - 1) : sameYear;
        }
        return posted.flatMap(day::nearest);
    }

    /** For each milestone the next complete date behind it. */
    private static List<Optional<LocalDate>> nextDates(List<Optional<DateReader.Day>> days) {
        List<Optional<LocalDate>> dates = new ArrayList<>(Collections.nCopies(days.size(), Optional.empty()));
        for (int i = days.size() - 1; i > 0; i--) {
            Optional<DateReader.Day> day = days.get(i);
            dates.set(i - 1, hasYear(day) ? day.get().in(day.get().year().getAsInt()) : dates.get(i));
        }
        return dates;
    }
}
