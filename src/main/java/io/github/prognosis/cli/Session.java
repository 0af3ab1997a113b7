package io.github.prognosis.cli;

import io.github.prognosis.mail.Mail;
import io.github.prognosis.model.SkippedMail;
import io.github.prognosis.model.Source;
import io.github.prognosis.model.Update;
import io.github.prognosis.render.Printable;
import io.github.prognosis.source.CachePlace;
import io.github.prognosis.source.Diagnostic;
import io.github.prognosis.source.Limits;
import io.github.prognosis.source.Position;
import io.github.prognosis.source.Problem;
import io.github.prognosis.source.Severity;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where one run of a command writes to, and what it has to say on the way. */
final class Session {

    private final Terminal terminal;
    private final CacheFolder cacheFolder;
    private final PrintWriter diagnostics;
    private boolean quiet;
    private boolean verbose;
    private boolean strict;
    private long warnings;
    private boolean inputLost;
    private Limits limits = Limits.STANDARD;
    private boolean remembers = true;
    private final List<String> last = new ArrayList<>();
    private final List<String> hints = new ArrayList<>();

    /** One in which nothing is remembered. */
    Session(Terminal terminal) {
        this(terminal, CacheFolder.NONE);
    }

    /** One in which archives are remembered. */
    Session(Terminal terminal, CacheFolder cacheFolder) {
        this.terminal = terminal;
        this.cacheFolder = cacheFolder;
        this.diagnostics = new PrintWriter(new OutputStreamWriter(terminal.err(), StandardCharsets.UTF_8), true);
    }

    void set(Arguments arguments) throws UsageException {
        limits = LimitOption.of(arguments).within(Runtime.getRuntime().maxMemory());
        remembers = !arguments.has(CacheFolder.OPTION);
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

    /** How much is read of an input. */
    Limits limits() {
        return limits;
    }

    /** Where archives that were read are remembered. */
    CachePlace cache() {
        return remembers ? cacheFolder.archives(terminal.environment()) : CachePlace.NONE;
    }

    /** How many warnings there were about inputs, shown or not. */
    long warnings() {
        return warnings;
    }

    /** Whether an input could not be read, though others were. */
    boolean inputLost() {
        return inputLost;
    }

    /** Tells that an input cannot be read, while others are. */
    void lost(InputException input) {
        inputLost = true;
        say(input.line());
    }

    /** Notes that nothing of an input could be read; why is told as its problems. */
    void lostAll() {
        inputLost = true;
    }

    /** Says something on standard error in one line; no name or text in it can break it. */
    void say(String line) {
        diagnostics.println(Printable.of(line));
    }

    /** Warns of what was asked for, with what there is to choose from below it. */
    void warn(String message, List<String> choice) {
        warnings++;
        if (!quiet) {
            say("prognosis: warning: " + message);
            choice.forEach(one -> say("  " + one));
        }
    }

    /** Says something about a file that is no trouble, unless nobody wants to hear it. */
    void inform(String path, Optional<Position> position, String code, String message) {
        if (!quiet) {
            say(DiagnosticLine.of(path, new Diagnostic(position, Severity.INFO, code, message)));
        }
    }

    /** Reports what is to be said of the date of an update. */
    void reportDate(Update update) {
        for (Diagnostic diagnostic : update.diagnostics()) {
            if (Mail.concernsDate(diagnostic)) {
                report(update, diagnostic, true);
            }
        }
    }

    /** Reports what else is to be said of an update: all of it, or only what concerns the input as a whole, which items it has, or the exit code. */
    void report(Update update, boolean all) {
        for (Diagnostic diagnostic : update.diagnostics()) {
            if (!Mail.concernsDate(diagnostic)) {
                report(update, diagnostic, all || diagnostic.position().isEmpty() || diagnostic.concernsItems());
            }
        }
    }

    private void report(Update update, Diagnostic diagnostic, boolean wanted) {
        warnings++;
        if ((wanted || verbose || strict) && !quiet) {
            say(line(update, diagnostic));
        }
    }

    /** In an archive the mail is named too; a position is one in the file, where the post stands in it as it is. */
    private static String line(Update update, Diagnostic diagnostic) {
        Source source = update.source();
        Optional<String> id = source.format().isArchive() ? update.message().id() : Optional.empty();
        Diagnostic told = new Diagnostic(
                diagnostic
                        .position()
                        .map(position -> new Position(source.lineOfFile(position.line()), position.column())),
                diagnostic.severity(),
                diagnostic.code(),
                diagnostic.message());
        if (id.isEmpty()) {
            return DiagnosticLine.of(source.path(), told);
        }
        boolean inFile =
                source.format() == Source.Format.MBOX && source.bodyLine().isPresent();
        if (!inFile || told.position().isEmpty()) {
            return DiagnosticLine.of(update.name(), diagnostic);
        }
        String message = "in " + id.get() + ": " + told.message();
        return DiagnosticLine.of(source.path(), new Diagnostic(told.position(), told.severity(), told.code(), message));
    }

    /** Tells, if somebody asked for it and below all that is about updates, why a mail is not taken. */
    void explain(SkippedMail mail, String why) {
        if (verbose && mail.reason() != SkippedMail.Reason.UNREADABLE) {
            String title = mail.subject().map(subject -> "\"" + subject + "\" ").orElse("");
            last.add(DiagnosticLine.of(mail.name(), Severity.INFO, mail.reason().word(), title + "skipped: " + why));
        }
    }

    /**
     * Keeps for the very end what helps somebody who is new to the program, at a terminal; in a script, or where less is to be
     * said, it is lost.
     */
    void hint(String hint) {
        if (terminal.interactive() && terminal.watched() && !quiet) {
            hints.add(hint);
        }
    }

    /** Tells the hints. */
    void tellHints() {
        for (String hint : hints) {
            say("hint: " + hint);
        }
        hints.clear();
    }

    /** Says what was kept for the end. */
    void finish() {
        for (String line : last) {
            say(line);
        }
        last.clear();
    }

    /** Reports what could not be read; what is only to be known, if somebody asked for it. */
    void report(Problem problem) {
        boolean info = problem.diagnostic().severity() == Severity.INFO;
        warnings += info ? 0 : 1;
        if (info ? verbose : !quiet) {
            say(DiagnosticLine.of(problem.path(), problem.diagnostic()));
        }
    }

    /** Tells how many problems there were besides those that are told. */
    void reportFurther(long problems) {
        warnings += problems;
        if (problems > 0 && !quiet) {
            String message = String.format(Locale.ROOT, "%,d more problems are not told", problems);
            say(DiagnosticLine.of("prognosis", Severity.WARNING, "further", message));
        }
    }
}
