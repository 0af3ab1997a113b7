package io.github.prognosis.cli;

import io.github.prognosis.archive.FailureReason;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The file that {@code -o} names. What it held stays until all of the new is written. */
final class OutputFile {

    /** As many as Linux follows. */
    private static final int MOST_LINKS = 40;

    private final Path file;

    /** What writes the new content. */
    interface Content {
        void writeTo(Writer writer) throws IOException;
    }

    private OutputFile(Path file) {
        this.file = file;
    }

    /** What writes the new content, byte by byte. */
    interface Bytes {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes text into the file, whole or not at all; into a pipe or device of that name, as it comes.
     *
     * @throws InputException if it cannot be written
     */
    static void write(String name, Content content) throws InputException {
        writeBytes(name, out -> write(out, content));
    }

    /** Writes text as bytes in UTF-8, all of them when this is over. */
    static void write(OutputStream out, Content content) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder()));
        content.writeTo(writer);
        writer.flush();
    }

    /** Writes bytes into the file, as {@link #write} writes text. */
    static void writeBytes(String name, Bytes content) throws InputException {
        try {
            new OutputFile(path(name)).write(content);
        } catch (IOException failure) {
            throw problem(name, failure);
        }
    }

    /** That a file of that name cannot be written. */
    static InputException problem(String name, IOException failure) {
        return new InputException(name, "output", "cannot be written: " + FailureReason.of(failure));
    }

    private static Path path(String name) throws IOException {
        try {
            Path path = Path.of(name);
            if (name.isEmpty()) {
                throw new IOException("this is no name of a file");
            }
            if (Files.isDirectory(path)) {
                throw new IOException("it is a folder");
            }
            return path;
        } catch (InvalidPathException noPath) {
            throw new IOException("this is no name of a file", noPath);
        }
    }

    private void write(Bytes content) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            try (OutputStream out = Files.newOutputStream(file)) {
                content.writeTo(out);
            }
        } else {
            Replacement.write(target(file.toAbsolutePath()), content);
        }
    }

    /** What a link leads to, whether that is there or not. */
    private static Path target(Path path) throws IOException {
        Path target = path;
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MOST_LINKS) {
                throw new IOException("links lead from one to another without end");
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return Files.exists(target) ? target.toRealPath() : target;
    }
}
