package io.github.prognosis.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/** The folder of a bare repository, refused when something in it leads out of it. */
public final class RepositoryFolder {

    /** Files by which a folder says that the rest of it is elsewhere. */
    private static final List<String> POINTERS = List.of("commondir", "gitdir");

    /** Where a clone with a working tree has its repository. */
    static final String BELOW_WORKING_TREE = ".git";

    private RepositoryFolder() {}

    /** Whether a folder looks like a bare repository, sound or not. */
    static boolean is(Path folder) {
        return exists(folder.resolve("HEAD"))
                && (exists(folder.resolve("commondir"))
                        || (exists(folder.resolve("objects")) && exists(folder.resolve("refs"))));
    }

    /** Whether a folder looks like a repository, bare or with a working tree, sound or not. */
    public static boolean isWithin(Path folder) {
        return is(folder) || exists(folder.resolve(BELOW_WORKING_TREE));
    }

    /**
     * The repository that a folder is, or is the working tree of.
     *
     * @throws IOException if it is neither, or the repository is elsewhere
     */
    static Path of(Path folder) throws IOException {
        if (is(folder)) {
            return folder;
        }
        Path below = folder.resolve(BELOW_WORKING_TREE);
        if (!exists(below)) {
            throw new IOException("it is no git repository");
        }
        if (!Files.isDirectory(below, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("its repository is elsewhere (.git leads there); name that one");
        }
        if (!is(below)) {
            throw new IOException("it is no git repository");
        }
        return below;
    }

    /**
     * Looks at all of a repository that is read.
     *
     * @return the files that hold its objects
     * @throws IOException if it is a part of another, or holds links, pipes and the like
     */
    static ObjectFiles check(Path folder) throws IOException {
        for (String pointer : POINTERS) {
            if (exists(folder.resolve(pointer))) {
                throw new IOException("the repository is a part of another (" + pointer + "); name that one");
            }
        }
        OnlyFiles onlyFiles = new OnlyFiles(folder);
        for (String name : List.of("objects", "refs")) {
            Path part = folder.resolve(name);
            if (!Files.isDirectory(part, LinkOption.NOFOLLOW_LINKS)) {
                throw onlyFiles.leadsOut(part);
            }
            Files.walkFileTree(part, onlyFiles);
        }
        for (String name : List.of("HEAD", "packed-refs", "config")) {
            Path part = folder.resolve(name);
            if (exists(part) && !Files.isRegularFile(part, LinkOption.NOFOLLOW_LINKS)) {
                throw onlyFiles.leadsOut(part);
            }
        }
        if (exists(folder.resolve("objects/info/alternates"))) {
            throw new IOException("the repository borrows from another (objects/info/alternates); name that one");
        }
        if (exists(folder.resolve("objects/pack/preserved"))) {
            throw new IOException(
                    "the repository keeps packs that were replaced (objects/pack/preserved), which reading"
                            + " would bring back; name a clone of it");
        }
        onlyFiles.found.sort();
        return onlyFiles.found;
    }

    /**
     * All of a file that has few bytes; none if there is no such file.
     *
     * @throws IOException if it has more than that
     */
    static byte[] content(Path file, int most) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return new byte[0];
        }
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] content = in.readNBytes(most + 1);
            if (content.length > most) {
                throw new IOException(
                        "the repository is damaged: " + file.getFileName() + " is longer than " + most / 1024 + " KiB");
            }
            return content;
        }
    }

    static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Complains of all that is neither a file nor a folder. */
    private static final class OnlyFiles extends SimpleFileVisitor<Path> {

        private final Path folder;
        private final ObjectFiles found = new ObjectFiles();

        OnlyFiles(Path folder) {
            this.folder = folder;
        }

        IOException leadsOut(Path part) {
            return new IOException(
                    "the repository holds what may lead out of it: " + folder.relativize(part) + "; it is not read");
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (!attributes.isRegularFile()) {
                throw leadsOut(file);
            }
            found.add(file, attributes);
            return FileVisitResult.CONTINUE;
        }
    }
}
