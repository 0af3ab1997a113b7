package io.github.prognosis.archive;

import io.github.prognosis.mail.Mail;
import java.util.List;
import java.util.Objects;

/**
 * A mail of an archive that was opened.
 *
 * @param references the ids of the mails that it answers, the nearest last; empty if it answers none
 */
public record OpenedMail(Mail mail, List<String> references) {

    public OpenedMail {
        Objects.requireNonNull(mail);
        references = List.copyOf(references);
    }
}
