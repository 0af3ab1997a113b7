package io.github.prognosis.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/** The window of the terminal. Java does not know how large it is; {@code stty} does. */
final class Window {

    private static final File TERMINAL = new File("/dev/tty");
    private static final int MOST_MILLISECONDS = 500;

    private Window() {}

    /** How many columns it has; empty if nobody can tell. */
    static OptionalInt columns() {
        if (!TERMINAL.exists()) {
            return OptionalInt.empty();
        }
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(TERMINAL)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!stty.waitFor(MOST_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                stty.destroy();
                return OptionalInt.empty();
            }
            return columns(new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII));
        } catch (IOException noSuchProgram) {
            return OptionalInt.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return OptionalInt.empty();
        }
    }

    /** The second of two numbers, {@code 24 80}; one that does not know the size says 0. */
    static OptionalInt columns(String size) {
        String[] numbers = size.strip().split(" ", -1);
        boolean known = numbers.length == 2 && numbers[1].matches("[1-9][0-9]{1,3}");
        return known ? OptionalInt.of(Integer.parseInt(numbers[1])) : OptionalInt.empty();
    }
}
