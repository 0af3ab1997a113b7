package io.github.prognosis.series;

import java.util.List;
import java.util.Objects;

/**
 * A mail of the list that was opened.
 *
 * @param mail its header, with the id if it has one
 * @param references the ids of the mails that it answers, as {@code References} and {@code In-Reply-To} name them, the
 *     nearest last; empty if it answers none
 * @param text the decoded body; empty if there is none
 */
public record Letter(ListMail mail, List<String> references, String text) {

    public Letter {
        Objects.requireNonNull(mail);
        references = List.copyOf(references);
        Objects.requireNonNull(text);
    }
}
