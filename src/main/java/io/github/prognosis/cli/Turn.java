package io.github.prognosis.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * The turn to read a file and to put another in its place. Whoever else wants to do so waits until this one is over, so
 * that neither loses what the other wrote.
 *
 * <p>The file itself is locked, and none beside it, so that nothing is left behind. A lock holds on to the old file where a
 * new one has taken its place meanwhile; then the new one is locked.
 */
final class Turn {

    private static final int MILLISECONDS_BETWEEN_TRIES = 10;

    private final Path file;
    private final boolean made;
    private final Optional<FileChannel> locked;

    private Turn(Path file, boolean made, Optional<FileChannel> locked) {
        this.file = file;
        this.made = made;
        this.locked = locked;
    }

    /** What is to be done meanwhile. */
    interface Work {
        void run() throws InputException;
    }

    /**
     * Waits for the turn and works as long as it lasts. A file that is not there is made, without anything in it, and taken
     * away again if it stays so. Where a file cannot be locked, say as it is read-only, there is nobody to wait for.
     *
     * @throws IOException if the waiting is interrupted, or the file cannot be made
     * @throws InputException as the work does
     */
    static void take(Path file, Work work) throws IOException, InputException {
        Turn turn = at(file);
        try {
            work.run();
        } finally {
            turn.end();
        }
    }

    private static Turn at(Path file) throws IOException {
        boolean made = false;
        while (true) {
            made |= make(file);
            try {
                Optional<Object> key = key(file);
                Optional<FileChannel> channel = key.isEmpty() ? Optional.empty() : lock(file);
                if (channel.isEmpty() || key(file).equals(key)) {
                    return new Turn(file, made, channel);
                }
                channel.get().close();
            } catch (NoSuchFileException gone) {
                // whoever had made it took it away again
            }
        }
    }

    private static boolean make(Path file) throws IOException {
        try {
            if (Files.notExists(file)) {
                Files.createFile(file);
                return true;
            }
        } catch (FileAlreadyExistsException others) {
            // somebody else was sooner
        }
        return false;
    }

    /** What tells a file from another that takes its place; empty if the system does not know, or it is no regular file. */
    private static Optional<Object> key(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return attributes.isRegularFile() ? Optional.ofNullable(attributes.fileKey()) : Optional.empty();
    }

    /** Waits for the lock; empty if there can be none. */
    private static Optional<FileChannel> lock(Path file) throws IOException {
        while (true) {
            FileChannel channel;
            try {
                channel = FileChannel.open(file, StandardOpenOption.WRITE);
            } catch (AccessDeniedException readOnly) {
                return Optional.empty();
            }
            try {
                channel.lock();
                return Optional.of(channel);
            } catch (OverlappingFileLockException sameProcess) {
                channel.close();
                pause();
            } catch (IOException noLocksHere) {
                channel.close();
                return Optional.empty();
            }
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(MILLISECONDS_BETWEEN_TRIES);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("the waiting for others who write it was interrupted", interrupted);
        }
    }

    private void end() throws IOException {
        if (made && Files.exists(file) && Files.size(file) == 0) {
            Files.delete(file);
        }
        if (locked.isPresent()) {
            locked.get().close();
        }
    }
}
