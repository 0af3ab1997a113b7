package io.github.prognosis.edit;

/** Something is wrong about an edit. */
final class EditException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int column;

    /** Where in its line, from 1 on, and what. */
    EditException(int column, String message) {
        super(message, null, false, false);
        this.column = column;
    }

    /** The 1-based column. */
    int column() {
        return column;
    }

    /** What is wrong. */
    String reason() {
        return String.valueOf(getMessage());
    }
}
