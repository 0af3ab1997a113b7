package io.github.prognosis.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A word of the scale as an update explains it.
 *
 * @param prognosis the word
 * @param meaning its explanation, such as {@code nothing yet}; empty if the post only names the word
 */
public record ScaleEntry(Likelihood prognosis, Optional<String> meaning) {

    public ScaleEntry {
        Objects.requireNonNull(prognosis);
        Objects.requireNonNull(meaning);
    }
}
