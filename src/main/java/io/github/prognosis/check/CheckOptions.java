package io.github.prognosis.check;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a check is asked for.
 *
 * @param freeze the day behind which new versions are late; empty if the post's own counts
 * @param quietAfter after how many days without a mail a series is quiet
 */
public record CheckOptions(Optional<LocalDate> freeze, int quietAfter) {

    private static final int QUIET_AFTER = 90;

    /** The post's own freeze, and quiet after 90 days. */
    public static final CheckOptions STANDARD = new CheckOptions(Optional.empty(), QUIET_AFTER);

    public CheckOptions {
        Objects.requireNonNull(freeze);
        if (quietAfter < 1) {
            throw new IllegalArgumentException("quiet after " + quietAfter + " days");
        }
    }
}
