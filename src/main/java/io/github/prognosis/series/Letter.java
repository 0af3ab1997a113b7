package io.github.prognosis.series;

import java.util.List;
import java.util.function.Supplier;

/** A mail of the list that was opened. */
public final class Letter {

    private final ListMail mail;
    private final List<String> references;
    private final Supplier<String> body;

    /**
     * A mail.
     *
     * @param mail its header, with the id if it has one
     * @param references the ids of the mails that it answers, as {@code References} and {@code In-Reply-To} name them, the
     *     nearest last; empty if it answers none
     * @param body gives the decoded body, as often as it is asked
     */
    public Letter(ListMail mail, List<String> references, Supplier<String> body) {
        this.mail = mail;
        this.references = List.copyOf(references);
        this.body = body;
    }

    /** Its header, with the id if it has one. */
    public ListMail mail() {
        return mail;
    }

    /** The ids of the mails that it answers, the nearest last; empty if it answers none. */
    public List<String> references() {
        return references;
    }

    /** The decoded body; empty if there is none. To ask for it is what is dear of a mail. */
    public String text() {
        return body.get();
    }
}
