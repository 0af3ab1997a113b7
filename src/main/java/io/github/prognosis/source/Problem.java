package io.github.prognosis.source;

import java.util.Objects;

/**
 * Something in an archive that could not be read; what stands around it was.
 *
 * @param path the file or folder, as the caller named it
 * @param diagnostic what is wrong; its position is one in the file, unpacked
 */
public record Problem(String path, Diagnostic diagnostic) {

    /** A mail or a file could not be read, or is beyond a limit. */
    public static final String UNREADABLE = "unreadable";
    /** Something is not looked at because there is too much of it. */
    public static final String LIMIT = "limit";
    /** The end of a mail, or of the whole input, is missing. */
    public static final String CUT = "cut";
    /** The line that begins a mail in an mbox is missing. */
    public static final String NO_MARK = "no-mark";
    /** A compressed file is damaged. */
    public static final String GZIP = "gzip";
    /** What is found in a folder is no regular file, or what belongs there is missing. */
    public static final String NO_FILE = "no-file";

    public Problem {
        Objects.requireNonNull(path);
        Objects.requireNonNull(diagnostic);
    }

    /** Whether a mail or a file is not read because of it. */
    public boolean costsAMail() {
        return diagnostic.code().equals(UNREADABLE);
    }

    /** A warning about a file or folder as a whole. */
    public static Problem warning(String path, String code, String message) {
        return new Problem(path, Diagnostic.warning(code, message));
    }

    /** A warning about a line of a file, counted from 1. */
    public static Problem warning(String path, long line, String code, String message) {
        Position position = new Position((int) Math.min(line, Integer.MAX_VALUE), 1);
        return new Problem(path, Diagnostic.warning(position, code, message));
    }
}
