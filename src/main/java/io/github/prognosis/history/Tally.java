package io.github.prognosis.history;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How many items of an area, or of an owner, stand where.
 *
 * @param name as the newest item spells it; empty for items without an area
 * @param items the most urgent first
 */
public record Tally(Optional<String> name, List<StatusItem> items) {

    public Tally {
        Objects.requireNonNull(name);
        items = List.copyOf(items);
    }

    /** How many the newest update lists as open. */
    public long open() {
        return items.stream().filter(item -> item.group().isOpen()).count();
    }

    /** How many of them are in danger. */
    public long danger() {
        return count(StandingGroup.DANGER);
    }

    /** How many were lost without a word, now or earlier. */
    public long gone() {
        return items.stream().filter(item -> item.group().isGone()).count();
    }

    /** How many the newest update lists of a group. */
    public long count(StandingGroup group) {
        return items.stream().filter(item -> item.group() == group).count();
    }

    /** On how many of its items an owner has to act. */
    public long tasks() {
        return items.stream()
                .filter(item -> item.task().filter(task -> !task.isManagers()).isPresent())
                .count();
    }
}
