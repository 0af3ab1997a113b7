package io.github.prognosis.history;

import io.github.prognosis.diff.ChangeFilter;
import io.github.prognosis.history.Lifeline.Step;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Owner;
import io.github.prognosis.model.Update;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Chooses lifelines, and leaves out what somebody does not want to see of them. Immutable.
 *
 * <p>An item is chosen by its whole life: what it was called once finds it under every name that it had.
 */
public final class LifelineFilter {

    /** Nothing is left out. */
    public static final LifelineFilter ALL = new LifelineFilter(List.of());

    private final List<Predicate<Item>> wanted;

    private LifelineFilter(List<Predicate<Item>> wanted) {
        this.wanted = List.copyOf(wanted);
    }

    /** For each of these a wanted lifeline has an item. */
    List<Predicate<Item>> wanted() {
        return wanted;
    }

    /** Keeps the lifelines of items that had a title or another name with all the words. */
    public LifelineFilter item(String words) {
        return items(item -> ChangeFilter.hasAll(item.title(), words)
                || item.aliases().stream().anyMatch(alias -> ChangeFilter.hasAll(alias, words)));
    }

    /** Keeps the lifelines of items that stood below headings with all the words. */
    public LifelineFilter section(String words) {
        return items(item -> ChangeFilter.hasAll(String.join(" ", item.section()), words));
    }

    /** Keeps the lifelines of items that had an owner whose name has all the words. */
    public LifelineFilter owner(String words) {
        return items(
                item -> item.owners().stream().map(Owner::name).anyMatch(name -> ChangeFilter.hasAll(name, words)));
    }

    private LifelineFilter items(Predicate<Item> wantedItem) {
        List<Predicate<Item>> more = new ArrayList<>(wanted);
        more.add(wantedItem);
        return new LifelineFilter(more);
    }

    /** The lifelines that are wanted. */
    public List<Lifeline> apply(List<Lifeline> lifelines) {
        return lifelines.stream()
                .filter(lifeline -> wanted.stream()
                        .allMatch(wantedItem -> lifeline.steps().stream()
                                .flatMap(step -> step.item().stream())
                                .anyMatch(wantedItem)))
                .toList();
    }

    /** The lifelines with only the steps of some updates; those without any such step are left out. */
    public static List<Lifeline> updates(List<Lifeline> lifelines, Predicate<Update> wantedUpdate) {
        List<Lifeline> some = new ArrayList<>();
        for (Lifeline lifeline : lifelines) {
            List<Step> steps = lifeline.steps().stream()
                    .filter(step -> wantedUpdate.test(step.update()))
                    .toList();
            if (!steps.isEmpty()) {
                some.add(lifeline.withSteps(steps));
            }
        }
        return some;
    }

    /** The lifelines with all their steps, of which those whose change is not wanted tell none. */
    public static List<Lifeline> changes(List<Lifeline> lifelines, ChangeFilter filter) {
        return lifelines.stream()
                .map(lifeline -> lifeline.withSteps(lifeline.steps().stream()
                        .map(step -> step.change()
                                        .filter(change -> !filter.accepts(change))
                                        .isPresent()
                                ? step.withoutChange()
                                : step)
                        .toList()))
                .toList();
    }
}
