package io.github.prognosis.render;

import io.github.prognosis.diff.Comparison;
import io.github.prognosis.history.Changelog;
import io.github.prognosis.history.Lifeline;
import io.github.prognosis.model.Update;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** The updates of a changelog, which is more than an entry for each where schedules have entries too, and their keys. */
final class UpdateNumbers {

    private final List<Update> updates = new ArrayList<>();
    private final IdentityHashMap<Update, Integer> keys = new IdentityHashMap<>();

    private UpdateNumbers() {}

    /** Numbers the updates in the order of their entries. */
    static UpdateNumbers of(Changelog changelog) {
        UpdateNumbers numbers = new UpdateNumbers();
        for (Update update : changelog.updates()) {
            // What stands for a schedule lists nothing, as no update does.
            if (!update.items().isEmpty()) {
                numbers.updates.add(update);
                numbers.keys.put(update, numbers.updates.size());
            }
        }
        return numbers;
    }

    List<Update> updates() {
        return updates;
    }

    /** The key of an update; empty for what stands for a schedule. */
    Optional<Integer> key(Update update) {
        return Optional.ofNullable(keys.get(update));
    }

    /** The key of the update that an entry is of. */
    Optional<Integer> key(Comparison entry) {
        return key(entry.newUpdate());
    }

    /** The key of the update that a step of a life is of. */
    int key(Lifeline.Entry step) {
        return key(step.update()).orElseThrow();
    }
}
