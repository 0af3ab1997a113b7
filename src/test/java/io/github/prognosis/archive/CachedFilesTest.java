package io.github.prognosis.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of what was remembered, and what makes room for it. */
class CachedFilesTest {

    private static final Instant NOW = Instant.parse("2031-02-04T10:00:00Z");
    private static final int NEWEST_BYTES = 100;
    private static final long ROOM = CachedFiles.MOST_BYTES - NEWEST_BYTES;

    @TempDir
    Path folder;

    private Path newest;

    @BeforeEach
    void keepOne() throws IOException {
        newest = kept("2/newest", Duration.ZERO, NEWEST_BYTES);
    }

    /** A file that was written and read last so long ago. */
    private Path kept(String name, Duration ago, long bytes) throws IOException {
        return kept(name, ago, ago, bytes);
    }

    private Path kept(String name, Duration written, Duration read, long bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "rw")) {
            content.setLength(bytes);
        }
        Files.getFileAttributeView(file, BasicFileAttributeView.class)
                .setTimes(FileTime.from(NOW.minus(written)), FileTime.from(NOW.minus(read)), null);
        return file;
    }

    private List<String> left() throws IOException {
        new CachedFiles(folder).tidy(newest);
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void whatWasUsedWithinAMonthStays() throws IOException {
        kept("1/old", CachedFiles.LONGEST_UNUSED, 1);
        kept("1/older", CachedFiles.LONGEST_UNUSED.plusSeconds(1), 1);
        assertThat(left()).containsExactly("newest", "old");
    }

    /** Some systems do not note that a file was read, so that writing it counts as well. */
    @Test
    void whatWasReadOrWrittenWithinAMonthWasUsed() throws IOException {
        Duration longAgo = CachedFiles.LONGEST_UNUSED.plusDays(1);
        kept("1/read", longAgo, Duration.ofDays(1), 1);
        kept("1/written", Duration.ofDays(1), longAgo, 1);
        assertThat(left()).containsExactly("newest", "read", "written");
    }

    @Test
    void asMuchAsThereIsRoomForStays() throws IOException {
        kept("1/first", Duration.ofDays(1), ROOM - 7);
        kept("2/second", Duration.ofDays(2), 7);
        kept("1/third", Duration.ofDays(3), 1);
        assertThat(left()).containsExactly("first", "newest", "second");
    }

    /** Whatever the order of their names is. */
    @Test
    void whatHasNotBeenUsedForTheLongestMakesRoom() throws IOException {
        for (int number = 0; number < 13; number++) {
            kept("1/" + number * 5 % 13, Duration.ofDays(1 + number * 5 % 13), ROOM / 4);
        }
        assertThat(left()).containsExactly("0", "1", "2", "3", "newest");
    }

    @Test
    void theNewestStaysEvenIfItTakesAllTheRoom() throws IOException {
        newest = kept("2/newest", Duration.ZERO, CachedFiles.MOST_BYTES + 1);
        kept("2/other", Duration.ofDays(1), 1);
        assertThat(left()).containsExactly("newest");
        assertThat(newest).hasSize(CachedFiles.MOST_BYTES + 1);
    }

    @Test
    void aFolderGoesWithTheLastOfItsFiles() throws IOException {
        Duration longAgo = CachedFiles.LONGEST_UNUSED.plusDays(1);
        kept("0/one", longAgo, 1);
        kept("0/two", longAgo, 1);
        kept("1/one", longAgo, 1);
        kept("1/three", Duration.ofDays(1), 1);
        assertThat(left()).containsExactly("newest", "three");
        assertThat(folder.resolve("0")).doesNotExist();
        assertThat(folder.resolve("1")).exists();
    }

    /** What somebody else put there is nobody's to remove. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatIsNoFileOfAFolderStays() throws IOException {
        Duration longAgo = CachedFiles.LONGEST_UNUSED.plusDays(1);
        Path beside = kept("beside", longAgo, 1);
        Path deeper = kept("1/deeper/file", longAgo, 1);
        Path elsewhere = kept("1/deeper/folder/file", longAgo, 1).getParent();
        Path link = Files.createSymbolicLink(folder.resolve("link"), elsewhere);
        Path linked = Files.createSymbolicLink(folder.resolve("2/link"), beside);
        assertThat(left()).containsExactly("beside", "file", "file", "newest");
        assertThat(link).isSymbolicLink();
        assertThat(linked).isSymbolicLink();
        assertThat(deeper).exists();
    }
}
