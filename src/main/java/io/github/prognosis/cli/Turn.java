package io.github.prognosis.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
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

    /** A turn is over in a moment; whoever has one for so long was stopped, or keeps others from writing. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

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
     * Waits for the turn, and works as long as it lasts. Where there are no locks, or no regular file, or a file is in a folder
     * where nothing can be made beside it, nobody is waited for. All links to a file lead to the same turn.
     *
     * @throws IOException if the waiting is interrupted, one turn takes a minute, something else has the lock's name, or
     *     nothing can be made beside a file that is not there
     * @throws InputException as the work does
     */
    static void take(Path file, Work work) throws IOException, InputException {
        take(file, PATIENCE, work);
    }

    /** Takes a turn as {@link #take(Path, Work)}, and waits no longer than a given time for any one of the others. */
    static void take(Path file, Duration patience, Work work) throws IOException, InputException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            work.run();
            return;
        }
        Path named = Files.exists(file) ? file.toRealPath() : file;
        Path lock = named.resolveSibling(".prognosis-" + named.getFileName() + ".lock");
        if (!isMade(lock) && Files.exists(named)) {
            work.run();
            return;
        }
        Turn turn = at(lock, patience);
        try {
            work.run();
        } finally {
            turn.end();
        }
    }

    /** Makes a lock's file, if it is not there; whether there is one now. */
    private static boolean isMade(Path lock) throws IOException {
        try {
            Files.createFile(lock);
        } catch (FileAlreadyExistsException others) {
            // somebody's turn
        } catch (AccessDeniedException closed) {
            return false;
        }
        return true;
    }

    private static Turn at(Path lock, Duration patience) throws IOException {
        Optional<Object> awaited = Optional.empty();
        long since = System.nanoTime();
        while (true) {
            isMade(lock);
            Optional<Object> key = key(lock);
            if (!key.equals(awaited)) {
                awaited = key;
                since = System.nanoTime();
            } else if (System.nanoTime() - since > patience.toNanos()) {
                throw new IOException("another run has been writing it for " + patience.toSeconds()
                        + " seconds, or was stopped meanwhile; if there is none, remove " + lock);
            }
            Optional<Turn> turn = tried(lock, key);
            if (turn.isPresent()) {
                return turn.get();
            }
            pause();
        }
    }

    /** The turn, if nobody has it. Whoever gets a lock may get it when the file is gone already, and another has its name. */
    static Optional<Turn> tried(Path lock, Optional<Object> key) throws IOException {
        try {
            // Open for both, as who opens a pipe only to write waits for a reader.
            FileChannel channel = FileChannel.open(
                    lock, StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            boolean mine = false;
            try {
                mine = isLocked(channel) && key.equals(key(lock));
                return mine ? Optional.of(new Turn(lock, channel)) : Optional.empty();
            } finally {
                if (!mine) {
                    channel.close();
                }
            }
        } catch (NoSuchFileException gone) {
            return Optional.empty(); // whoever made it has had their turn
        } catch (AccessDeniedException others) {
            throw new IOException(
                    "somebody else is writing it, or was stopped meanwhile; if nobody is, remove " + lock, others);
        }
    }

    /**
     * What tells a file from another of its name; empty if it is gone, or the system does not know.
     *
     * @throws IOException if it is a link, a pipe or the like, with which somebody else could make this wait for ever
     */
    static Optional<Object> key(Path lock) throws IOException {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(lock, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!attributes.isRegularFile()) {
                throw new IOException(lock + " has the name of its lock and is no regular file; remove it");
            }
            return Optional.ofNullable(attributes.fileKey());
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }

    /** Whether the lock was got, or there are none. */
    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException sameProcess) {
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
