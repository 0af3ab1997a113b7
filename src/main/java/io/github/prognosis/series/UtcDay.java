package io.github.prognosis.series;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The day on which something happened; as people write from everywhere, in UTC. */
public final class UtcDay {

    private UtcDay() {}

    /** The day of a moment. */
    public static LocalDate of(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
