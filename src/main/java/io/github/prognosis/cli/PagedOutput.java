package io.github.prognosis.cli;

import io.github.prognosis.archive.FailureReason;
import io.github.prognosis.source.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Standard output that is a terminal. What fits on it at once is written there; for more a pager is started, which gets it
 * all from the first line on.
 *
 * <p>To close it is to wait for the reader; standard output itself stays open.
 */
final class PagedOutput extends OutputStream {

    private final Terminal terminal;
    private final String command;
    private final ScreenLines lines;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private @Nullable OutputStream shown;

    /**
     * Holds back what is written until it is too much.
     *
     * @param command the pager, in the shell's words
     */
    PagedOutput(Terminal terminal, String command) {
        this.terminal = terminal;
        this.command = command;
        this.lines = new ScreenLines(terminal.columns());
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (shown != null) {
            shown.write(bytes, offset, length);
            return;
        }
        held.write(bytes, offset, length);
        // The line below the text is the shell's.
        if (lines.and(bytes, offset, length) >= terminal.height()) {
            shown = start();
            held.writeTo(shown);
        }
    }

    /** The pager; where there is none of that name, the terminal. */
    private OutputStream start() {
        String why;
        try {
            if (PagerChoice.isThere(command, terminal.environment())) {
                return terminal.pager().start(command);
            }
            why = "there is no such program";
        } catch (IOException failure) {
            why = FailureReason.of(failure);
        }
        String message = "the pager '" + command + "' cannot be started: " + why
                + "; set PAGER to another one, or use --no-pager";
        new Session(terminal).say(DiagnosticLine.of("prognosis", Severity.WARNING, "pager", message));
        return terminal.out();
    }

    @Override
    public void close() throws IOException {
        if (shown == null) {
            held.writeTo(terminal.out());
        }
        if (shown == null || shown.equals(terminal.out())) {
            terminal.out().flush();
        } else {
            shown.close();
        }
    }
}
