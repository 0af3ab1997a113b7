package io.github.prognosis.cli;

import io.github.prognosis.source.Diagnostic;
import io.github.prognosis.source.Severity;
import java.util.Optional;

/** A line on standard error that says something of a file: {@code FILE:LINE:COLUMN: warning: MESSAGE [code]}. */
final class DiagnosticLine {

    private DiagnosticLine() {}

    static String of(String path, Diagnostic diagnostic) {
        String name = path.isEmpty() ? "''" : path;
        String place = diagnostic.position().map(position -> ":" + position).orElse("");
        return name + place + ": " + diagnostic.severity().word() + ": " + diagnostic.message() + " ["
                + diagnostic.code() + "]";
    }

    static String of(String path, Severity severity, String code, String message) {
        return of(path, new Diagnostic(Optional.empty(), severity, code, message));
    }
}
