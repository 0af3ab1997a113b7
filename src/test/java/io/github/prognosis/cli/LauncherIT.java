package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher of the distribution: whatever the class-data archive is like, the output is the same. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {

    private static final Path HOME =
            Path.of(System.getProperty("prognosis.home")).toAbsolutePath();
    private static final String LAUNCHER = HOME.resolve("bin/prognosis").toString();
    private static final String[] DIFF = {"diff", "samples/4.6/2015-02-09.txt", "samples/4.6/2015-03-09.txt"};

    /** Making an archive takes seconds, so the tests that begin with one share it. */
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    static Path sharedCache;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    private Path cache;
    private String expected;

    @BeforeEach
    void prepare() throws IOException {
        cache = folder.resolve("cache");
        expected = Files.readString(Path.of("samples/4.6/2015-03-09.diff.txt"));
    }

    @Test
    void makesAnArchiveAtTheFirstRunAndUsesItAtTheNext() throws Exception {
        assertSame(run(LAUNCHER, DIFF));
        Path archive = archive(cache);
        assertThat(archive.getFileName().toString()).isEqualTo("classes." + Files.size(archive));
        Program second = traced();
        assertThat(second.out()).isEqualTo(expected);
        assertThat(second.err()).contains("=" + archive);
    }

    @Test
    void aCutArchiveIsLeftAloneAndMadeAnew() throws Exception {
        Path archive = archive(copyOfArchive());
        byte[] whole = Files.readAllBytes(archive);
        for (int size : new int[] {0, 4096, whole.length - 1}) {
            Files.delete(archive);
            Files.write(archive, Arrays.copyOf(whole, size));
            assertSame(run(LAUNCHER, DIFF));
            archive = archive(cache);
            whole = Files.readAllBytes(archive);
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
    void anArchiveOfSomethingElseChangesNothing() throws Exception {
        Path archive = archive(copyOfArchive());
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
        Files.setOwner(cache.resolve("prognosis"), other);
        assertThat(traced().err()).doesNotContain("ArchiveFile=", "AOTCache=");
        Files.setOwner(cache.resolve("prognosis"), Files.getOwner(folder));
        Files.setOwner(archive, other);
        assertThat(traced().err()).doesNotContain("ArchiveFile=" + archive, "AOTCache=" + archive);
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
    void standardOutputIsTheSameWithOptionsInTheEnvironment() throws Exception {
        archive(copyOfArchive());
        for (String options : List.of("-Xmx64m", "-XX:+UseParallelGC", "-Dfile.encoding=ISO-8859-1", "-Xshare:off")) {
            Program program = run(Map.of("JAVA_TOOL_OPTIONS", options), LAUNCHER, DIFF);
            assertThat(program.out()).isEqualTo(expected);
            assertThat(program.code()).isZero();
        }
    }

    /** What stands in this variable counts more than what the launcher says, and Java refuses one thread for two compilers. */
    @ParameterizedTest
    @ValueSource(strings = {"-XX:TieredStopAtLevel=4", "-XX:-TieredCompilation", "-XX:CICompilerCount=4"})
    void somebodyElseMayChooseTheCompiler(String option) throws Exception {
        Program program = run(Map.of("_JAVA_OPTIONS", option), LAUNCHER, DIFF);
        assertThat(program.out()).isEqualTo(expected);
        assertThat(program.code()).isZero();
    }

    @Test
    void aStandardInputThatIsClosedIsEmpty() throws Exception {
        Program program = run("/bin/sh", "-c", "exec \"$0\" parse - <&-", LAUNCHER);
        assertThat(program.err())
                .startsWith("standard input: error: no development update found: there is no text in it");
        assertThat(program.code()).isEqualTo(3);
    }

    @Test
    void aStandardOutputThatIsClosedIsAnError() throws Exception {
        Program program = run("/bin/sh", "-c", "exec \"$0\" parse -q samples/4.6/2015-02-09.txt >&-", LAUNCHER);
        assertThat(program.err()).startsWith("prognosis: error: standard output cannot be written: ");
        assertThat(program.code()).isEqualTo(3);
    }

    @Test
    void aSmallerHeapThanItsOwnIsTaken() throws Exception {
        archive(copyOfArchive());
        String[] list = {"list", "samples"};
        String usual = run(LAUNCHER, list).out();
        for (String options : List.of("-Xmx20m", "-XX:MaxHeapSize=20m", "-XX:MaxNewSize=8m", "-XX:+UseParallelGC")) {
            Program program = run(Map.of("JAVA_TOOL_OPTIONS", options), LAUNCHER, list);
            assertThat(program.out()).isEqualTo(usual);
            assertThat(program.code()).isZero();
        }
    }

    @Test
    void isFoundThroughLinksAndRelativePaths() throws Exception {
        archive(copyOfArchive());
        Path link = folder.resolve("a b/prognosis");
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, Path.of(LAUNCHER));
        assertSame(run(link.toString(), DIFF));
        Path second = Files.createSymbolicLink(folder.resolve("second"), Path.of("a b/prognosis"));
        assertSame(run(second.toString(), DIFF));
        assertSame(
                run(Path.of("").toAbsolutePath().relativize(Path.of(LAUNCHER)).toString(), DIFF));
        assertSame(run(
                "/bin/sh", Stream.concat(Stream.of(LAUNCHER), Stream.of(DIFF)).toArray(String[]::new)));
    }

    @Test
    void standsInAFolderWithBlanksAndPatterns() throws Exception {
        Path home = folder.resolve("My * [Programs] $HOME 'x'");
        FileUtils.copyDirectory(HOME.toFile(), home.toFile());
        Path launcher = home.resolve("bin/prognosis");
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        cache = folder.resolve("the cache");
        assertSame(run(launcher.toString(), DIFF));
        archive(cache);
        assertSame(run(launcher.toString(), DIFF));
    }

    /** A colon parts a class path, however Java is told of it. */
    @Test
    void standsInAFolderWithAColon() throws Exception {
        Path home = folder.resolve("My: Programs");
        FileUtils.copyDirectory(HOME.toFile(), home.toFile());
        Path launcher = home.resolve("bin/prognosis");
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        assertSame(run(launcher.toString(), DIFF));
        assertThat(cache).doesNotExist();
    }

    @Test
    void readsFilesOfAnyNameInTheCLocale() throws Exception {
        archive(copyOfArchive());
        Path post = Files.copy(Path.of(DIFF[2]), folder.resolve("März 2015 #1 *.txt"));
        Map<String, String> environment = environment("LC_ALL", "C", "LANG", "C");
        Program program = run(environment, LAUNCHER, "parse", "-q", "-f", "json", post.toString());
        assertThat(program.err()).isEmpty();
        assertThat(program.out()).contains("März 2015 #1 *.txt\"").contains("Aurélie Faure");
    }

    @Test
    void keepsTheExitCodes() throws Exception {
        archive(copyOfArchive());
        assertThat(run(LAUNCHER, "diff", "samples/4.6", "--fail-on", "risk").code())
                .isEqualTo(1);
        assertThat(run(LAUNCHER).code()).isEqualTo(2);
        assertThat(run(LAUNCHER, "nonsense").code()).isEqualTo(2);
        assertThat(run(LAUNCHER, "parse", "missing.txt").code()).isEqualTo(3);
        assertThat(run(LAUNCHER, "--version").out()).startsWith("prognosis ");
        assertThat(run(LAUNCHER, "list", "samples/4.6").code()).isZero();
    }

    @Test
    void saysWhatIsMissing() throws Exception {
        Program wrong = run(Map.of("JAVA_HOME", "/nowhere"), LAUNCHER, DIFF);
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).isEqualTo("prognosis: error: JAVA_HOME is /nowhere, but there is no bin/java in it\n");
        Program none = run(environment("JAVA_HOME", null, "PATH", folder.toString()), LAUNCHER, DIFF);
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err())
                .isEqualTo("prognosis: error: no Java found: install Java 17 or later, or set JAVA_HOME\n");
    }

    @Test
    void refusesAnOldJava() throws Exception {
        Path java = script("old/bin/java", "echo 'openjdk version \"1.8.0_292\"' >&2");
        Map<String, String> environment =
                Map.of("JAVA_HOME", folder.resolve("old").toString());
        assertThat(run(environment, LAUNCHER, DIFF).err())
                .isEqualTo("prognosis: error: Java 17 or later is needed, but " + java + " is Java 1.8.0_292\n");
        Files.writeString(folder.resolve("old/release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"11.0.2\"\n");
        Program program = run(environment, LAUNCHER, DIFF);
        assertThat(program.err())
                .isEqualTo("prognosis: error: Java 17 or later is needed, but " + java + " is Java 11.0.2\n");
        assertThat(program.out()).isEmpty();
        assertThat(program.code()).isEqualTo(2);
    }

    @Test
    void takesAJavaThatDoesNotTellItsVersionInAFile() throws Exception {
        script("shim/bin/java", "exec '" + System.getProperty("java.home") + "/bin/java' \"$@\"");
        assertSame(run(Map.of("JAVA_HOME", folder.resolve("shim").toString()), LAUNCHER, DIFF));
        archive(cache);
        assertSame(run(Map.of("JAVA_HOME", folder.resolve("shim").toString()), LAUNCHER, DIFF));
    }

    private Path script(String name, String command) throws IOException {
        Path script = folder.resolve(name);
        Files.createDirectories(script.getParent());
        Files.writeString(script, "#!/bin/sh\n" + command + "\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return script;
    }

    /** The cache of this test, with an archive in it. */
    private Path copyOfArchive() throws Exception {
        if (FileUtils.isEmptyDirectory(sharedCache.toFile())) {
            Path own = cache;
            cache = sharedCache;
            assertSame(run(LAUNCHER, DIFF));
            archive(cache);
            cache = own;
        }
        FileUtils.copyDirectory(sharedCache.toFile(), cache.toFile());
        try (Stream<Path> all = Files.walk(cache)) {
            for (Path own : all.filter(Files::isDirectory).toList()) {
                Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwx------"));
            }
        }
        return cache;
    }

    /** Waits until the archive is made. */
    private static Path archive(Path cache) throws IOException, InterruptedException {
        for (int tenths = 0; tenths < 600; tenths++) {
            List<Path> files = files(cache);
            if (files.size() == 1 && files.get(0).toString().endsWith("classes." + Files.size(files.get(0)))) {
                return files.get(0);
            }
            assertThat(files).noneMatch(file -> file.endsWith("failed"));
            Thread.sleep(100);
        }
        return fail("no archive is made in " + cache + ": " + files(cache));
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        return FileUtils.listFiles(folder.toFile(), null, true).stream()
                .map(File::toPath)
                .toList();
    }

    private void assertSame(Program program) {
        assertThat(program.err()).isEmpty();
        assertThat(program.out()).isEqualTo(expected);
        assertThat(program.code()).isZero();
    }

    private Program traced() throws IOException, InterruptedException {
        return traced(LAUNCHER);
    }

    private Program traced(String launcher) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("-x", launcher));
        command.addAll(List.of(DIFF));
        return run("/bin/sh", command.toArray(String[]::new));
    }

    private Program run(String program, String... arguments) throws IOException, InterruptedException {
        return run(Map.of(), program, arguments);
    }

    private Program run(Map<String, String> environment, String program, String... arguments)
            throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = start(environment, out, err, program, arguments);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Program(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    private Process start(Map<String, String> environment, Path out, Path err, String program, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("XDG_CACHE_HOME", cache.toString());
        environment.forEach((name, value) -> {
            if (value == null) {
                builder.environment().remove(name);
            } else {
                builder.environment().put(name, value);
            }
        });
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    /** Variables by name and value, a null value for one that is not to be set. */
    private static Map<String, String> environment(String... namesAndValues) {
        Map<String, String> environment = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            environment.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return environment;
    }
}
