package io.github.prognosis.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * The turn to read a file and to put another in its place. Whoever else wants to do so waits until this one is over, so that
 * neither loses what the other wrote.
 *
 * <p>What is locked is a file beside it, which is there only meanwhile: a lock on the file itself would end as soon as
 * anybody in this process has read it, and holds on to the old one where a new one took its place.
 */
final class Turn {

    private static final int MILLISECONDS_BETWEEN_TRIES = 10;

    private final Path lock;
    private final FileChannel locked;

    private Turn(Path lock, FileChannel locked) {
        this.lock = lock;
        this.locked = locked;
    }

    /** What is to be done meanwhile. */
    interface Work {
        void run() throws InputException;
    }

    /**
     * Waits for the turn, and works as long as it lasts. Where there are no locks, or no regular file, nobody is waited for.
     * All links to a file lead to the same turn.
     *
     * @throws IOException if the waiting is interrupted, or nothing can be written beside the file
     * @throws InputException as the work does
     */
    static void take(Path file, Work work) throws IOException, InputException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            work.run();
            return;
        }
        Path named = Files.exists(file) ? file.toRealPath() : file;
        Path lock = named.resolveSibling(".prognosis-" + named.getFileName() + ".lock");
        Turn turn = at(lock);
        try {
            work.run();
        } finally {
            turn.end();
        }
    }

    private static Turn at(Path lock) throws IOException {
        while (true) {
            make(lock);
            Optional<Object> key = key(lock);
            try {
                FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                // Whoever waits for a lock may get it when the file is gone already, and another has its name.
                if (key.equals(key(lock)) && isLocked(channel) && key.equals(key(lock))) {
                    return new Turn(lock, channel);
                }
                channel.close();
            } catch (NoSuchFileException gone) {
                // whoever made it has had their turn
            }
        }
    }

    private static void make(Path lock) throws IOException {
        try {
            Files.createFile(lock);
        } catch (FileAlreadyExistsException others) {
            // somebody's turn
        }
    }

    /** What tells a file from another of its name; empty if it is gone, or the system does not know. */
    private static Optional<Object> key(Path lock) throws IOException {
        try {
            return Optional.ofNullable(
                    Files.readAttributes(lock, BasicFileAttributes.class).fileKey());
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }

    /** Waits for the lock; whether it was got, or there are none. */
    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            channel.lock();
            return true;
        } catch (OverlappingFileLockException sameProcess) {
            pause();
            return false;
        } catch (IOException noLocksHere) {
            return true;
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
        Files.deleteIfExists(lock);
        locked.close();
    }
}
