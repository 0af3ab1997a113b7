package io.github.prognosis.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * What a run of the program is connected to.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param interactive whether standard output is a terminal
 * @param watched whether standard error is a terminal
 * @param environment the environment variables
 * @param window asks for the columns of the window; empty if there is none, or it does not tell
 */
record Terminal(
        InputStream in,
        OutputStream out,
        OutputStream err,
        boolean interactive,
        boolean watched,
        Map<String, String> environment,
        Supplier<OptionalInt> window) {

    private static final int DEFAULT_WIDTH = 80;
    private static final int LEAST_WIDTH = 40;

    /** Longer lines are hard to read. */
    private static final int MOST_WIDTH = 120;

    Terminal {
        environment = Map.copyOf(environment);
    }

    /** What has no window that could be asked. */
    Terminal(
            InputStream in,
            OutputStream out,
            OutputStream err,
            boolean interactive,
            boolean watched,
            Map<String, String> environment) {
        this(in, out, err, interactive, watched, environment, OptionalInt::empty);
    }

    /** The columns to fill: {@code COLUMNS}, else those of the window, else 80; from 40 to 120. */
    int width() {
        String columns = environment.getOrDefault("COLUMNS", "");
        int width = DEFAULT_WIDTH;
        if (columns.matches("[1-9][0-9]{1,3}")) {
            width = Integer.parseInt(columns);
        } else if (interactive) {
            width = window.get().orElse(DEFAULT_WIDTH);
        }
        return Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, width));
    }

    /** Whether colours are wanted where nothing else is said. */
    boolean colourful() {
        return interactive
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }
}
