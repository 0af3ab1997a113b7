package io.github.prognosis.cli;

import io.github.prognosis.diff.Comparison;
import io.github.prognosis.diff.Level;
import java.util.List;
import java.util.Optional;

/** The exit code that {@code --fail-on} asks for. */
final class FailOn {

    private FailOn() {}

    /** {@link ExitCode#FOUND} if there is a change at that level or above. */
    static ExitCode exitCode(Optional<Level> failOn, List<Comparison> comparisons) {
        boolean found = failOn.isPresent()
                && comparisons.stream()
                        .flatMap(comparison -> comparison.changes().stream())
                        .anyMatch(change -> change.level().compareTo(failOn.get()) <= 0);
        return found ? ExitCode.FOUND : ExitCode.OK;
    }
}
