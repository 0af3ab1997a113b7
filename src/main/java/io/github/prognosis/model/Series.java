package io.github.prognosis.model;

import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The version of the patch series that an item is about.
 *
 * @param version the newest version named, {@code 8} for {@code v4 -> v8}; empty for a bare {@code RFC}
 * @param rfc whether that version is a request for comments
 */
public record Series(OptionalInt version, boolean rfc) {

    public Series {
        Objects.requireNonNull(version);
        if (version.isEmpty() && !rfc) {
            throw new IllegalArgumentException("a series has a version or is an RFC");
        }
    }

    /** Said here, as Java takes long to make up for the first time how a record is compared. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Series series && version.equals(series.version) && rfc == series.rfc;
    }

    @Override
    public int hashCode() {
        return 31 * version.hashCode() + Boolean.hashCode(rfc);
    }

    /** The usual way to write it: {@code v8}, {@code RFC v2}, {@code RFC}. */
    @Override
    public String toString() {
        String number = version.isPresent() ? "v" + version.getAsInt() : "";
        return rfc ? ("RFC " + number).strip() : number;
    }
}
