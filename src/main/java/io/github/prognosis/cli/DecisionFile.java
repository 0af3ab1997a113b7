package io.github.prognosis.cli;

import io.github.prognosis.archive.FailureReason;
import io.github.prognosis.match.Decisions;
import io.github.prognosis.match.DecisionsException;
import io.github.prognosis.source.Limit;
import io.github.prognosis.source.Limits;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The file of {@code --matches}. */
final class DecisionFile {

    private DecisionFile() {}

    /**
     * Reads a file of decisions.
     *
     * @throws InputException if it cannot be read
     * @throws UsageException if a line is no decision; the message names all such lines
     */
    static Decisions read(String file, Limits limits) throws InputException, UsageException {
        try {
            return Decisions.parse(TextFile.read(Path.of(file), Limit.DECISIONS, limits));
        } catch (DecisionsException wrong) {
            throw UsageException.in(file, wrong.errors());
        } catch (CharacterCodingException notUtf8) {
            throw unreadable(file, "it is no text in UTF-8");
        } catch (IOException failure) {
            throw unreadable(file, FailureReason.of(failure));
        } catch (InvalidPathException noPath) {
            throw unreadable(file, "this is no name of a file");
        }
    }

    private static InputException unreadable(String file, String why) {
        return new InputException(file, "unreadable", why);
    }
}
