package io.github.prognosis.cli;

import io.github.prognosis.archive.FailureReason;
import io.github.prognosis.source.Limit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The edits file that {@code --edits} names. */
final class EditsInput {

    private EditsInput() {}

    /**
     * All of its text.
     *
     * @param name the file; {@code -} is standard input
     * @throws InputException if it cannot be read, or is no text in UTF-8
     */
    static String read(String name, Session session) throws InputException {
        boolean input = name.equals("-");
        String told = input ? "standard input" : name;
        try {
            if (input) {
                InputStream in = session.terminal().in();
                return TextFile.read(in, Limit.DECISIONS, session.limits());
            }
            return TextFile.read(Path.of(name), Limit.DECISIONS, session.limits());
        } catch (NoSuchFileException missing) {
            throw new InputException(told, "no-such-file", FailureReason.of(missing));
        } catch (IOException failure) {
            throw TextFile.unreadable(told, failure);
        } catch (InvalidPathException noPath) {
            throw new InputException(told, "no-such-file", "this is no name of a file");
        }
    }
}
