package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the documentation tells to type works as it stands there. */
class RecipesIT {

    private static final Path DOCUMENTS = Path.of(".github", "docs");
    private static final Pattern SHELL = Pattern.compile("```sh\n(.*?)```\n", Pattern.DOTALL);

    /** What not every machine has. */
    private static final List<String> OTHERS = List.of("jq", "sqlite3");

    @TempDir
    Path folder;

    @TestFactory
    List<DynamicTest> recipes() throws IOException, InterruptedException {
        Files.createSymbolicLink(folder.resolve("samples"), Path.of("samples").toAbsolutePath());
        program(
                "prognosis",
                "exec '%s/bin/java' -jar '%s' \"$@\""
                        .formatted(System.getProperty("java.home"), System.getProperty("prognosis.jar")));
        program("mail", "exec cat");
        assertThat(run("git init -q").code()).isZero();
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> documents = Files.list(DOCUMENTS)) {
            for (Path document : documents.sorted().toList()) {
                Matcher recipe = SHELL.matcher(Files.readString(document));
                while (recipe.find()) {
                    String commands = recipe.group(1);
                    tests.add(dynamicTest(
                            document.getFileName() + ": "
                                    + commands.lines().findFirst().orElseThrow(),
                            () -> works(commands)));
                }
            }
        }
        assertThat(tests).hasSizeGreaterThan(6);
        return tests;
    }

    private void works(String commands) throws IOException, InterruptedException {
        for (String other : OTHERS) {
            boolean needed =
                    Pattern.compile("\\b" + other + "\\b").matcher(commands).find();
            assumeTrue(!needed || run("command -v " + other).code() == 0, other + " is not there");
        }
        Program program = run("set -e\n" + commands);
        assertThat(program).as(commands).returns("", Program::err).returns(0, Program::code);
    }

    private void program(String name, String commands) throws IOException {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Files.createFile(
                bin.resolve(name), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        Files.writeString(bin.resolve(name), "#!/bin/sh\n" + commands + "\n");
    }

    private Program run(String commands) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", commands)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("PATH", folder.resolve("bin") + ":" + environment.get("PATH"));
        environment
                .keySet()
                .removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "PROGNOSIS_MATCHES"));
        int code = builder.start().waitFor();
        return new Program(
                code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}
