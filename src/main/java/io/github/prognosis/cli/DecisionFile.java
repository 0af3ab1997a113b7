package io.github.prognosis.cli;

import io.github.prognosis.archive.FailureReason;
import io.github.prognosis.match.Decisions;
import io.github.prognosis.match.DecisionsException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** The file of {@code --matches}. */
final class DecisionFile {

    private DecisionFile() {}

    /**
     * Reads a file of decisions.
     *
     * @throws InputException if it cannot be read
     * @throws UsageException if a line is no decision; the message names all such lines
     */
    static Decisions read(String file) throws InputException, UsageException {
        try {
            return Decisions.parse(Files.readString(Path.of(file)));
        } catch (DecisionsException wrong) {
            throw UsageException.at(wrong.errors().stream()
                    .map(error -> file
                            + error.position().map(position -> ":" + position).orElse("") + ": "
                            + error.severity().word() + ": " + error.message() + " [" + error.code() + "]")
                    .collect(Collectors.joining("\n")));
        } catch (CharacterCodingException notUtf8) {
            throw new InputException(file + ": error: it is no text in UTF-8 [unreadable]");
        } catch (IOException failure) {
            throw new InputException(file + ": error: " + FailureReason.of(failure) + " [unreadable]");
        } catch (InvalidPathException noPath) {
            throw new InputException(file + ": error: this is no name of a file [unreadable]");
        }
    }
}
