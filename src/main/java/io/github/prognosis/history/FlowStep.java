package io.github.prognosis.history;

import io.github.prognosis.model.Disposition;
import io.github.prognosis.model.Likelihood;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How many items stood where in one update.
 *
 * @param date its day; empty if it is not known
 * @param dispositions how many items of each disposition that occurs
 * @param prognoses how many open items of each prognosis that occurs
 * @param unsaid how many open items without a prognosis
 * @param compared whether there is an update of the release before
 * @param added how many items that no update had before
 * @param back how many that an earlier one had and the one before had not
 * @param gone how many that were lost without a word
 */
public record FlowStep(
        Optional<LocalDate> date,
        Map<Disposition, Integer> dispositions,
        Map<Likelihood, Integer> prognoses,
        int unsaid,
        boolean compared,
        int added,
        int back,
        int gone) {

    public FlowStep {
        Objects.requireNonNull(date);
        dispositions = Map.copyOf(dispositions);
        prognoses = Map.copyOf(prognoses);
    }

    /** How many items of a disposition. */
    public int count(Disposition disposition) {
        return dispositions.getOrDefault(disposition, 0);
    }

    /** How many open items of a prognosis. */
    public int count(Likelihood prognosis) {
        return prognoses.getOrDefault(prognosis, 0);
    }

    /** How many items in all. */
    public int items() {
        return dispositions.values().stream().mapToInt(Integer::intValue).sum();
    }
}
