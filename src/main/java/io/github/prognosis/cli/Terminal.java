package io.github.prognosis.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
 * @param window asks for the size of the window; empty if there is none, or it does not tell
 * @param pager starts what shows long text page by page
 */
record Terminal(
        InputStream in,
        OutputStream out,
        OutputStream err,
        boolean interactive,
        boolean watched,
        Map<String, String> environment,
        Supplier<Optional<Window>> window,
        Pager pager) {

    private static final int DEFAULT_WIDTH = 80;
    private static final int LEAST_WIDTH = 40;

    /** Longer lines are hard to read. */
    private static final int MOST_WIDTH = 120;

    private static final int DEFAULT_HEIGHT = 24;

    Terminal {
        environment = Map.copyOf(environment);
    }

    /** What has no window that could be asked, and no pager. */
    Terminal(
            InputStream in,
            OutputStream out,
            OutputStream err,
            boolean interactive,
            boolean watched,
            Map<String, String> environment) {
        this(in, out, err, interactive, watched, environment, Optional::empty, command -> {
            throw new IOException("there are no pagers here");
        });
    }

    /** The columns to fill: {@code COLUMNS}, else those of the window, else 80; from 40 to 120. */
    int width() {
        return Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, columns()));
    }

    /** The columns that a line has before it goes on in the next: {@code COLUMNS}, else those of the window, else 80. */
    int columns() {
        return size("COLUMNS", "[1-9][0-9]{1,3}", Window::columns, DEFAULT_WIDTH);
    }

    /** The lines that can be seen at once: {@code LINES}, else those of the window, else 24. */
    int height() {
        return size("LINES", "[1-9][0-9]{0,3}", Window::rows, DEFAULT_HEIGHT);
    }

    private int size(String variable, String form, Function<Window, Integer> ofWindow, int otherwise) {
        String set = environment.getOrDefault(variable, "");
        if (set.matches(form)) {
            return Integer.parseInt(set);
        }
        return interactive ? window.get().map(ofWindow).orElse(otherwise) : otherwise;
    }

    /** Whether colours are wanted where nothing else is said. */
    boolean colourful() {
        return interactive && environment.getOrDefault("NO_COLOR", "").isEmpty() && !isDumb();
    }

    /** Whether it can do no more than show one line below the other. */
    boolean isDumb() {
        return environment.getOrDefault("TERM", "").equals("dumb");
    }
}
