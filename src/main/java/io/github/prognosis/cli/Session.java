package io.github.prognosis.cli;

import io.github.prognosis.archive.Problem;
import io.github.prognosis.model.SkippedMail;
import io.github.prognosis.model.Source;
import io.github.prognosis.model.Update;
import io.github.prognosis.render.Printable;
import io.github.prognosis.source.Diagnostic;
import io.github.prognosis.source.Position;
import io.github.prognosis.source.Severity;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Where one run of a command writes to, and what it has to say on the way. */
final class Session {

    private final Terminal terminal;
    private final PrintWriter diagnostics;
    private boolean quiet;
    private boolean verbose;
    private boolean strict;
    private int warnings;

    Session(Terminal terminal) {
        this.terminal = terminal;
        this.diagnostics = new PrintWriter(new OutputStreamWriter(terminal.err(), StandardCharsets.UTF_8), true);
    }

    void set(Arguments arguments) {
        quiet = arguments.has("quiet");
        verbose = arguments.has("verbose");
        strict = arguments.has("strict");
    }

    Terminal terminal() {
        return terminal;
    }

    boolean verbose() {
        return verbose;
    }

    /** How many warnings there were about inputs, shown or not. */
    int warnings() {
        return warnings;
    }

    /** Says something on standard error; the message may have several lines. */
    void say(String message) {
        for (String line : message.lines().toList()) {
            diagnostics.println(Printable.of(line));
        }
    }

    /** Says something that is no trouble, unless nobody wants to hear it. */
    void inform(String message) {
        if (!quiet) {
            say("prognosis: info: " + message);
        }
    }

    /** Something that writes an output. */
    interface Output {
        void writeTo(Writer writer) throws IOException;
    }

    /** Writes to standard output, or to the file of {@code -o}, which is there whole or not at all. */
    void write(Arguments arguments, Output output) throws IOException, InputException {
        Optional<String> file = arguments.value("output");
        if (file.isPresent()) {
            OutputFile.write(file.get(), output);
        } else {
            Writer writer = new BufferedWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8));
            output.writeTo(writer);
            writer.flush();
        }
    }

    /** Reports what is to be said of an update: all of it, or only what concerns the input as a whole or the exit code. */
    void report(Update update, boolean all) {
        for (Diagnostic diagnostic : update.diagnostics()) {
            warnings++;
            boolean wanted = all || verbose || strict || diagnostic.position().isEmpty();
            if (wanted && !quiet) {
                say(line(update.source().path(), inFile(update.source(), diagnostic)));
            }
        }
    }

    /** Tells, if somebody asked for it, why a mail is not taken. */
    void explain(SkippedMail mail, String why) {
        if (verbose && mail.reason() != SkippedMail.Reason.UNREADABLE) {
            say(mail.path() + ": info: skipped: " + why + " [" + mail.reason().word() + "]");
        }
    }

    /** Reports what could not be read; what is only to be known, if somebody asked for it. */
    void report(Problem problem) {
        boolean info = problem.diagnostic().severity() == Severity.INFO;
        warnings += info ? 0 : 1;
        if (info ? verbose : !quiet) {
            say(line(problem.path(), problem.diagnostic()));
        }
    }

    /** A position in a post is told as one in its file, where the post stands in it as it is. */
    private static Diagnostic inFile(Source source, Diagnostic diagnostic) {
        return new Diagnostic(
                diagnostic
                        .position()
                        .map(position -> new Position(source.lineOfFile(position.line()), position.column())),
                diagnostic.severity(),
                diagnostic.code(),
                diagnostic.message());
    }

    private static String line(String path, Diagnostic diagnostic) {
        String place = diagnostic.position().map(position -> ":" + position).orElse("");
        return path + place + ": " + diagnostic.severity().word() + ": " + diagnostic.message() + " ["
                + diagnostic.code() + "]";
    }
}
