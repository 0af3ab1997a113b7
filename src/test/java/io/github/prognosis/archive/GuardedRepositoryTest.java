package io.github.prognosis.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an honest repository may have is read; the first thing beyond is not. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class GuardedRepositoryTest {

    private static final int MAX_FILE = 1 << 20;

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void makeARepository() throws IOException {
        path = InboxWriter.write(folder.resolve("0.git"), List.of(HostileRepositories.FIRST));
    }

    private static String id(int number) {
        return "%040x".formatted(number);
    }

    /** So many deltas, by turns with the id and with the distance of their base, which stands far before the first. */
    private void chain(int links, int size) throws IOException {
        HandmadePack pack = new HandmadePack().whole(id(1), Constants.OBJ_BLOB, "x".repeat(size));
        int last = 12;
        pack.add(id(0xfffff), Constants.OBJ_BLOB, 0, new byte[20_000], HandmadePack.deflated(new byte[0]));
        for (int i = 2; i <= links + 1; i++) {
            int begin = pack.end();
            if (i % 3 == 0) {
                pack.delta(id(i), id(i - 1), size, size);
            } else {
                pack.delta(id(i), begin - last, size, size);
            }
            last = begin;
        }
        pack.write(path);
    }

    private byte[] blob(int number) throws IOException {
        try (GuardedRepository repository = GuardedRepository.open(path, MAX_FILE)) {
            return repository.content(ObjectId.fromString(id(number)), Constants.OBJ_BLOB, MAX_FILE);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 40000", "50, 40000", "4095, 100"})
    void deltasAsGitMakesThem(int links, int size) throws IOException {
        chain(links, size);
        assertThat(blob(links + 1)).containsOnly('x').hasSize(size);
    }

    @Test
    void moreDeltasThanGitMakes() throws IOException {
        chain(4096, 100);
        assertThatThrownBy(() -> blob(4097))
                .hasMessage("the repository is damaged: the deltas of an object rest on each other or have no end");
    }

    @Test
    void deltasOfTooManyBytesTogether() throws IOException {
        chain(500, 40_000);
        assertThatThrownBy(() -> blob(501)).hasMessage("an object of the repository has too many bytes for what it is");
    }

    @Test
    void aFileBeyondTheLimit() throws IOException {
        chain(1, MAX_FILE + 1);
        assertThatThrownBy(() -> blob(2)).hasMessage("an object of the repository has too many bytes for what it is");
    }

    @Test
    void asManyBytesAsAreAllowedTogether() throws IOException {
        int most = 16 * 100;
        new HandmadePack()
                .whole(id(1), Constants.OBJ_BLOB, "x".repeat(most))
                .whole(id(2), Constants.OBJ_BLOB, "x".repeat(most + 1))
                .whole(id(3), Constants.OBJ_BLOB, "")
                .write(path);
        try (GuardedRepository repository = GuardedRepository.open(path, 100)) {
            assertThat(repository.is(ObjectId.fromString(id(1)), Constants.OBJ_BLOB))
                    .isTrue();
            assertThat(repository.is(ObjectId.fromString(id(3)), Constants.OBJ_BLOB))
                    .isTrue();
            assertThat(repository.is(ObjectId.fromString(id(3)), Constants.OBJ_TREE))
                    .isFalse();
            ObjectId longer = ObjectId.fromString(id(2));
            for (ObjectReader reader :
                    List.of(repository.objects(), repository.objects().newReader())) {
                assertThatThrownBy(() -> reader.open(longer))
                        .hasMessage("an object of the repository has too many bytes for what it is");
            }
        }
    }

    @Test
    void anEmptyFile() throws IOException {
        new HandmadePack().whole(id(1), Constants.OBJ_BLOB, "").write(path);
        assertThat(blob(1)).isEmpty();
    }

    /** A pack is looked at some kilobytes at a time; of a delta all may stand behind them but its first bytes. */
    @Test
    void aDeltaWhereverItStands() throws IOException {
        HandmadePack pack = new HandmadePack().whole(id(1), Constants.OBJ_BLOB, "x".repeat(900));
        int links = 60;
        for (int i = 0; i < links; i++) {
            int begin = pack.end();
            pack.delta(id(100 + i), id(200 + i), 900, 900);
            int gap = begin + (1 << 13) - i - pack.end();
            pack.add(id(300 + i), Constants.OBJ_BLOB, 0, new byte[gap], HandmadePack.deflated(new byte[0]));
            pack.delta(id(200 + i), id(1), 900, 900);
        }
        pack.write(path);
        for (int i = 0; i < links; i++) {
            assertThat(blob(100 + i)).containsOnly('x').hasSize(900);
        }
    }

    @Test
    void anIndexThatSaysMoreThanItHasIsNotLoaded() throws IOException {
        chain(1, 100);
        try (DirectoryStream<Path> indexes = Files.newDirectoryStream(path.resolve("objects/pack"), "*.idx")) {
            for (Path index : indexes) {
                byte[] content = Files.readAllBytes(index);
                Files.write(index, Arrays.copyOf(content, content.length - 1));
            }
        }
        assertThatThrownBy(() -> blob(2)).hasMessageStartingWith("the index of a pack is damaged: ");
    }

    @Test
    void jgitWalksThroughIt() throws IOException {
        Path list = InboxWriter.write(folder.resolve("1.git"), Archives.chatter());
        List<String> subjects = new ArrayList<>();
        try (GuardedRepository repository = GuardedRepository.open(list, MAX_FILE);
                RevWalk walk = new RevWalk(repository.objects())) {
            walk.markStart(walk.parseCommit(repository.head().orElseThrow()));
            for (RevCommit commit : walk) {
                subjects.add(commit.getShortMessage());
            }
        }
        assertThat(subjects).hasSameSizeAs(Archives.chatter());
    }

    /** Files that only make git faster, and could tell what is not so. */
    @ParameterizedTest
    @ValueSource(strings = {"objects/pack/multi-pack-index", "objects/info/commit-graph"})
    void whatMakesGitFasterIsNotRead(String name) throws Exception {
        Path list = InboxWriter.packed(folder.resolve("1.git"), List.of(HostileRepositories.FIRST));
        Path file = list.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "nonsense");
        assertThat(Found.in(list)).isEqualTo(new Found(List.of("first@example.org"), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"packed-refs", "refs/heads/other", "HEAD"})
    void headIsFoundWhereverGitKeepsIt(String name) throws IOException {
        String head = Files.readString(path.resolve("refs/heads/master"));
        Files.delete(path.resolve("refs/heads/master"));
        Files.writeString(path.resolve("HEAD"), "ref: refs/heads/other\n");
        Files.writeString(
                path.resolve(name),
                name.equals("packed-refs")
                        ? "# pack-refs with: peeled\n" + id(7) + " refs/heads/another\n" + head.strip()
                                + " refs/heads/other\n^" + id(8) + "\n"
                        : head);
        assertThat(Head.of(path)).hasValue(ObjectId.fromString(head.strip()));
    }
}
