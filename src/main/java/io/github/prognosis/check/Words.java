package io.github.prognosis.check;

import io.github.prognosis.series.Version;
import java.time.Duration;
import java.time.Instant;

/** The words in which findings speak of versions, days and numbers. */
final class Words {

    private Words() {}

    /** {@code v8}, {@code RFC v2}. */
    static String version(Version version) {
        return (version.rfc() ? "RFC v" : "v") + version.number();
    }

    /** {@code 1 patch}, {@code 7 patches}. */
    static String patches(int count) {
        return count == 1 ? "1 patch" : count + " patches";
    }

    /** {@code 1 day}, {@code 28 days}. */
    static String days(long count) {
        return count == 1 ? "1 day" : count + " days";
    }

    /** Whole days from one moment to a later one. */
    static long daysBetween(Instant from, Instant until) {
        return Duration.between(from, until).toDays();
    }
}
