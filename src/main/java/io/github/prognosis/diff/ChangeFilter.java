package io.github.prognosis.diff;

import io.github.prognosis.model.Item;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Leaves out the changes that somebody does not want to see. Immutable.
 *
 * <p>What is said of one thing several times unites, what is said of different things intersects.
 *
 * @param items whose changes are kept
 * @param only which changes are kept, be it for a detail; empty if all are
 * @param except which changes are left out for their most telling difference or their level
 */
public record ChangeFilter(ItemFilter items, Optional<ChangeSelection> only, ChangeSelection except) {

    /** Nothing is left out. */
    public static final ChangeFilter ALL = new ChangeFilter(ItemFilter.ALL, Optional.empty(), ChangeSelection.NONE);

    public ChangeFilter {
        Objects.requireNonNull(items);
        Objects.requireNonNull(only);
        Objects.requireNonNull(except);
    }

    /** Keeps the changes that have one of the kinds, be it as a detail. */
    public ChangeFilter only(Collection<ChangeKind> kinds) {
        return only(kinds, Set.of());
    }

    /** Keeps the changes of one of the levels. */
    public ChangeFilter onlyLevels(Collection<Level> levels) {
        return only(Set.of(), levels);
    }

    private ChangeFilter only(Collection<ChangeKind> kinds, Collection<Level> levels) {
        ChangeSelection more = only.orElse(ChangeSelection.NONE).with(kinds, levels);
        return new ChangeFilter(items, Optional.of(more), except);
    }

    /** Leaves out the changes whose most telling difference is of one of the kinds. */
    public ChangeFilter exclude(Collection<ChangeKind> kinds) {
        return new ChangeFilter(items, only, except.with(kinds, Set.of()));
    }

    /** Leaves out the changes of the levels. */
    public ChangeFilter excludeLevels(Collection<Level> levels) {
        return new ChangeFilter(items, only, except.with(Set.of(), levels));
    }

    /** Keeps the changes of items, before or after, whose headings have all the words. */
    public ChangeFilter section(String words) {
        return of(items.with(ItemFilter.Field.SECTION, words));
    }

    /** Keeps the changes of items, before or after, with an owner whose name and address have all the words. */
    public ChangeFilter owner(String words) {
        return of(items.with(ItemFilter.Field.OWNER, words));
    }

    /** Keeps the changes of items, before or after, whose title, or another name of which, has all the words. */
    public ChangeFilter item(String words) {
        return of(items.with(ItemFilter.Field.ITEM, words));
    }

    /** The same, of these items. */
    public ChangeFilter of(ItemFilter chosen) {
        return new ChangeFilter(chosen, only, except);
    }

    /** Whether nothing is left out. */
    public boolean isAll() {
        return items.isAll() && isOfAnyKind();
    }

    /** Whether no change is left out for its kind or level. */
    public boolean isOfAnyKind() {
        return only.isEmpty() && except.isEmpty();
    }

    /** What is kept, in words: {@code only risk or deferred}, {@code owner "Ada"}; nothing if all is. */
    public List<String> description() {
        List<String> description = new ArrayList<>();
        only.ifPresent(kept -> description.add("only " + String.join(" or ", kept.words())));
        if (!except.isEmpty()) {
            description.add("without " + String.join(" or ", except.words()));
        }
        description.addAll(items.description());
        return description;
    }

    /** The comparison without the changes that are not wanted, and without what is the same of other items. */
    public Comparison apply(Comparison comparison) {
        if (isAll()) {
            return comparison;
        }
        List<Change> changes = new ArrayList<>();
        for (Change change : comparison.changes()) {
            if (accepts(change)) {
                changes.add(change);
            }
        }
        return new Comparison(
                comparison.oldUpdate(),
                comparison.newUpdate(),
                changes,
                comparison.same().stream()
                        .filter(pair -> items.accepts(List.of(pair.oldItem(), pair.newItem())))
                        .toList(),
                comparison.retiredItems().stream().filter(items::accepts).toList(),
                comparison.matching(),
                this,
                comparison.hidden() + comparison.changes().size() - changes.size(),
                comparison.oldSchedule(),
                comparison.newSchedule());
    }

    /** Whether the change is wanted. */
    public boolean accepts(Change change) {
        return !except.names(change)
                && (only.isEmpty() || only.get().namesAnyOf(change))
                && (items.isAll() || isOfItem(change));
    }

    private boolean isOfItem(Change change) {
        List<Item> states = Stream.of(change.oldItem(), change.newItem())
                .flatMap(Optional::stream)
                .toList();
        return !states.isEmpty() && items.accepts(states);
    }
}
