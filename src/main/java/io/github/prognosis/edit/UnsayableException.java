package io.github.prognosis.edit;

/** The layout of a post has no way to say what an edit asks for. */
final class UnsayableException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What cannot be said, and why. */
    UnsayableException(String message) {
        super(message, null, false, false);
    }

    /** What cannot be said, and why. */
    String reason() {
        return String.valueOf(getMessage());
    }
}
