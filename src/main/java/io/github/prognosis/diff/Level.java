package io.github.prognosis.diff;

import java.util.Locale;

/** How much a change asks of its reader; the most urgent first. */
public enum Level {
    /** The release is in danger of going without it, or nobody said what became of it. */
    RISK,
    /** Worth a look. */
    WARN,
    /** Good to know. */
    INFO;

    /** The word on the command line and in JSON, as in {@code risk}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The more urgent of the two. */
    public Level or(Level other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
