package io.github.prognosis.render;

import io.github.prognosis.history.Changelog;
import io.github.prognosis.history.ItemLives;
import io.github.prognosis.model.SkippedMail;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is told in tables: all that an archive's updates and schedules say.
 *
 * @param changelog what changed; its updates are those that the tables number
 * @param lives the lives of its items
 * @param skipped the mails that are no updates, or were taken already
 * @param furtherSkipped how many mails are skipped besides
 * @param inputs what was read
 * @param version the program's version
 */
public record Export(
        Changelog changelog,
        ItemLives lives,
        List<SkippedMail> skipped,
        long furtherSkipped,
        List<Input> inputs,
        String version) {
    public Export {
        Objects.requireNonNull(changelog);
        Objects.requireNonNull(lives);
        skipped = List.copyOf(skipped);
        inputs = List.copyOf(inputs);
        Objects.requireNonNull(version);
    }

    /**
     * An input.
     *
     * @param name as it was named
     * @param hash the SHA-256 of its bytes in hex digits; empty of standard input and of what cannot be read
     */
    public record Input(String name, Optional<String> hash) {
        public Input {
            Objects.requireNonNull(name);
            Objects.requireNonNull(hash);
        }
    }
}
