package io.github.prognosis.model;

import java.util.IdentityHashMap;
import java.util.Optional;

/** The mails of updates as they came, for who writes the next one. Not safe for use by several threads. */
public final class Originals {

    private final IdentityHashMap<Update, Original> originals = new IdentityHashMap<>();

    /** Has none yet. */
    public Originals() {
        // filled while an archive is read
    }

    /** The mail of an update that was read with these; empty if it came as something else, a web page say. */
    public Optional<Original> of(Update update) {
        return Optional.ofNullable(originals.get(update));
    }

    /** Keeps the mail of an update. */
    public void put(Update update, Original original) {
        originals.put(update, original);
    }
}
