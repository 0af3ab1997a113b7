package io.github.prognosis.archive;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A mail of an archive that was opened. Most are opened for what their headers say, so the body, which is dear, is decoded
 * when it is asked for. Not safe for use by several threads.
 */
public final class OpenedMail {

    private final Optional<String> id;
    private final List<String> references;
    private final Supplier<String> body;
    private @Nullable String text;

    /**
     * A mail.
     *
     * @param body decodes the body, once at most
     */
    OpenedMail(Optional<String> id, List<String> references, Supplier<String> body) {
        this.id = id;
        this.references = List.copyOf(references);
        this.body = body;
    }

    /** Its Message-ID without {@code <>}; empty if it has none. */
    public Optional<String> id() {
        return id;
    }

    /** The ids of the mails that it answers, the nearest last; empty if it answers none. */
    public List<String> references() {
        return references;
    }

    /** The decoded body; empty if there is none. */
    public String text() {
        if (text == null) {
            text = body.get();
        }
        return text;
    }
}
