package io.github.prognosis.render;

import io.github.prognosis.diff.Level;

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

    String good(String text) {
        return paint("32", text);
    }

    private String paint(String code, String text) {
        return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
