package io.github.prognosis.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One dated line of the timeline.
 *
 * @param name what is to happen: {@code Feature Freeze}
 * @param date when; empty for {@code TBD} and the like
 * @param text the date as it is written, with what stands around it: {@code 10th September 2014}
 * @param yearInferred whether the text gives no year, and its neighbours or the post's date gave it
 * @param line the 1-based line it stands in; 0 where that is a line of another post
 */
public record Milestone(String name, Optional<LocalDate> date, String text, boolean yearInferred, int line) {

    public Milestone {
        Objects.requireNonNull(name);
        Objects.requireNonNull(date);
        Objects.requireNonNull(text);
    }

    /** The same among the milestones of another post. */
    public Milestone elsewhere() {
        return new Milestone(name, date, text, yearInferred, 0);
    }
}
