package io.github.prognosis.archive;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The files that this version of the program and others keep, each in a folder of its own below one. */
final class CachedFiles {

    /** A file that was not used for so long is hardly used again, and most often one of an older version. */
    static final Duration LONGEST_UNUSED = Duration.ofDays(30);

    /** As many bytes are kept at most: what the largest lists take, with a million mails and more, and another of the kind. */
    static final long MOST_BYTES = 1L << 28;

    private final Path folder;

    CachedFiles(Path folder) {
        this.folder = folder;
    }

    private record Kept(Path file, Instant used, long size) {}

    /**
     * Removes what was not used for long before a file was written, and what has not been used for the longest until the others
     * are not too many.
     *
     * @param newest the file that was just written; it stays, and tells the time
     */
    void tidy(Path newest) throws IOException {
        Instant oldest = Files.getLastModifiedTime(newest).toInstant().minus(LONGEST_UNUSED);
        List<Kept> all = new ArrayList<>();
        for (Path version : entries(folder)) {
            if (Files.isDirectory(version, LinkOption.NOFOLLOW_LINKS)) {
                for (Path file : entries(version)) {
                    BasicFileAttributes attributes =
                            Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                    if (attributes.isRegularFile() && !file.equals(newest)) {
                        all.add(new Kept(file, used(attributes), attributes.size()));
                    }
                }
            }
        }
        all.sort(Comparator.comparing(Kept::used).reversed());
        long bytes = Files.size(newest);
        for (Kept kept : all) {
            if (bytes + kept.size() > MOST_BYTES || kept.used().isBefore(oldest)) {
                remove(kept.file(), newest);
            } else {
                bytes += kept.size();
            }
        }
    }

    /** Many systems note once a day that a file was read, others do not at all. */
    private static Instant used(BasicFileAttributes attributes) {
        FileTime read = attributes.lastAccessTime();
        FileTime written = attributes.lastModifiedTime();
        return (read.compareTo(written) > 0 ? read : written).toInstant();
    }

    private static List<Path> entries(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (DirectoryIteratorException unreadable) {
            throw unreadable.getCause();
        }
        return entries;
    }

    /** Removes a file, and its folder if it was the last in it. */
    private static void remove(Path file, Path newest) throws IOException {
        Files.deleteIfExists(file);
        Path version = file.resolveSibling("");
        if (!newest.startsWith(version) && entries(version).isEmpty()) {
            Files.deleteIfExists(version);
        }
    }
}
