package io.github.prognosis.render;

import io.github.prognosis.diff.Level;
import io.github.prognosis.model.Likelihood;
import java.util.Optional;

/** Colours for text on a terminal, or none. */
public enum Palette {
    /** No colours at all. */
    PLAIN,
    /** The terminal's own sixteen colours. */
    COLOUR;

    String bold(String text) {
        return paint("1", text);
    }

    String faint(String text) {
        return paint("2", text);
    }

    String level(Level level, String text) {
        return switch (level) {
            case RISK -> paint("1;31", text);
            case WARN -> paint("33", text);
            case INFO -> paint("36", text);
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
        return paint("32", text);
    }

    private String paint(String code, String text) {
        return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
