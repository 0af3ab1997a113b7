package io.github.prognosis.cli;

/** The command line cannot be carried out as it stands; the message says what is wrong and what to do. */
final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String message;

    UsageException(String message) {
        super(message);
        this.message = message;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
