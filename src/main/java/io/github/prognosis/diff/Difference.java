package io.github.prognosis.diff;

import java.util.Objects;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * One thing that differs.
 *
 * @param kind what differs
 * @param level how much it asks for
 * @param oldValue what stood there
 * @param newValue what stands there now
 * @param steps by how many steps of the scale a prognosis went up or down, always positive; else empty
 * @param days by how many days a milestone moved, negative if it is earlier now; else empty
 */
public record Difference(
        ChangeKind kind, Level level, Value oldValue, Value newValue, OptionalInt steps, OptionalLong days) {

    public Difference {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(level);
        Objects.requireNonNull(oldValue);
        Objects.requireNonNull(newValue);
        Objects.requireNonNull(steps);
        Objects.requireNonNull(days);
    }

    /** A difference of the kind's usual level that has neither steps nor days. */
    static Difference of(ChangeKind kind, Value oldValue, Value newValue) {
        return of(kind, kind.level(), oldValue, newValue);
    }

    /** A difference that has neither steps nor days. */
    static Difference of(ChangeKind kind, Level level, Value oldValue, Value newValue) {
        return new Difference(kind, level, oldValue, newValue, OptionalInt.empty(), OptionalLong.empty());
    }
}
