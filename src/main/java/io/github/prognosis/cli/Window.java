package io.github.prognosis.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The window of the terminal. Java does not know how large it is; {@code stty} does.
 *
 * @param rows how many lines it has, at least 1
 * @param columns how many columns it has, at least 1
 */
record Window(int rows, int columns) {

    private static final File TERMINAL = new File("/dev/tty");
    private static final int MOST_MILLISECONDS = 500;
    private static final String NUMBER = "[1-9][0-9]{0,3}";

    /** The window that the process runs in; empty if nobody can tell. */
    static Optional<Window> ask() {
        if (!TERMINAL.exists()) {
            return Optional.empty();
        }
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(TERMINAL)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!stty.waitFor(MOST_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                stty.destroy();
                return Optional.empty();
            }
            return of(new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII));
        } catch (IOException noSuchProgram) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Two numbers, {@code 24 80}; one that does not know the size says 0, and is none. */
    static Optional<Window> of(String size) {
        String[] numbers = size.strip().split(" ", -1);
        boolean known = numbers.length == 2 && numbers[0].matches(NUMBER) && numbers[1].matches(NUMBER);
        return known
                ? Optional.of(new Window(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1])))
                : Optional.empty();
    }
}
