package io.github.prognosis.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A folder with files that nobody but the user may write or read. It is used only if that is so, and so it is for the folders
 * that lead to it, none of which may be a link but the topmost.
 *
 * <p>A file is made under another name and then put into its place as a whole. Several may do so at the same time without
 * waiting for each other: the last one's file is there in the end, and any is right.
 */
final class PrivateFolder {

    private static final String DRAFT = ".tmp";

    private static final Set<PosixFilePermission> WRITING =
            Set.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private static final Set<PosixFilePermission> OF_FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OF_FILE = PosixFilePermissions.fromString("rw-------");

    /** From the topmost to the folder itself. */
    private final List<Path> folders;

    private final String user;

    /**
     * Such a folder, which need not be there yet.
     *
     * @param top the topmost folder that is looked at
     * @param below the names of those that lead from there to this one, its own the last
     * @param user the user's name
     */
    PrivateFolder(Path top, List<String> below, String user) {
        List<Path> all = new ArrayList<>(List.of(top));
        for (String name : below) {
            all.add(all.get(all.size() - 1).resolve(name));
        }
        this.folders = List.copyOf(all);
        this.user = user;
    }

    private Path path() {
        return folders.get(folders.size() - 1);
    }

    /**
     * The bytes of a file; empty if it has more than that.
     *
     * @throws IOException if it cannot be read, or somebody else could have written it
     */
    Optional<byte[]> read(String name, int most) throws IOException {
        UserPrincipal owner = owner();
        check(owner);
        Path file = path().resolve(name);
        PosixFileAttributes attributes = attributes(file, false);
        if (!attributes.isRegularFile() || !isPrivate(attributes, owner) || attributes.size() > most) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] content = in.readNBytes(most + 1);
            return content.length > most ? Optional.empty() : Optional.of(content);
        }
    }

    /** Gives the bytes of a file. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Puts a file in the place of the one of that name, and removes what is not used any more.
     *
     * @throws IOException if it cannot be written, or somebody else could write it
     */
    void write(String name, Content content) throws IOException {
        make(owner());
        @Nullable Path draft = null;
        try {
            draft = Files.createTempFile(path(), "kept", DRAFT, PosixFilePermissions.asFileAttribute(OF_FILE));
            try (OutputStream out = Files.newOutputStream(draft)) {
                content.writeTo(out);
            }
            Files.move(draft, path().resolve(name), StandardCopyOption.ATOMIC_MOVE);
            draft = null;
        } finally {
            if (draft != null) {
                Files.deleteIfExists(draft);
            }
        }
        new CachedFiles(folders.get(folders.size() - 2)).tidy(path().resolve(name));
    }

    /** Makes what is not there yet, each folder only in one that is the user's alone. */
    private void make(UserPrincipal owner) throws IOException {
        FileAttribute<?> onlyMine = PosixFilePermissions.asFileAttribute(OF_FOLDER);
        try {
            if (!Files.isDirectory(folders.get(0))) {
                Files.createDirectories(folders.get(0), onlyMine);
            }
            for (Path folder : folders) {
                if (!RepositoryFolder.exists(folder)) {
                    Files.createDirectory(folder, onlyMine);
                }
                check(folder, owner);
            }
        } catch (UnsupportedOperationException elsewhere) {
            throw new IOException(elsewhere);
        }
    }

    private UserPrincipal owner() throws IOException {
        try {
            return path().getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(user);
        } catch (UnsupportedOperationException elsewhere) {
            throw new IOException(elsewhere);
        }
    }

    /**
     * Looks at the folders.
     *
     * @throws IOException if one is not there, or is not the user's alone
     */
    private void check(UserPrincipal owner) throws IOException {
        try {
            for (Path folder : folders) {
                check(folder, owner);
            }
        } catch (UnsupportedOperationException elsewhere) {
            throw new IOException(elsewhere);
        }
    }

    private void check(Path folder, UserPrincipal owner) throws IOException {
        PosixFileAttributes attributes = attributes(folder, folder.equals(folders.get(0)));
        if (!attributes.isDirectory() || !isPrivate(attributes, owner)) {
            throw new IOException("others can write to " + folder);
        }
    }

    private static PosixFileAttributes attributes(Path path, boolean throughLinks) throws IOException {
        return throughLinks
                ? Files.readAttributes(path, PosixFileAttributes.class)
                : Files.readAttributes(path, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether it belongs to the user, and nobody else can write it. */
    private static boolean isPrivate(PosixFileAttributes attributes, UserPrincipal owner) {
        return attributes.owner().equals(owner)
                && attributes.permissions().stream().noneMatch(WRITING::contains);
    }
}
