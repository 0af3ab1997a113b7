package io.github.prognosis.cli;

import io.github.prognosis.source.Severity;

/** An input cannot be read or holds no update, or an output cannot be written. */
final class InputException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String line;

    /**
     * What is wrong with a file.
     *
     * @param path the file as it was named
     * @param code a short fixed name of the problem
     * @param message what is wrong, and what to do
     */
    InputException(String path, String code, String message) {
        this(DiagnosticLine.of(path, Severity.ERROR, code, message));
    }

    private InputException(String line) {
        super(line);
        this.line = line;
    }

    /** The line that is printed. */
    String line() {
        return line;
    }
}
