package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The class-data archive of the launcher: made once, taken only where it is safe, and whatever it is like, the output is the same. */
@DisabledOnOs(OS.WINDOWS)
class LauncherArchiveIT extends LauncherRuns {

    @Test
    void makesAnArchiveAtTheFirstRunAndUsesItAtTheNext() throws Exception {
        Path archive = archive(copyOfArchive());
        assertThat(archive.getFileName().toString()).isEqualTo("classes." + Files.size(archive));
        Program second = traced();
        assertThat(second.out()).isEqualTo(expected);
        assertThat(second.err()).contains("=" + archive);
    }

    @Test
    void aCutArchiveIsLeftAloneAndMadeAnew() throws Exception {
        Path archive = archive(copyOfArchive());
        byte[] whole = Files.readAllBytes(archive);
        Path lock = lock(archive);
        for (int size : new int[] {0, 4096, whole.length - 1}) {
            Files.delete(archive);
            Files.write(archive, Arrays.copyOf(whole, size));
            assertSame(run(LAUNCHER, DIFF));
        }
        FileUtils.deleteDirectory(lock.toFile());
        assertSame(run(LAUNCHER, DIFF));
        assertThat(archive(cache)).isRegularFile();
    }

    @Test
    void anArchiveOfSomethingElseChangesNothing() throws Exception {
        Path archive = archive(copyOfArchive());
        lock(archive);
        int size = (int) Files.size(archive);
        byte[] whole = Files.readAllBytes(archive);
        byte[] otherBuild = whole.clone();
        for (int i = 0; i < 4096; i++) {
            otherBuild[i] = whole[i] == '.' ? (byte) '-' : whole[i];
        }
        for (byte[] content : List.of(new byte[size], "#!/bin/sh\n".repeat(size).getBytes(), otherBuild)) {
            Files.delete(archive);
            Files.write(archive, Arrays.copyOf(content, size));
            assertSame(run(LAUNCHER, DIFF));
        }
    }

    @Test
    void anArchiveOlderThanTheJarIsMadeAnew() throws Exception {
        Path archive = archive(copyOfArchive());
        FileTime old = FileTime.from(Instant.parse("2001-01-01T00:00:00Z"));
        Files.setLastModifiedTime(archive, old);
        assertThat(traced().err()).doesNotContain("=" + archive);
        archive = archive(cache);
        assertThat(Files.getLastModifiedTime(archive)).isGreaterThan(old);
    }

    @Test
    void aRunThatWasKilledDoesNotKeepOthersFromMakingTheArchive() throws Exception {
        Path store = archive(copyOfArchive()).getParent();
        FileUtils.cleanDirectory(store.toFile());
        Files.createDirectory(store.resolve("lock"));
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Files.writeString(store.resolve("lock/pid"), gone.pid() + "\n");
        assertSame(run(LAUNCHER, DIFF));
        assertThat(archive(cache).getParent()).isEqualTo(store);
    }

    @Test
    void manyFirstRunsAtOnceLeaveOneArchive() throws Exception {
        List<Process> processes = new ArrayList<>();
        List<Path> outputs = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Path out = folder.resolve("out" + i);
            outputs.add(out);
            processes.add(start(Map.of(), out, folder.resolve("err" + i), LAUNCHER, DIFF));
        }
        for (int i = 0; i < processes.size(); i++) {
            assertThat(processes.get(i).waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(outputs.get(i)).hasContent(expected);
            assertThat(folder.resolve("err" + i)).isEmptyFile();
        }
        Path store = archive(cache).getParent();
        try (Stream<Path> files = Files.list(store)) {
            assertThat(files).hasSize(1);
        }
    }

    /** Beside the jar it is whoever installed it who answers for it: it is used without a process that looks at it. */
    @Test
    void anArchiveBesideTheJarIsUsedUntilSomethingWritesToIt() throws Exception {
        Path home = folder.resolve("home");
        FileUtils.copyDirectory(HOME.toFile(), home.toFile());
        String launcher = home.resolve("bin/prognosis").toString();
        assertThat(home.resolve("bin/prognosis").toFile().setExecutable(true)).isTrue();
        assertThat(run(launcher, "--make-archive").code()).isZero();
        Path archive = archive(home.resolve("lib/archive"));
        Program program = traced(launcher);
        assertThat(program.out()).isEqualTo(expected);
        assertThat(program.err()).contains("=" + archive).doesNotContain("+ find ", "+ readlink ", "+ wc ");
        assertThat(cache).doesNotExist();

        Files.setLastModifiedTime(archive, FileTime.from(Instant.now().plusSeconds(1)));
        Program behind = traced(launcher);
        assertThat(behind.out()).isEqualTo(expected);
        assertThat(behind.err()).doesNotContain("=" + archive);
    }

    @Test
    void worksWhereNothingCanBeKept() throws Exception {
        cache = Files.createFile(folder.resolve("file"));
        assertSame(run(LAUNCHER, DIFF));
        cache = Path.of("/dev/null/cache");
        assertSame(run(LAUNCHER, DIFF));
        cache = folder.resolve("part:of:a:list");
        assertSame(run(LAUNCHER, DIFF));
        assertThat(cache).doesNotExist();
        assertSame(run(environment("HOME", null, "XDG_CACHE_HOME", null), LAUNCHER, DIFF));
        assertSame(
                run(environment("HOME", folder.resolve("nowhere").toString(), "XDG_CACHE_HOME", null), LAUNCHER, DIFF));
    }

    /** An archive is code: none is taken that somebody else wrote or can write. */
    @ParameterizedTest
    @ValueSource(strings = {"", "prognosis"})
    void anArchiveThatOthersCanWriteIsNotUsed(String name) throws Exception {
        Path archive = archive(copyOfArchive());
        Path open = cache.resolve(name);
        for (String permissions : List.of("rwxrwx---", "rwx----w-")) {
            Files.setPosixFilePermissions(open, PosixFilePermissions.fromString(permissions));
            Program program = traced();
            assertThat(program.out()).isEqualTo(expected);
            assertThat(program.err()).doesNotContain("ArchiveFile=", "AOTCache=");
        }
        assertThat(files(cache)).containsExactly(archive);
    }

    @Test
    void anArchiveBehindALinkIsNotUsed() throws Exception {
        Path archive = archive(copyOfArchive());
        Path elsewhere = Files.move(cache.resolve("prognosis"), folder.resolve("elsewhere"));
        Files.createSymbolicLink(cache.resolve("prognosis"), elsewhere);
        assertThat(traced().err()).doesNotContain("ArchiveFile=", "AOTCache=");
        lock(elsewhere.resolve(cache.resolve("prognosis").relativize(archive)));
        Files.delete(cache.resolve("prognosis"));
        Files.move(elsewhere, cache.resolve("prognosis"));
        Path file = Files.move(archive, folder.resolve("archive"));
        Files.createSymbolicLink(archive, file);
        assertThat(traced().err()).doesNotContain("ArchiveFile=" + archive, "AOTCache=" + archive);
    }

    @Test
    void anArchiveOfAnotherUserIsNotUsed() throws Exception {
        assumeTrue(Files.getOwner(folder).getName().equals("root"), "only root gives files away");
        UserPrincipal other =
                folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
        Path archive = archive(copyOfArchive());
        lock(archive);
        Files.setOwner(cache.resolve("prognosis"), other);
        assertThat(traced().err()).doesNotContain("ArchiveFile=", "AOTCache=");
        Files.setOwner(cache.resolve("prognosis"), Files.getOwner(folder));
        Files.setOwner(archive, other);
        assertThat(traced().err()).doesNotContain("ArchiveFile=" + archive, "AOTCache=" + archive);
    }

    /** Beside an archive, as if another run were making one: none is made meanwhile. */
    private static Path lock(Path archive) throws IOException {
        Path lock = Files.createDirectory(archive.resolveSibling("lock"));
        Files.writeString(lock.resolve("pid"), ProcessHandle.current().pid() + "\n");
        return lock;
    }
}
