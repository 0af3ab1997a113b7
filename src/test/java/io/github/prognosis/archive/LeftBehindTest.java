package io.github.prognosis.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.prognosis.source.Limits;
import io.github.prognosis.source.Problem;
import io.github.prognosis.source.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Constants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whoever has read an archive leaves no file of it open, and none behind: a list may have hundreds of repositories. */
@EnabledOnOs(OS.LINUX)
class LeftBehindTest {

    private static final HeadSink ALL = new HeadSink() {
        @Override
        public boolean wants(String subject) {
            return true;
        }

        @Override
        public void head(MailHead head) {}

        @Override
        public void problem(Problem problem) {
            throw new IllegalStateException(problem.diagnostic().message());
        }
    };

    @TempDir
    Path folder;

    private Path inbox;

    @BeforeEach
    void makeARepository() throws Exception {
        inbox = InboxWriter.packed(folder.resolve("0.git"), Archives.chatter());
        assertThat(open()).isEmpty();
    }

    /** The files of the folder that this process has open. */
    private List<Path> open() throws IOException {
        List<Path> open = new ArrayList<>();
        List<Path> descriptors;
        try (Stream<Path> all = Files.list(Path.of("/proc/self/fd"))) {
            descriptors = all.toList();
        }
        for (Path descriptor : descriptors) {
            try {
                Path file = Files.readSymbolicLink(descriptor);
                if (file.startsWith(folder.toRealPath())) {
                    open.add(file);
                }
            } catch (IOException closed) {
                // it was that by which the others were listed
            }
        }
        return open;
    }

    /** Files as a store unpacks them, of that length: other programs may do so at the same time. */
    private static List<Path> unpacked(long length) throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(file -> file.getFileName().toString().matches("prognosis.*\\.mbox"))
                    .filter(file -> file.toFile().length() == length)
                    .toList();
        }
    }

    @Test
    void noFileOfAnInboxStaysOpen() throws IOException {
        Found.in(inbox);
        assertThat(open()).isEmpty();
    }

    @Test
    void thoseOfAStoreAreClosedWithIt() throws IOException {
        try (MailStore store = new MailStore(ALL, Progress.NONE, Limits.STANDARD, ArchiveCache.NONE)) {
            store.read(inbox);
            assertThat(store.open(0)).isPresent();
            assertThat(open()).isNotEmpty();
        }
        assertThat(open()).isEmpty();
    }

    @Test
    void norOneOfARepositoryOfCommits() throws IOException {
        try (Commits commits = Commits.of(inbox, Optional.empty())) {
            assertThat(commits.next()).isPresent();
            assertThat(open()).isNotEmpty();
        }
        assertThat(open()).isEmpty();
    }

    /** Nor where the first thing that is opened is found to be no commit. */
    @Test
    void norOneOfARepositoryThatIsNotRead() throws IOException {
        String tag = "e".repeat(40);
        new HandmadePack().whole(tag, Constants.OBJ_TAG, "object of desire\n").write(inbox);
        assertThatThrownBy(() -> Commits.of(inbox, Optional.of(tag))).hasMessageEndingWith("names no commit");
        assertThat(open()).isEmpty();
    }

    @Test
    void whatWasUnpackedGoesWithItsStore() throws IOException {
        byte[] mbox = Archives.bytes(Archives.mboxrd(Archives.chatter()));
        Path file = Files.write(folder.resolve("list.mbox.gz"), Archives.gzip(mbox));
        List<Path> unpacked;
        try (MailStore store = new MailStore(ALL, Progress.NONE, Limits.STANDARD, ArchiveCache.NONE)) {
            store.read(file);
            assertThat(store.open(0)).isPresent();
            unpacked = unpacked(mbox.length);
            assertThat(unpacked).isNotEmpty();
        }
        assertThat(unpacked).noneMatch(Files::exists);
    }

    /** It may be larger than what is left of the disk. */
    @Test
    void whatIsNotPackedIsNotCopied() throws IOException {
        byte[] mbox = Archives.bytes(Archives.mboxrd(Archives.chatter()) + "\n".repeat(777));
        Path file = Files.write(folder.resolve("list.mbox"), mbox);
        try (MailStore store = new MailStore(ALL, Progress.NONE, Limits.STANDARD, ArchiveCache.NONE)) {
            store.read(file);
            assertThat(unpacked(mbox.length)).isEmpty();
        }
    }
}
