package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Java loads until a command is done: nearly all the time that a short one takes goes into that. */
class StartTest {

    private static final String OLD = "samples/4.32/2031-02-03.eml";
    private static final String NEW = "samples/4.32/2031-03-03.eml";

    @TempDir
    Path folder;

    @Test
    void versionLoadsNothingOfWhatReadsMails() throws Exception {
        List<String> loaded = loaded("--version");
        assertThat(ownPackages(loaded)).containsOnly("cli", "source");
        assertThat(loaded).noneMatch(name -> name.contains("$$Lambda"));
    }

    @Test
    void parseLoadsNothingOfWhatCompares() throws Exception {
        List<String> loaded = loaded("parse", "-f", "json", NEW);
        assertThat(loaded).noneMatch(name -> name.endsWith("Differ"));
        assertThat(ownPackages(loaded)).contains("parse").doesNotContain("match", "check", "edit", "reply", "series");
    }

    @Test
    void diffLoadsNothingOfWhatOtherCommandsDo() throws Exception {
        assertThat(ownPackages(loaded("diff", OLD, NEW)))
                .contains("diff", "match")
                .doesNotContain("history", "check", "edit", "reply", "series");
    }

    /** When Java compares, hashes or prints the first record it makes up how: that takes longer than to read a post. */
    @ParameterizedTest
    @ValueSource(strings = {"parse", "parse -f json", "diff", "diff -f json", "diff -f markdown", "list"})
    void recordsAreNotCompared(String command) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
        arguments.addAll(List.of(OLD, NEW));
        assertThat(loaded(arguments.toArray(String[]::new)))
                .contains("io.github.prognosis.model.Owner")
                .doesNotContain("java.lang.runtime.ObjectMethods");
    }

    private static List<String> ownPackages(List<String> classes) {
        String own = "io.github.prognosis.";
        return classes.stream()
                .filter(name -> name.startsWith(own) && name.indexOf('.', own.length()) > 0)
                .map(name -> name.substring(own.length(), name.indexOf('.', own.length())))
                .distinct()
                .toList();
    }

    /** The names of the classes that a run of the program loads. */
    private List<String> loaded(String... arguments) throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log + "::filecount=0",
                "-cp",
                System.getProperty("java.class.path"),
                "io.github.prognosis.cli.Main"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile())
                .start();
        assertThat(process.waitFor()).as(() -> String.join(" ", command)).isZero();
        return Files.readAllLines(log, StandardCharsets.UTF_8).stream()
                .map(line -> line.replaceFirst("^(?:\\[[^\\]]*\\])+ ", "").replaceFirst(" .*", ""))
                .toList();
    }
}
