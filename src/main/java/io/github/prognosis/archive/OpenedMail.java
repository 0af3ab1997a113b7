package io.github.prognosis.archive;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A mail of an archive that was opened.
 *
 * @param id its Message-ID without {@code <>}; empty if it has none
 * @param references the ids of the mails that it answers, the nearest last; empty if it answers none
 * @param text the decoded body; empty if there is none
 */
public record OpenedMail(Optional<String> id, List<String> references, String text) {

    public OpenedMail {
        Objects.requireNonNull(id);
        references = List.copyOf(references);
        Objects.requireNonNull(text);
    }
}
