package io.github.prognosis.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A draft that takes a file's place when it is whole, or is put into the file.
 *
 * <p>The file keeps its owner, its group and who may read it; where a new file in its place could not have these, or cannot
 * be made as the folder is closed to this user, the content goes into the file as it is.
 */
final class Replacement {

    private static final String PREFIX = ".prognosis";
    private static final String SUFFIX = ".tmp";

    private final Path target;
    private final boolean posix;
    private final boolean isThere;

    private Replacement(Path target) {
        this.target = target;
        this.posix = target.getFileSystem().supportedFileAttributeViews().contains("posix");
        this.isThere = Files.exists(target);
    }

    /**
     * Writes the file, whole or not at all.
     *
     * @param target no link
     * @throws IOException if it cannot be written; what it held is still there then
     */
    static void write(Path target, OutputFile.Bytes content) throws IOException {
        new Replacement(target).write(content);
    }

    private void write(OutputFile.Bytes content) throws IOException {
        @Nullable Path beside = draftBeside();
        Path draft = beside == null ? Files.createTempFile(PREFIX, SUFFIX) : beside;
        // Where the process is interrupted, nothing below is carried out.
        draft.toFile().deleteOnExit();
        try {
            try (OutputStream out = Files.newOutputStream(draft)) {
                content.writeTo(out);
            }
            if (beside != null && (!isThere || !posix || becomesLikeTarget(draft))) {
                Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            } else {
                putInto(draft, target);
            }
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** An empty draft beside the file; null if nothing can be made there, but the file is there to be written. */
    private @Nullable Path draftBeside() throws IOException {
        Path folder = Optional.ofNullable(target.getParent()).orElse(target);
        try {
            return Files.createTempFile(folder, PREFIX, SUFFIX, attributes());
        } catch (AccessDeniedException closed) {
            if (isThere) {
                return null;
            }
            throw closed;
        }
    }

    /** Nobody else reads the draft of a file that others may not read; who reads a new file, the process's mask says. */
    private FileAttribute<?>[] attributes() {
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString(isThere ? "rw-------" : "rw-rw-rw-"))
                }
                : new FileAttribute<?>[0];
    }

    /** Gives the draft the file's owner, group and permissions; whether that is allowed. */
    private boolean becomesLikeTarget(Path draft) throws IOException {
        PosixFileAttributes wanted = Files.readAttributes(target, PosixFileAttributes.class);
        PosixFileAttributeView view = Files.getFileAttributeView(draft, PosixFileAttributeView.class);
        try {
            PosixFileAttributes own = view.readAttributes();
            if (!own.owner().equals(wanted.owner())) {
                view.setOwner(wanted.owner());
            }
            if (!own.group().equals(wanted.group())) {
                view.setGroup(wanted.group());
            }
            view.setPermissions(wanted.permissions());
            return true;
        } catch (FileSystemException notAllowed) {
            return false;
        }
    }

    /** What makes the file longer comes first: where there is no room for it, the file is left as it was. */
    static void putInto(Path draft, Path target) throws IOException {
        try (FileChannel from = FileChannel.open(draft, StandardOpenOption.READ);
                FileChannel to = FileChannel.open(target, StandardOpenOption.WRITE)) {
            long before = to.size();
            try {
                copy(from, to, before, from.size());
            } catch (IOException full) {
                to.truncate(before);
                throw full;
            }
            copy(from, to, 0, Math.min(before, from.size()));
            to.truncate(from.size());
        }
    }

    private static void copy(FileChannel from, FileChannel to, long start, long end) throws IOException {
        to.position(start);
        long copied = start;
        while (copied < end) {
            copied += from.transferTo(copied, end - copied, to);
        }
    }
}
