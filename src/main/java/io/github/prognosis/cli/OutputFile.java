package io.github.prognosis.cli;

import io.github.prognosis.archive.FileProblem;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** The file that {@code -o} names. What it held stays until all of the new is written. */
final class OutputFile {

    private static final String POSIX = "posix";

    private final Path file;

    /** What writes the new content. */
    interface Content {
        void writeTo(Writer writer) throws IOException;
    }

    private OutputFile(Path file) {
        this.file = file;
    }

    /**
     * Writes the file, whole or not at all; into a pipe or device of that name, as it comes.
     *
     * @throws InputException if it cannot be written
     */
    static void write(String name, Content content) throws InputException {
        try {
            new OutputFile(path(name)).write(content);
        } catch (IOException failure) {
            throw problem(name, failure);
        }
    }

    /** That a file of that name cannot be written. */
    static InputException problem(String name, IOException failure) {
        return new InputException(name, "output", "cannot be written: " + FileProblem.of(failure));
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

    private void write(Content content) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                content.writeTo(writer);
            }
        } else {
            replace(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), content);
        }
    }

    /** Writes a draft beside the file, and lets it take the file's place. */
    private static void replace(Path target, Content content) throws IOException {
        Path folder = Optional.ofNullable(target.getParent()).orElse(target);
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains(POSIX);
        Path draft = Files.createTempFile(folder, ".prognosis", ".tmp", attributes(posix));
        // Where the process is interrupted, nothing below is carried out.
        draft.toFile().deleteOnExit();
        try {
            try (Writer writer = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
                content.writeTo(writer);
            }
            if (posix && Files.exists(target)) {
                Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(target));
            }
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** A temporary file is for its owner only, unless told otherwise; the process's mask still holds. */
    private static FileAttribute<?>[] attributes(boolean posix) {
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-rw-rw-"))
                }
                : new FileAttribute<?>[0];
    }
}
