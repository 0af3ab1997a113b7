package io.github.prognosis.source;

import java.util.Objects;
import java.util.Optional;

/**
 * Something to say about an input.
 *
 * @param position where in the decoded text; empty if it concerns the input as a whole
 * @param severity how much it matters
 * @param code a short fixed name to filter by, such as {@code missing-prognosis}
 * @param message one sentence for people, without a full stop at its end
 */
public record Diagnostic(Optional<Position> position, Severity severity, String code, String message) {

    /** A line is an item, or is none, because of its bullet. */
    public static final String ODD_BULLET = "odd-bullet";

    public Diagnostic {
        Objects.requireNonNull(position);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(code);
        Objects.requireNonNull(message);
    }

    /** Whether it tells that an item may be there too much, or be lost. */
    public boolean concernsItems() {
        return code.equals(ODD_BULLET);
    }

    /** A warning about a place. */
    public static Diagnostic warning(Position position, String code, String message) {
        return new Diagnostic(Optional.of(position), Severity.WARNING, code, message);
    }

    /** A warning about the input as a whole. */
    public static Diagnostic warning(String code, String message) {
        return new Diagnostic(Optional.empty(), Severity.WARNING, code, message);
    }
}
