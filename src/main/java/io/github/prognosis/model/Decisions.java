package io.github.prognosis.model;

import io.github.prognosis.source.Position;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a person decided about items: titles that name the same one, and titles that never do.
 *
 * <pre>
 * # one pair a line
 * same: Runstate area clean up =&gt; Lockless runstate updates
 * different: Tidy PIT =&gt; Tidy vPIT
 * same in 4.21: Boot modules =&gt; Boot modules for Hyperlaunch
 * </pre>
 *
 * <p>Case, white space and punctuation of a title do not count, nor does the order of the two.
 *
 * @param list one for each pair, in the order in which they are written; none contradicts another
 */
public record Decisions(List<Decision> list) {

    /** Nothing was decided. */
    public static final Decisions NONE = new Decisions(List.of());

    public Decisions {
        list = List.copyOf(list);
    }

    /**
     * Two titles and what was decided about them.
     *
     * @param same whether they name the same item
     * @param release the only release for which it holds; empty if it holds for all
     * @param one a title as it is written
     * @param other the other title as it is written
     * @param position where the line begins
     */
    public record Decision(boolean same, Optional<String> release, String one, String other, Position position) {
        public Decision {
            Objects.requireNonNull(release);
            Objects.requireNonNull(one);
            Objects.requireNonNull(other);
            Objects.requireNonNull(position);
        }
    }
}
