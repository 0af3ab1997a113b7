package io.github.prognosis.archive;

import io.github.prognosis.source.CachePlace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectInserter;

/**
 * Remembers archives that were read, so that another time only what is new in them has to be read. What is read is the same
 * with it and without it.
 *
 * <p>A file for each public-inbox repository tells which of its commits can matter. What is damaged, or cannot be written or
 * read, is as if it were not there.
 */
public final class ArchiveCache {

    /** Remembers nothing. */
    public static final ArchiveCache NONE = new ArchiveCache(Optional.empty());

    /** A list of a hundred thousand mails takes a tenth of it. What takes more is not remembered. */
    static final int MOST_BYTES = 1 << 22;

    private final Optional<PrivateFolder> folder;

    private ArchiveCache(Optional<PrivateFolder> folder) {
        this.folder = folder;
    }

    /** The cache of a place. */
    public static ArchiveCache of(CachePlace place) {
        return place.top().map(top -> in(top, place.below(), place.user())).orElse(NONE);
    }

    /** A cache as {@link CachePlace} says it. */
    static ArchiveCache in(Path top, List<String> below, String user) {
        return new ArchiveCache(Optional.of(new PrivateFolder(top, below, user)));
    }

    /** Whether anything is remembered. */
    boolean isUsed() {
        return folder.isPresent();
    }

    /** What is known of a repository whose objects are in these files; empty if nothing is, or what was known is gone. */
    Optional<KnownHistory> known(Path repository, ObjectFiles files) {
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        try {
            String path = realPath(repository);
            return folder.get()
                    .read(name(path), MOST_BYTES)
                    .flatMap(KnownHistory::of)
                    .filter(known -> known.repository().equals(path) && files.haveAll(known.files()));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Remembers what was found in a repository whose objects are in these files. */
    void remember(Path repository, ObjectFiles files, HistoryNotes notes) {
        if (folder.isEmpty() || !files.areKnown()) {
            return;
        }
        try {
            String path = realPath(repository);
            Optional<byte[]> content = notes.content(path, files);
            if (content.isPresent()) {
                folder.get().write(name(path), content.get());
            }
        } catch (IOException unwritable) {
            // then it is read again another time
        }
    }

    private static String realPath(Path repository) throws IOException {
        return repository.toRealPath().toString();
    }

    /** The name of a repository's file. */
    private static String name(String path) {
        try (ObjectInserter.Formatter ids = new ObjectInserter.Formatter()) {
            return ids.idFor(Constants.OBJ_BLOB, path.getBytes(StandardCharsets.UTF_8))
                    .name();
        }
    }
}
