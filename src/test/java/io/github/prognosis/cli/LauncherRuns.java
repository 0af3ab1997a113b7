package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher of the distribution, each test with a cache of its own. */
abstract class LauncherRuns {

    static final Path HOME = Path.of(System.getProperty("prognosis.home")).toAbsolutePath();
    static final String LAUNCHER = HOME.resolve("bin/prognosis").toString();
    static final String[] DIFF = {"diff", "samples/4.6/2015-02-09.txt", "samples/4.6/2015-03-09.txt"};

    /** Making an archive takes seconds, so all tests that begin with one share it. */
    private static @Nullable Path sharedCache;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    Path cache;
    String expected;

    @BeforeEach
    void prepare() throws IOException {
        cache = folder.resolve("cache");
        expected = Files.readString(Path.of("samples/4.6/2015-03-09.diff.txt"));
    }

    /** The cache of this test, with an archive in it. */
    Path copyOfArchive() throws Exception {
        Path shared = sharedCache;
        if (shared == null) {
            Path own = cache;
            cache = Files.createTempDirectory("launcher");
            assertSame(run(LAUNCHER, DIFF));
            archive(cache);
            FileUtils.forceDeleteOnExit(cache.toFile());
            shared = cache;
            sharedCache = shared;
            cache = own;
        }
        FileUtils.copyDirectory(shared.toFile(), cache.toFile());
        try (Stream<Path> all = Files.walk(cache)) {
            for (Path own : all.filter(Files::isDirectory).toList()) {
                Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwx------"));
            }
        }
        return cache;
    }

    /** Waits until the archive is made. */
    static Path archive(Path cache) throws IOException, InterruptedException {
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

    static List<Path> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        return FileUtils.listFiles(folder.toFile(), null, true).stream()
                .map(File::toPath)
                .toList();
    }

    void assertSame(Program program) {
        assertThat(program.err()).isEmpty();
        assertThat(program.out()).isEqualTo(expected);
        assertThat(program.code()).isZero();
    }

    Program traced() throws IOException, InterruptedException {
        return traced(LAUNCHER);
    }

    Program traced(String launcher) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("-x", launcher));
        command.addAll(List.of(DIFF));
        return run("/bin/sh", command.toArray(String[]::new));
    }

    Program run(String program, String... arguments) throws IOException, InterruptedException {
        return run(Map.of(), program, arguments);
    }

    Program run(Map<String, String> environment, String program, String... arguments)
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

    Process start(Map<String, String> environment, Path out, Path err, String program, String... arguments)
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
    static Map<String, String> environment(String... namesAndValues) {
        Map<String, String> environment = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            environment.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return environment;
    }
}
