package io.github.prognosis.cli;

/** The command line cannot be carried out as it stands; the message says what is wrong and what to do. */
final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String message;
    private final boolean located;

    UsageException(String message) {
        this(message, false);
    }

    private UsageException(String message, boolean located) {
        super(message);
        this.message = message;
        this.located = located;
    }

    /** What is wrong in a file that an option names; each line of the message begins with the place. */
    static UsageException at(String message) {
        return new UsageException(message, true);
    }

    /** The message as it is printed. */
    String line() {
        return located ? message : "prognosis: error: " + message;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
