package io.github.prognosis.cli;

/** An input cannot be read or holds no update; the message names it and says what to do. */
final class InputException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String message;

    InputException(String message) {
        super(message);
        this.message = message;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
