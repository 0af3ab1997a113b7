package io.github.prognosis.cli;

import io.github.prognosis.archive.FailureReason;
import io.github.prognosis.source.Limit;
import io.github.prognosis.source.Limits;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A file in UTF-8 that an option names. */
final class TextFile {

    private TextFile() {}

    /**
     * All text of the file of that name.
     *
     * @throws InputException if it cannot be read, is longer than the limit, or is no text in UTF-8
     */
    static String named(String file, Limit limit, Limits limits) throws InputException {
        try {
            return read(Path.of(file), limit, limits);
        } catch (IOException failure) {
            throw unreadable(file, failure);
        } catch (InvalidPathException noPath) {
            throw new InputException(file, "unreadable", "this is no name of a file");
        }
    }

    /** What is to be said where {@link #read} failed. */
    static InputException unreadable(String file, IOException failure) {
        String why = failure instanceof CharacterCodingException ? "it is no text in UTF-8" : FailureReason.of(failure);
        return new InputException(file, "unreadable", why);
    }

    /**
     * All of its text.
     *
     * @throws CharacterCodingException if it is no text in UTF-8
     * @throws IOException if it cannot be read or is longer than the limit
     */
    static String read(Path file, Limit limit, Limits limits) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, limit, limits);
        }
    }

    /** All text of a stream, which stays open; fails as {@link #read(Path, Limit, Limits)} does. */
    static String read(InputStream in, Limit limit, Limits limits) throws IOException {
        InputStream whole =
                new BufferedInputStream(in); // that of a file asks where it stands, which a pipe does not tell
        byte[] bytes = whole.readNBytes(limits.count(limit));
        if (whole.read() >= 0) {
            throw new IOException("it is longer than " + limits.shown(limit));
        }
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}
