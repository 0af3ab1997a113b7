package io.github.prognosis.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/**
 * What a run of the program is connected to.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param interactive whether standard output is a terminal
 * @param watched whether standard error is a terminal
 * @param environment the environment variables
 */
record Terminal(
        InputStream in,
        OutputStream out,
        OutputStream err,
        boolean interactive,
        boolean watched,
        Map<String, String> environment) {

    private static final int DEFAULT_WIDTH = 80;
    private static final int LEAST_WIDTH = 40;

    Terminal {
        environment = Map.copyOf(environment);
    }

    /** The columns to fill: {@code COLUMNS}, else 80. */
    int width() {
        String columns = environment.getOrDefault("COLUMNS", "");
        boolean usable = columns.matches("[1-9][0-9]{1,3}");
        return usable ? Math.max(LEAST_WIDTH, Integer.parseInt(columns)) : DEFAULT_WIDTH;
    }

    /** Whether colours are wanted where nothing else is said. */
    boolean colourful() {
        return interactive
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }
}
