package io.github.prognosis.reading;

import io.github.prognosis.mail.Mail;
import io.github.prognosis.model.Update;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Optional;

/** The mails of updates as they came, for who writes the next one. Not safe for use by several threads. */
public final class Originals {

    private final IdentityHashMap<Update, Original> originals = new IdentityHashMap<>();

    /** Has none yet. */
    public Originals() {
        // filled while an archive is read
    }

    /**
     * A mail as it came.
     *
     * @param content its bytes
     * @param mail what was read of them, with the text that lists something
     */
    @SuppressWarnings("ArrayRecordComponent") // lent to one who compares none
    public record Original(byte[] content, Mail mail) {
        public Original {
            Objects.requireNonNull(content);
            Objects.requireNonNull(mail);
        }
    }

    /** The mail of an update that was read with these; empty if it came as something else, a web page say. */
    public Optional<Original> of(Update update) {
        return Optional.ofNullable(originals.get(update));
    }

    void put(Update update, byte[] content, int length, Mail mail) {
        originals.put(update, new Original(Arrays.copyOf(content, length), mail));
    }
}
