package io.github.prognosis.model;

import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Where an update was read from.
 *
 * @param path the file as the caller named it; {@code -} for standard input
 * @param format what kind of input that is
 * @param bodyLine the 1-based line of the file that the body's first line is; empty where the body is encoded
 * @param inBody whether it was found in what may be another mail's body: nothing but its header says that it is one
 */
public record Source(String path, Format format, OptionalInt bodyLine, boolean inBody) {

    public Source {
        Objects.requireNonNull(path);
        Objects.requireNonNull(format);
        Objects.requireNonNull(bodyLine);
    }

    /** A file or a mail of its own. */
    public Source(String path, Format format, OptionalInt bodyLine) {
        this(path, format, bodyLine, false);
    }

    /**
     * The line of the file that a line of the body is, to open it there; where the body is encoded, the line of the body.
     *
     * @param line a 1-based line of the body
     */
    public int lineOfFile(int line) {
        return bodyLine.isPresent() ? bodyLine.getAsInt() + line - 1 : line;
    }

    /** The kinds of input. */
    public enum Format {
        /** Plain text without mail headers. */
        TEXT,
        /** One mail with its headers. */
        EML,
        /** Many mails in one file. */
        MBOX,
        /** A folder with {@code cur}, {@code new} and {@code tmp}. */
        MAILDIR,
        /** A page of a web archive. */
        HTML,
        /** A git repository with a commit for each mail. */
        PUBLIC_INBOX;

        /** Whether many mails are in what the path names. */
        public boolean isArchive() {
            return switch (this) {
                case MBOX, PUBLIC_INBOX -> true;
                case TEXT, EML, MAILDIR, HTML -> false;
            };
        }

        /** The word in JSON, as in {@code public-inbox}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
