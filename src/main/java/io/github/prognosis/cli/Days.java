package io.github.prognosis.cli;

import io.github.prognosis.model.Update;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A day, a month or a year: {@code 2025-06-03}, {@code 2025-06}, {@code 2025}.
 *
 * @param first its first day
 * @param last its last day
 */
record Days(LocalDate first, LocalDate last) {

    /** The days that a word means; empty if it means none. */
    static Optional<Days> of(String word) {
        try {
            return switch (word.length()) {
                case 4 -> {
                    Year year = Year.parse(word);
                    yield Optional.of(new Days(year.atDay(1), year.atDay(year.length())));
                }
                case 7 -> {
                    YearMonth month = YearMonth.parse(word);
                    yield Optional.of(new Days(month.atDay(1), month.atEndOfMonth()));
                }
                default -> {
                    LocalDate day = LocalDate.parse(word);
                    yield Optional.of(new Days(day, day));
                }
            };
        } catch (DateTimeException noDays) {
            return Optional.empty();
        }
    }

    /** Whether the update is of one of these days; an undated one is not. */
    boolean include(Update update) {
        return update.date()
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .isPresent();
    }
}
