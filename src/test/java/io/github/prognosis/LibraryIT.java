package io.github.prognosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documentation shows of the library compiles and runs in a module of its own, against the jar that is published. */
class LibraryIT {

    private static final Path JAR = Path.of(System.getProperty("prognosis.library"));

    private static final Pattern JAVA_BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    private static final List<String> IMPORTS = List.of(
            "io.github.prognosis.*",
            "io.github.prognosis.check.*",
            "io.github.prognosis.diff.*",
            "io.github.prognosis.edit.*",
            "io.github.prognosis.history.*",
            "io.github.prognosis.model.*",
            "io.github.prognosis.render.*",
            "io.github.prognosis.series.SeriesArchive",
            "io.github.prognosis.source.*",
            "java.io.*",
            "java.nio.charset.StandardCharsets",
            "java.nio.file.*",
            "java.time.LocalDate",
            "java.util.*");

    @TempDir
    Path folder;

    private String modulePath = "";

    @BeforeEach
    void findModules() {
        modulePath = modulePath();
    }

    static Stream<String> examples() throws IOException {
        Stream<String> overview =
                Jsoup.parse(Files.readString(Path.of("src/main/javadoc/overview.html"))).select("pre").stream()
                        .map(example -> example.wholeText());
        Stream<String> readme = JAVA_BLOCK
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(block -> block.group(1))
                .map(block -> block.replaceAll("(?m)^import .*\n", ""));
        return Stream.concat(overview, readme);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void runs(String example) throws Exception {
        String said = run("""
                module example { requires io.github.prognosis; }
                """, example);
        assertThat(said).isNotBlank();
    }

    @Test
    void keepsItsCommandsAndReadersToItself() throws Exception {
        Path source = write("module example { requires io.github.prognosis; }", """
                io.github.prognosis.cli.Main.main(words);
                new io.github.prognosis.mail.MailReader();
                """);
        Process compiler = compile(source);
        String said = new String(compiler.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(compiler.waitFor()).isNotZero();
        assertThat(said).contains("package io.github.prognosis.cli is not", "package io.github.prognosis.mail is not");
    }

    private String run(String module, String statements) throws Exception {
        Process compiler = compile(write(module, statements));
        String said = new String(compiler.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(compiler.waitFor()).as(said).isZero();
        Process java = start(
                "java",
                "--module-path",
                modulePath + File.pathSeparator + folder.resolve("classes"),
                "-m",
                "example/example.Example");
        String output = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(java.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(java.exitValue()).as(output).isZero();
        return output;
    }

    private Path write(String module, String statements) throws IOException {
        String imports = IMPORTS.stream().map(name -> "import " + name + ";\n").collect(Collectors.joining());
        Path source = Files.createDirectories(folder.resolve("source/example"));
        Files.writeString(folder.resolve("source/module-info.java"), module);
        return Files.writeString(
                source.resolve("Example.java"),
                "package example;\n" + imports + "public class Example {\n    public static void main(String[] words)"
                        + " throws Exception {\n" + statements + "\n    }\n}\n");
    }

    private Process compile(Path source) throws IOException {
        return start(
                "javac",
                "--module-path",
                modulePath,
                "-d",
                folder.resolve("classes").toString(),
                folder.resolve("source/module-info.java").toString(),
                source.toString());
    }

    private static Process start(String tool, String... words) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
        command.addAll(List.of(words));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** The library's jar and those of the modules that it requires, without those of the tests. */
    private static String modulePath() {
        Path[] jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.toString().endsWith(".jar"))
                .toArray(Path[]::new);
        ModuleFinder libraries = ModuleFinder.of(jars);
        ModuleDescriptor own = ModuleFinder.of(JAR).findAll().iterator().next().descriptor();
        Set<String> path = new TreeSet<>(Set.of(JAR.toString()));
        Deque<ModuleDescriptor> next = new ArrayDeque<>(List.of(own));
        while (!next.isEmpty()) {
            for (ModuleDescriptor.Requires required : next.pop().requires()) {
                Optional<ModuleReference> found = libraries.find(required.name());
                if (found.isPresent()
                        && path.add(found.get().location().map(LibraryIT::file).orElseThrow())) {
                    next.push(found.get().descriptor());
                }
            }
        }
        return String.join(File.pathSeparator, path);
    }

    private static String file(URI location) {
        return Path.of(location).toString();
    }
}
