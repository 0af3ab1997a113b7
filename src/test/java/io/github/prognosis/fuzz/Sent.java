package io.github.prognosis.fuzz;

import io.github.prognosis.edit.EditsFile;
import io.github.prognosis.edit.NextOptions;
import io.github.prognosis.edit.NextUpdate;
import io.github.prognosis.mail.Mail;
import io.github.prognosis.mail.MailReader;
import io.github.prognosis.model.Update;
import io.github.prognosis.parse.Post;
import io.github.prognosis.parse.UpdateReader;
import io.github.prognosis.source.UnreadableMailException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A post as it came, and what is read of it. */
record Sent(byte[] content, Mail mail, Update update) {

    private static final String RELEASE = "4.40";

    static Sent of(String text) throws IOException {
        return of(text.getBytes(StandardCharsets.UTF_8), RELEASE);
    }

    static Sent of(byte[] content, String release) throws IOException {
        Mail mail = new MailReader().read("post.txt", content);
        Post post = new Post(mail.source(), mail.message(), release, Optional.empty(), mail.body());
        return new Sent(content, mail, UpdateReader.read(post).update());
    }

    /**
     * The next post; empty if nothing can be written into this one.
     *
     * @throws IllegalStateException if it would say something else than its edits
     */
    Optional<NextUpdate.Made> next(List<EditsFile.Numbered> edits) {
        try {
            return Optional.of(NextUpdate.of(mail.original(content), update, edits, NextOptions.NONE));
        } catch (UnreadableMailException closed) {
            return Optional.empty();
        }
    }
}
