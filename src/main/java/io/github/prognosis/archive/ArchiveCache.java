package io.github.prognosis.archive;

import io.github.prognosis.source.CachePlace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;

/**
 * Remembers archives that were read, so that another time only what is new in them has to be read. What is read is the same
 * with it and without it.
 *
 * <p>A file for each public-inbox repository tells which of its commits can be updates, and another, of those whose series were
 * asked for, what each commit says of its mail. What is damaged, or cannot be written or read, is as if it were not there.
 */
public final class ArchiveCache {

    /** Remembers nothing. */
    public static final ArchiveCache NONE = new ArchiveCache(Optional.empty());

    /** A list of a hundred thousand mails takes a tenth of it. What takes more is not remembered. */
    static final int MOST_BYTES = 1 << 22;

    /** A list of a hundred thousand mails takes a fourth of it. */
    static final int MOST_BYTES_OF_MAILS = 1 << 25;

    /** How the names of the two kinds of files end. */
    private static final String HISTORY = "";

    private static final String MAILS = "-mails";

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
        return read(
                repository,
                HISTORY,
                MOST_BYTES,
                (file, path) -> KnownHistory.of(file)
                        .filter(known -> known.repository().equals(path) && files.haveAll(known.files())));
    }

    /** What is known of a repository's mails, as {@link #known}. */
    Optional<KnownMails> knownMails(Path repository, ObjectFiles files) {
        return read(
                repository,
                MAILS,
                MOST_BYTES_OF_MAILS,
                (file, path) -> KnownMails.of(file)
                        .filter(known -> known.repository().equals(path) && files.haveAll(known.files())));
    }

    private <T> Optional<T> read(
            Path repository, String ending, int most, BiFunction<byte[], String, Optional<T>> reading) {
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        try {
            String path = realPath(repository);
            return folder.get().read(name(path) + ending, most).flatMap(file -> reading.apply(file, path));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Remembers what was found in a repository whose objects are in these files. */
    void remember(Path repository, ObjectFiles files, HistoryNotes notes) {
        write(repository, HISTORY, files, path -> {
            Optional<byte[]> content = notes.content(path, files);
            return content.map(bytes -> out -> out.write(bytes));
        });
    }

    /**
     * Remembers what the commits of a repository, whose objects are in these files, say of its mails.
     *
     * @param head the commit that was begun with
     * @param bytes how many bytes the commits had
     * @param mails of each commit, in their order
     */
    void remember(Path repository, ObjectFiles files, ObjectId head, long bytes, List<CommittedMail> mails) {
        write(repository, MAILS, files, path -> Optional.of(new KnownMails(path, files, head, bytes, mails)::writeTo));
    }

    /** Gives what is to be kept of a repository with that real path; empty if nothing is. */
    private interface Keeping {
        Optional<PrivateFolder.Content> of(String path) throws IOException;
    }

    private void write(Path repository, String ending, ObjectFiles files, Keeping keeping) {
        if (folder.isEmpty() || !files.areKnown()) {
            return;
        }
        try {
            String path = realPath(repository);
            Optional<PrivateFolder.Content> content = keeping.of(path);
            if (content.isPresent()) {
                folder.get().write(name(path) + ending, content.get());
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
