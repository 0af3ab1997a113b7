package io.github.prognosis.render;

import io.github.prognosis.diff.Level;
import io.github.prognosis.model.Likelihood;
import java.util.Optional;

/**
 * Colours for text on a terminal, or none.
 *
 * <p>Of the 256 colours of xterm, those that have a contrast of at least 3:1 with white and with black: yellow, green and cyan
 * of the first sixteen cannot be read on white, and what is faint depends on the terminal.
 */
public enum Palette {
    /** No colours at all. */
    PLAIN,
    /** Red, amber, teal, green and grey. */
    COLOUR;

    private static final String RED = "1;38;5;160";
    private static final String AMBER = "38;5;130";
    private static final String TEAL = "38;5;30";
    private static final String GREEN = "38;5;28";
    private static final String GREY = "38;5;243";

    String bold(String text) {
        return paint("1", text);
    }

    String faint(String text) {
        return paint(GREY, text);
    }

    String level(Level level, String text) {
        return switch (level) {
            case RISK -> paint(RED, text);
            case WARN -> paint(AMBER, text);
            case INFO -> paint(TEAL, text);
        };
    }

    /** The text in the colour of a prognosis; as it is if there is none. */
    String prognosis(Optional<Likelihood> prognosis, String text) {
        if (prognosis.isEmpty()) {
            return text;
        }
        return switch (prognosis.get()) {
            case NONE, NOT_FOR, POOR -> level(Level.RISK, text);
            case FAIR, OLDER_FAIR -> level(Level.WARN, text);
            case OK -> level(Level.INFO, text);
            case GOOD, DONE, OLDER_GOOD, EXCELLENT -> good(text);
        };
    }

    String good(String text) {
        return paint(GREEN, text);
    }

    private String paint(String code, String text) {
        return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
