package io.github.prognosis.check;

import io.github.prognosis.model.Timeline;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a check is asked for.
 *
 * @param freeze the day behind which new versions are late; empty if the post's own counts
 * @param scheduled the last posting date that the newest schedule of the release tells; empty if none is known
 * @param quietAfter after how many days without a mail a series is quiet
 */
public record CheckOptions(Optional<LocalDate> freeze, Optional<LocalDate> scheduled, int quietAfter) {

    private static final int QUIET_AFTER = 90;

    /** The post's own freeze, and quiet after 90 days. */
    public static final CheckOptions STANDARD = new CheckOptions(Optional.empty(), QUIET_AFTER);

    public CheckOptions {
        Objects.requireNonNull(freeze);
        Objects.requireNonNull(scheduled);
        if (quietAfter < 1) {
            throw new IllegalArgumentException("quiet after " + quietAfter + " days");
        }
    }

    /** Options of a check that knows no schedule. */
    public CheckOptions(Optional<LocalDate> freeze, int quietAfter) {
        this(freeze, Optional.empty(), quietAfter);
    }

    /** The same where that schedule is known, if it tells a last posting date. */
    public CheckOptions with(Timeline schedule) {
        return new CheckOptions(freeze, Freeze.of(schedule), quietAfter);
    }
}
