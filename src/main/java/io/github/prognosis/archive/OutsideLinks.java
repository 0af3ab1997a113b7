package io.github.prognosis.archive;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.regex.Pattern;

/** Refuses repositories by which something outside of them would be read. */
final class OutsideLinks {

    private static final Pattern INCLUDE = Pattern.compile("(?im)^\\s*\\[\\s*include");

    private static final int MAX_CONFIGURATION_BYTES = 1 << 16;

    private OutsideLinks() {}

    /**
     * Looks at all of a repository.
     *
     * @throws IOException if it points outside
     */
    static void refuse(Path folder) throws IOException {
        if (Files.exists(folder.resolve("objects/info/alternates"))) {
            throw new IOException("the repository borrows from another (objects/info/alternates); name that one");
        }
        Files.walkFileTree(folder.resolve("objects"), new OnlyFiles());
        Files.walkFileTree(folder.resolve("refs"), new OnlyFiles());
        Path packedRefs = folder.resolve("packed-refs");
        if (Files.exists(packedRefs, LinkOption.NOFOLLOW_LINKS)
                && !Files.isRegularFile(packedRefs, LinkOption.NOFOLLOW_LINKS)) {
            throw pointsOutside();
        }
        Path configuration = folder.resolve("config");
        if (Files.exists(configuration, LinkOption.NOFOLLOW_LINKS)) {
            boolean plain = Files.isRegularFile(configuration, LinkOption.NOFOLLOW_LINKS)
                    && Files.size(configuration) <= MAX_CONFIGURATION_BYTES;
            if (!plain || INCLUDE.matcher(Files.readString(configuration)).find()) {
                throw new IOException("the configuration of the repository includes other files; it is not read");
            }
        }
    }

    private static IOException pointsOutside() {
        return new IOException("the repository holds links or pipes among its objects; it is not read");
    }

    /** Complains of all that is neither a file nor a folder. */
    private static final class OnlyFiles extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (!attributes.isRegularFile()) {
                throw pointsOutside();
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
