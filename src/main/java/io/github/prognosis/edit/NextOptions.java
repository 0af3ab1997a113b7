package io.github.prognosis.edit;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What is wanted of the next post besides its edits.
 *
 * @param date its day; empty to leave it
 * @param release the release that it begins the cycle of; empty to stay with the one
 * @param first whether what comes to an area goes on top of it
 * @param digest whether a summary of what changed goes into it; needs the date
 */
public record NextOptions(Optional<LocalDate> date, Optional<String> release, boolean first, boolean digest) {

    /** Nothing besides. */
    public static final NextOptions NONE = new NextOptions(Optional.empty(), Optional.empty(), false, false);

    public NextOptions {
        Objects.requireNonNull(date);
        Objects.requireNonNull(release);
    }
}
