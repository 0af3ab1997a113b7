package io.github.prognosis.cli;

import io.github.prognosis.source.Diagnostic;
import java.util.List;
import java.util.stream.Stream;

/** The command line cannot be carried out as it stands; its lines say what is wrong and what to do. */
final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;

    UsageException(String message) {
        this(List.of("prognosis: error: " + message));
    }

    private UsageException(List<String> lines) {
        super(String.join("\n", lines));
        this.lines = List.copyOf(lines);
    }

    /** That one of several is to be chosen, which stand below the message. */
    static UsageException choice(String message, List<String> several) {
        return new UsageException(Stream.concat(
                        Stream.of("prognosis: error: " + message),
                        several.stream().map(one -> "  " + one))
                .toList());
    }

    /** What is wrong in a file that an option names, line by line. */
    static UsageException in(String file, List<Diagnostic> errors) {
        return new UsageException(
                errors.stream().map(error -> DiagnosticLine.of(file, error)).toList());
    }

    /** The lines that are printed. */
    List<String> lines() {
        return lines;
    }
}
