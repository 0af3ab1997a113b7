package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Java that the launcher finds, and what somebody tells it besides. */
@DisabledOnOs(OS.WINDOWS)
class LauncherJavaIT extends LauncherRuns {

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
        archive(copyOfArchive());
        Program program = run(Map.of("_JAVA_OPTIONS", option), LAUNCHER, DIFF);
        assertThat(program.out()).isEqualTo(expected);
        assertThat(program.code()).isZero();
    }

    @Test
    void aSmallerHeapThanItsOwnIsTaken() throws Exception {
        archive(copyOfArchive());
        String[] list = {"list", "samples"};
        String usual = run(LAUNCHER, list).out();
        for (String options : List.of(
                "-Xmx20m",
                "-Xmx64m -XX:+UseG1GC",
                "-Xmn4m",
                "-XX:MaxHeapSize=20m",
                "-XX:MaxNewSize=8m",
                "-XX:+UseParallelGC")) {
            Program program = run(Map.of("JAVA_TOOL_OPTIONS", options), LAUNCHER, list);
            assertThat(program.out()).isEqualTo(usual);
            assertThat(program.code()).isZero();
        }
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
}
