package io.github.prognosis.cli;

/** What the process tells its caller; the same for every format. */
enum ExitCode {
    /** It ran; without {@code --fail-on} whatever it found. */
    OK(0),
    /** It ran, and found something at or above {@code --fail-on}. */
    FOUND(1),
    /** A bad option, a bad value, or not exactly one update where one is needed. */
    USAGE(2),
    /** An input could not be read, or holds no update. */
    INPUT(3),
    /** A bug. */
    INTERNAL(70);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
