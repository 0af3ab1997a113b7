package io.github.prognosis.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.mail.Mail;
import io.github.prognosis.source.Limits;
import io.github.prognosis.source.Problem;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is read of repositories that were read before, and what of them is remembered. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class ArchiveCacheTest {

    private static final String FIRST = Archives.update("first@example.org", "Bring up the first board");
    private static final String SECOND = Archives.update("second@example.org", "Bring up the second board");
    private static final String THIRD = Archives.update("third@example.org", "Bring up the third board");
    private static final String CHAT = Archives.chatter().get(0);

    @TempDir
    Path folder;

    private Path inbox;
    private Path caches;

    @BeforeEach
    void prepare() throws IOException {
        inbox = folder.resolve("0.git");
        caches = folder.resolve("caches");
    }

    /**
     * What one reading gives.
     *
     * @param found its mails and problems
     * @param mails how many mails were looked at
     * @param bytes how many bytes
     */
    private record Seen(List<String> found, long mails, long bytes) {}

    /** A reading, and how many commits were read for it. */
    private static Seen read(Path path, ArchiveCache cache) throws IOException {
        List<String> found = new ArrayList<>();
        MailSink sink = new MailSink() {
            @Override
            public void mail(Mail mail) {
                found.add(mail.message().id().orElse("none"));
            }

            @Override
            public void problem(Problem problem) {
                found.add(problem.diagnostic().message());
            }
        };
        CountedProgress progress = new CountedProgress();
        new ArchiveReader(sink, progress, Limits.STANDARD, cache).read(path);
        return new Seen(found, progress.mails, progress.bytes);
    }

    /** Writes two updates and a chat between them, whose commit is given. */
    private ObjectId writeChatBetweenUpdates() throws IOException {
        try (InboxWriter writer = InboxWriter.in(inbox)) {
            writer.add(FIRST);
            writer.add(CHAT);
            ObjectId chat = writer.last();
            writer.add(SECOND);
            return chat;
        }
    }

    private ArchiveCache cache(String program) {
        return ArchiveCache.in(caches, List.of("prognosis", "archives", program), System.getProperty("user.name"));
    }

    /** Reads twice with the cache and once without, which has to give the same. */
    private Seen seen() throws IOException {
        Seen without = read(inbox, ArchiveCache.NONE);
        assertThat(read(inbox, cache("1"))).isEqualTo(without);
        assertThat(read(inbox, cache("1"))).isEqualTo(without);
        return without;
    }

    private List<String> found() throws IOException {
        return seen().found();
    }

    private List<Path> kept() throws IOException {
        if (Files.notExists(caches)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(caches)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Path object(Path repository, ObjectId id) {
        return repository.resolve(
                "objects/" + id.name().substring(0, 2) + "/" + id.name().substring(2));
    }

    /** Puts another content into a file, but leaves its length and the time of its last change. */
    private static void changeUnseen(Path file, byte[] content) throws IOException {
        FileTime time = Files.getLastModifiedTime(file);
        file.toFile().setWritable(true);
        Files.write(file, content);
        Files.setLastModifiedTime(file, time);
    }

    @Test
    void whatIsKnownIsNotReadAgain() throws IOException {
        ObjectId chat = writeChatBetweenUpdates();
        Seen seen = seen();
        // Nobody but who changes files behind git's back could tell whether a commit is read.
        Path commit = object(inbox, chat);
        changeUnseen(commit, new byte[(int) Files.size(commit)]);
        assertThat(read(inbox, cache("1"))).isEqualTo(seen);
        assertThat(read(inbox, ArchiveCache.NONE).found()).hasSize(2).doesNotContain("first@example.org");
        // Another version of the program does not believe this one.
        assertThat(read(inbox, cache("2")).found()).hasSize(2).doesNotContain("first@example.org");
    }

    @Test
    void whatIsNewIsReadBesides() throws IOException {
        try (InboxWriter writer = InboxWriter.in(inbox)) {
            assertThat(seen()).isEqualTo(new Seen(List.of(), 0, 0));
            for (String mail : List.of(FIRST, CHAT, SECOND)) {
                writer.add(mail);
                writer.flush();
                seen();
            }
            assertThat(found()).containsExactly("second@example.org", "first@example.org");
            writer.remove(FIRST);
            writer.flush();
            assertThat(found()).containsExactly("second@example.org");
            writer.add(FIRST);
            writer.add(CHAT);
            writer.flush();
            assertThat(found()).containsExactly("first@example.org", "second@example.org");
            assertThat(seen().mails()).isEqualTo(6);
        }
    }

    @Test
    void aHistoryThatIsWrittenAnewIsReadAnew() throws IOException {
        try (InboxWriter writer = InboxWriter.in(inbox)) {
            writer.add(FIRST);
            ObjectId first = writer.last();
            writer.add(SECOND);
            writer.flush();
            assertThat(found()).containsExactly("second@example.org", "first@example.org");
            writer.leave(first);
            writer.add(THIRD);
            writer.flush();
            assertThat(found()).containsExactly("third@example.org", "first@example.org");
            writer.leave(first);
            writer.flush();
            assertThat(found()).containsExactly("first@example.org");
            writer.leave(null);
            writer.add(THIRD);
            writer.flush();
            assertThat(found()).containsExactly("third@example.org");
        }
    }

    @Test
    void mergedLinesAreReadInTheirOrder() throws IOException {
        try (InboxWriter writer = InboxWriter.in(inbox)) {
            writer.add(FIRST);
            ObjectId first = writer.last();
            writer.add(SECOND);
            writer.flush();
            seen();
            ObjectId second = writer.leave(first);
            writer.add(THIRD);
            writer.merge(second);
            writer.flush();
            assertThat(found()).containsExactly("third@example.org", "second@example.org", "first@example.org");
            writer.add(CHAT);
            writer.flush();
            assertThat(seen().mails()).isEqualTo(5);
        }
    }

    @Test
    void anotherRepositoryInItsPlaceIsReadAnew() throws Exception {
        InboxWriter.write(inbox, List.of(FIRST, CHAT));
        assertThat(found()).containsExactly("first@example.org");
        FileUtils.deleteDirectory(inbox.toFile());
        InboxWriter.write(inbox, List.of(SECOND, CHAT, CHAT));
        assertThat(found()).containsExactly("second@example.org");
        FileUtils.deleteDirectory(inbox.toFile());
        InboxWriter.packed(inbox, List.of(SECOND, THIRD));
        assertThat(found()).containsExactly("third@example.org", "second@example.org");
    }

    @Test
    void whatIsLostAfterwardsIsTold() throws IOException {
        ObjectId chat = writeChatBetweenUpdates();
        seen();
        Files.delete(object(inbox, chat));
        String lost = "the commit " + chat.name() + " is missing or damaged; all mails before it are skipped";
        assertThat(found()).containsExactly("second@example.org", lost);
        try (InboxWriter writer = InboxWriter.in(folder.resolve("other.git"))) {
            writer.leave(chat);
            writer.add(SECOND);
        }
        List<Path> before = kept();
        Path other = folder.resolve("other.git");
        assertThat(read(other, cache("1"))).isEqualTo(read(other, ArchiveCache.NONE));
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void severalEpochs() throws IOException {
        Path list = folder.resolve("list");
        inbox = list;
        InboxWriter.write(list.resolve("git/0.git"), List.of(FIRST, CHAT));
        InboxWriter.write(list.resolve("git/1.git"), List.of(SECOND, CHAT));
        assertThat(found()).containsExactly("first@example.org", "second@example.org");
        assertThat(kept()).hasSize(2);
        InboxWriter.write(list.resolve("git/2.git"), List.of(THIRD));
        assertThat(found()).containsExactly("first@example.org", "second@example.org", "third@example.org");
        assertThat(kept()).hasSize(3);
    }

    @Test
    void whatIsDamagedIsAsNone() throws IOException {
        InboxWriter.write(inbox, List.of(FIRST, CHAT, SECOND));
        Seen seen = seen();
        Path file = kept().get(0);
        byte[] sound = Files.readAllBytes(file);
        for (int length = 0; length < sound.length; length++) {
            assertThat(KnownHistory.of(Arrays.copyOf(sound, length))).isEmpty();
        }
        for (int at = 0; at < sound.length; at++) {
            byte[] flipped = sound.clone();
            flipped[at] ^= 1 << (at % 8);
            assertThat(KnownHistory.of(flipped)).isEmpty();
        }
        assertThat(KnownHistory.of(sound)).isPresent();
        for (byte[] content : List.of(new byte[0], Arrays.copyOf(sound, 99), new byte[1 << 23])) {
            Files.write(file, content);
            assertThat(read(inbox, cache("1"))).isEqualTo(seen);
            assertThat(Files.readAllBytes(file)).isEqualTo(sound);
        }
    }

    @Test
    void whatIsKnownOfAnotherRepositoryIsNotUsed() throws IOException {
        InboxWriter.write(inbox, List.of(FIRST, CHAT));
        seen();
        Path first = kept().get(0);
        Path other = InboxWriter.write(folder.resolve("other.git"), List.of(SECOND));
        read(other, cache("1"));
        Path second =
                kept().stream().filter(file -> !file.equals(first)).findAny().orElseThrow();
        Files.write(second, Files.readAllBytes(first));
        assertThat(read(other, cache("1")).found()).containsExactly("second@example.org");
    }

    @Test
    void nobodyElseCanReadOrWriteIt() throws IOException {
        InboxWriter.write(inbox, List.of(FIRST));
        seen();
        assertThat(kept()).hasSize(1);
        for (Path path = kept().get(0); !path.equals(folder); path = path.resolveSibling("")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                    .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------");
        }
    }

    @Test
    void whatOthersCanWriteIsNotUsed() throws IOException {
        InboxWriter.write(inbox, List.of(FIRST));
        seen();
        Path file = kept().get(0);
        byte[] planted = new byte[9];
        for (Path path :
                List.of(file, caches.resolve("prognosis/archives/1"), caches.resolve("prognosis/archives"), caches)) {
            for (String more : List.of("rwxrwx---", "rwx----w-")) {
                Files.write(file, planted);
                var before = Files.getPosixFilePermissions(path);
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(more));
                assertThat(read(inbox, cache("1")).found()).containsExactly("first@example.org");
                if (!path.equals(file)) {
                    assertThat(file).hasBinaryContent(planted);
                }
                Files.setPosixFilePermissions(path, before);
            }
        }
    }

    /** Not even what looks as the program would have written it. */
    @Test
    void whatOthersCouldHaveWrittenIsNotBelieved() throws IOException {
        Path commit = object(inbox, writeChatBetweenUpdates());
        Seen seen = seen();
        changeUnseen(commit, new byte[(int) Files.size(commit)]);
        Path file = kept().get(0);
        Path archives = caches.resolve("prognosis/archives");
        for (Path path : List.of(file, archives.resolve("1"), archives, archives.getParent(), caches)) {
            byte[] content = Files.readAllBytes(file);
            var before = Files.getPosixFilePermissions(path);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx-w----"));
            assertThat(read(inbox, cache("1")).found()).as("%s", path).doesNotContain("first@example.org");
            Files.write(file, content);
            Files.setPosixFilePermissions(path, before);
            assertThat(read(inbox, cache("1"))).isEqualTo(seen);
        }
    }

    @Test
    void linksAreNotFollowed() throws IOException {
        InboxWriter.write(inbox, List.of(FIRST));
        seen();
        Path file = kept().get(0);
        Path elsewhere = Files.move(file, folder.resolve("elsewhere"));
        byte[] planted = Files.readAllBytes(elsewhere);
        Files.createSymbolicLink(file, elsewhere);
        assertThat(read(inbox, cache("1")).found()).containsExactly("first@example.org");
        assertThat(file).isRegularFile();
        assertThat(Files.isSymbolicLink(file)).isFalse();
        assertThat(elsewhere).hasBinaryContent(planted);
        Path archives = caches.resolve("prognosis/archives");
        Path moved = Files.move(archives, folder.resolve("moved"));
        Files.createSymbolicLink(archives, moved);
        Files.delete(moved.resolve("1").resolve(file.getFileName()));
        assertThat(read(inbox, cache("1")).found()).containsExactly("first@example.org");
        assertThat(moved.resolve("1")).isEmptyDirectory();
    }

    @Test
    void noFolderIsMadeWhereOthersCanWriteOrALinkLeads() throws IOException {
        InboxWriter.write(inbox, List.of(FIRST));
        Files.createDirectory(caches);
        Files.setPosixFilePermissions(caches, PosixFilePermissions.fromString("rwxrwxrwx"));
        seen();
        assertThat(caches).isEmptyDirectory();
        Files.setPosixFilePermissions(caches, PosixFilePermissions.fromString("rwx------"));
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createSymbolicLink(caches.resolve("prognosis"), elsewhere);
        seen();
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void withoutAFolderNothingIsRememberedAndNothingSaid() throws IOException {
        InboxWriter.write(inbox, List.of(FIRST));
        Files.writeString(caches, "a file");
        assertThat(read(inbox, cache("1")).found()).containsExactly("first@example.org");
        assertThat(caches).hasContent("a file");
        ArchiveCache ofNobody = ArchiveCache.in(folder.resolve("new"), List.of("prognosis"), "no such user");
        assertThat(read(inbox, ofNobody).found()).containsExactly("first@example.org");
        assertThat(folder.resolve("new")).doesNotExist();
    }

    @Test
    void whatIsNotUsedAnyMoreIsRemoved() throws IOException {
        InboxWriter.write(inbox, List.of(FIRST));
        read(inbox, cache("older"));
        Path old = kept().get(0);
        FileTime longAgo =
                FileTime.from(Files.getLastModifiedTime(old).toInstant().minus(CachedFiles.LONGEST_UNUSED.plusDays(1)));
        Path large = Files.createDirectories(caches.resolve("prognosis/archives/other"))
                .resolve("large");
        try (var channel = new RandomAccessFile(large.toFile(), "rw")) {
            channel.setLength(CachedFiles.MOST_BYTES);
        }
        read(inbox, cache("0"));
        assertThat(kept()).contains(old).doesNotContain(large);
        Files.getFileAttributeView(old, BasicFileAttributeView.class).setTimes(longAgo, longAgo, null);
        read(inbox, cache("newer"));
        assertThat(kept()).hasSize(2).doesNotContain(old);
        assertThat(old.getParent()).doesNotExist();
    }
}
