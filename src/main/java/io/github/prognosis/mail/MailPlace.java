package io.github.prognosis.mail;

import io.github.prognosis.model.Source;
import io.github.prognosis.source.Position;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Where a mail is kept.
 *
 * @param line the 1-based line of the file that it begins in; empty if it has a file for itself
 * @param inBody whether it may stand in another mail's body
 * @param mark what the line says that begins it in an mbox, behind {@code From }; empty if there is none
 */
record MailPlace(String path, Source.Format format, OptionalLong line, boolean inBody, String mark) {

    /** A mail that has a file for itself. */
    MailPlace(String path, Source.Format format) {
        this(path, format, OptionalLong.empty(), false, "");
    }

    /**
     * What an update in the mail was read from.
     *
     * @param bodyLine the 1-based line of the mail that its body begins in; empty if that does not stand there as it is
     */
    Source source(OptionalInt bodyLine) {
        OptionalInt lineOfFile = bodyLine.isPresent()
                ? OptionalInt.of(capped(bodyLine.getAsInt() + line.orElse(1) - 1))
                : OptionalInt.empty();
        return new Source(path, format, lineOfFile, inBody);
    }

    /** The place in the file; empty if the mail has it for itself. */
    Optional<Position> start() {
        return line.isPresent() ? Optional.of(new Position(capped(line.getAsLong()), 1)) : Optional.empty();
    }

    private static int capped(long line) {
        return (int) Math.min(line, Integer.MAX_VALUE);
    }
}
