package io.github.prognosis.history;

import io.github.prognosis.model.Item;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * One item of a release, and how it stands.
 *
 * @param item as the last update that lists it has it
 * @param states what the updates say of it, in their order; none for those that do not list it
 * @param unchanged for how many updates nothing moved; empty unless the newest lists it as open
 * @param days for how many days; empty too where a date is not known
 * @param carriedFrom the earlier releases that listed it as open, the first first
 * @param deferredIn the releases in which it was put off before, the first first; for one that is put off now empty
 * @param insteadOf the title under which it is told on where it is not listed any more; else empty
 * @param reasons the strongest first
 * @param task who has to act; empty if nobody has
 * @param evidence what a check knows of it; empty without a check, or where it is not in the newest update
 */
public record StatusItem(
        Item item,
        List<ItemState> states,
        OptionalInt unchanged,
        OptionalLong days,
        List<String> carriedFrom,
        List<String> deferredIn,
        Optional<String> insteadOf,
        List<Risk> reasons,
        StandingGroup group,
        Optional<Task> task,
        Optional<CheckEvidence.OfItem> evidence) {

    public StatusItem {
        Objects.requireNonNull(item);
        states = List.copyOf(states);
        Objects.requireNonNull(unchanged);
        Objects.requireNonNull(days);
        carriedFrom = List.copyOf(carriedFrom);
        deferredIn = List.copyOf(deferredIn);
        Objects.requireNonNull(insteadOf);
        reasons = List.copyOf(reasons);
        Objects.requireNonNull(group);
        Objects.requireNonNull(task);
        Objects.requireNonNull(evidence);
    }

    /** What it is called. */
    public String title() {
        return item.title();
    }

    /** What all reasons count together. */
    public int weight() {
        return reasons.stream().mapToInt(Risk::weight).sum();
    }

    /** The reason of a kind; empty if there is none. */
    public Optional<Risk> reason(Risk.Kind kind) {
        return reasons.stream().filter(reason -> reason.kind() == kind).findFirst();
    }

    /** What an update says of it; empty if it does not list it and nothing is to be said of that. */
    public Optional<ItemState> state(int update) {
        int low = 0;
        int high = states.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int at = states.get(middle).update();
            if (at == update) {
                return Optional.of(states.get(middle));
            }
            low = at < update ? middle + 1 : low;
            high = at < update ? high : middle - 1;
        }
        return Optional.empty();
    }

    /** What the last update that lists it, or tells that it is gone, says. */
    public ItemState last() {
        return states.get(states.size() - 1);
    }
}
