package io.github.prognosis;

import io.github.prognosis.model.SkippedMail;
import io.github.prognosis.model.Update;
import java.util.List;

/**
 * What was read of an input.
 *
 * @param updates the development updates in it, in its order
 * @param skipped the mails in it that are none, and why
 */
public record Reading(List<Update> updates, List<SkippedMail> skipped) {
    public Reading {
        updates = List.copyOf(updates);
        skipped = List.copyOf(skipped);
    }
}
