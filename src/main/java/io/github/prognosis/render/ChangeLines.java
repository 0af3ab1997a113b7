package io.github.prognosis.render;

import io.github.prognosis.diff.Change;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Milestone;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * In which lines of the two bodies the two sides of a change stand.
 *
 * @param oldLine empty if there is none
 * @param newLine empty if there is none
 */
record ChangeLines(OptionalInt oldLine, OptionalInt newLine) {

    static ChangeLines of(Change change) {
        if (change instanceof Change.OfItem one) {
            return of(one.oldItem().map(Item::line), one.newItem().map(Item::line));
        }
        if (change instanceof Change.OfMilestone one) {
            return of(
                    one.oldMilestone().map(Milestone::line), one.newMilestone().map(Milestone::line));
        }
        return of(Optional.empty(), Optional.empty());
    }

    private static ChangeLines of(Optional<Integer> oldLine, Optional<Integer> newLine) {
        return new ChangeLines(line(oldLine), line(newLine));
    }

    private static OptionalInt line(Optional<Integer> line) {
        return line.map(OptionalInt::of).orElse(OptionalInt.empty());
    }
}
