package io.github.prognosis.mail;

import io.github.prognosis.model.Message;
import java.util.Objects;

/**
 * A mail as a page shows it.
 *
 * @param message what the page says of it; what the page does not say is empty
 * @param text its text alone, without what the page has around it
 */
record PageMail(Message message, String text) {

    PageMail {
        Objects.requireNonNull(message);
        Objects.requireNonNull(text);
    }
}
