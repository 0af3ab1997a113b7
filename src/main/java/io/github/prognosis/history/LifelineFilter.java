package io.github.prognosis.history;

import io.github.prognosis.diff.ChangeFilter;
import io.github.prognosis.history.Lifeline.Entry;
import io.github.prognosis.model.Update;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Chooses lifelines, and leaves out what somebody does not want to see of them.
 *
 * <p>An item is chosen by its whole life: what it was called once finds it under every name that it had.
 */
public final class LifelineFilter {

    private LifelineFilter() {}

    /** The lifelines with only the steps of some updates; those without any such step are left out. */
    public static List<Lifeline> updates(List<Lifeline> lifelines, Predicate<Update> wantedUpdate) {
        List<Lifeline> some = new ArrayList<>();
        for (Lifeline lifeline : lifelines) {
            List<Entry> steps = lifeline.entries().stream()
                    .filter(step -> wantedUpdate.test(step.update()))
                    .toList();
            if (!steps.isEmpty()) {
                some.add(lifeline.withEntries(steps));
            }
        }
        return some;
    }

    /**
     * The lifelines with all their steps, of which those whose change is not wanted tell none. Lifelines of which every
     * change is hidden are left out; where kinds or levels are chosen, those without any change too.
     */
    public static List<Lifeline> changes(List<Lifeline> lifelines, ChangeFilter filter) {
        if (filter.isAll()) {
            return lifelines;
        }
        return lifelines.stream()
                .map(lifeline -> lifeline.withEntries(lifeline.entries().stream()
                        .map(step -> step.change()
                                        .filter(change -> !filter.accepts(change))
                                        .isPresent()
                                ? step.withoutChange()
                                : step)
                        .toList()))
                .filter(lifeline -> isTold(lifeline, filter))
                .toList();
    }

    private static boolean isTold(Lifeline lifeline, ChangeFilter filter) {
        boolean quiet = filter.only().isEmpty() && lifeline.entries().stream().noneMatch(Entry::hidden);
        return quiet
                || lifeline.entries().stream().anyMatch(step -> step.change().isPresent());
    }
}
