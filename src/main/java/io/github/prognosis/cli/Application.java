package io.github.prognosis.cli;

import io.github.prognosis.archive.FailureReason;
import io.github.prognosis.source.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The program: finds the command, runs it, and turns what goes wrong into a message and an exit code. */
final class Application {

    private final Session session;
    private final Terminal terminal;
    private List<String> operands = List.of("prognosis");

    /** One that remembers nothing from one run to the next. */
    Application(Terminal terminal) {
        this(terminal, CacheFolder.NONE);
    }

    /** One that remembers archives that it read. */
    Application(Terminal terminal, CacheFolder cacheFolder) {
        this.terminal = terminal;
        this.session = new Session(terminal, cacheFolder);
    }

    /** Runs the program. */
    ExitCode run(List<String> arguments) {
        ExitCode code = attempt(arguments);
        session.tellHints();
        return code;
    }

    private ExitCode attempt(List<String> arguments) {
        try {
            return dispatch(arguments);
        } catch (UsageException usage) {
            usage.lines().forEach(session::say);
            return ExitCode.USAGE;
        } catch (InputException input) {
            session.say(input.line());
            return ExitCode.INPUT;
        } catch (IOException output) {
            return cannotWrite(output);
        } catch (OutOfMemoryError tooMuch) {
            return outOfMemory();
        } catch (RuntimeException | StackOverflowError bug) {
            return bug(bug, arguments.contains("-v") || arguments.contains("--verbose"));
        }
    }

    /** A reader that closed the pipe, such as {@code head}, has seen enough: no reason to say anything. */
    private ExitCode cannotWrite(IOException failure) {
        String why = FailureReason.of(failure);
        if (why.toLowerCase(Locale.ROOT).contains("pipe")) {
            return ExitCode.OK;
        }
        session.say(
                DiagnosticLine.of("prognosis", Severity.ERROR, "output", "standard output cannot be written: " + why));
        return ExitCode.INPUT;
    }

    /** What was read is given up by now, so that there is room to tell it. */
    private ExitCode outOfMemory() {
        long mebibytes = Runtime.getRuntime().maxMemory() >> 20;
        session.say(DiagnosticLine.of(
                String.join(", ", operands),
                Severity.ERROR,
                "memory",
                "Java's " + mebibytes + " MiB of memory are too little for all that is to be told;"
                        + " set JAVA_TOOL_OPTIONS=-Xmx4g or the like to give it more, or name fewer inputs"));
        return ExitCode.INPUT;
    }

    private ExitCode bug(Throwable bug, boolean withTrace) {
        session.say("prognosis: internal error: " + bug);
        if (withTrace) {
            StringWriter trace = new StringWriter();
            bug.printStackTrace(new PrintWriter(trace));
            trace.toString().lines().forEach(session::say);
        } else {
            session.say("This is a bug. Please report it with what you ran and what -v prints: " + Version.ISSUES);
        }
        return ExitCode.INTERNAL;
    }

    private ExitCode dispatch(List<String> arguments) throws UsageException, InputException, IOException {
        if (arguments.isEmpty()) {
            Help.program().lines().forEach(session::say);
            return ExitCode.USAGE;
        }
        if (List.of("--help", "-h", "help").contains(arguments.get(0))) {
            print(arguments.size() == 1 ? Help.program() : Help.command(Command.of(arguments.get(1))));
            return ExitCode.OK;
        }
        if (arguments.get(0).equals("--version")) {
            print("prognosis " + Version.NUMBER + "\n");
            return ExitCode.OK;
        }
        Command command = Command.of(arguments.get(0));
        Action action = command.action();
        String help = "'prognosis " + command.word() + " --help' tells what there is, with examples";
        Arguments parsed;
        try {
            parsed = Arguments.parse(action.options(), arguments.subList(1, arguments.size()));
        } catch (UsageException unknown) {
            session.hint(help);
            throw unknown;
        }
        if (parsed.has("help")) {
            print(Help.command(command));
            return ExitCode.OK;
        }
        if (parsed.has("version")) {
            print("prognosis " + Version.NUMBER + "\n");
            return ExitCode.OK;
        }
        session.set(parsed);
        operands = parsed.operands();
        ExitCode code;
        try {
            code = action.run(parsed, session);
        } catch (UsageException unclear) {
            if (operands.isEmpty()) {
                session.hint(help);
            }
            throw unclear;
        } finally {
            session.finish();
        }
        boolean doubtful = parsed.has("strict") && session.warnings() > 0;
        return doubtful || session.inputLost() ? ExitCode.INPUT : code;
    }

    private void print(String text) throws IOException {
        terminal.out().write(text.getBytes(StandardCharsets.UTF_8));
        terminal.out().flush();
    }
}
