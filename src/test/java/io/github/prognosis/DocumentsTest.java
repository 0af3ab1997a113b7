package io.github.prognosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents for contributors name is there. */
class DocumentsTest {

    private static final Path DOCUMENTS = Path.of(".github");
    private static final Path SOURCES = Path.of("src", "main", "java", "io", "github", "prognosis");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");
    private static final Pattern PACKAGE = Pattern.compile("^\\| `([\\w.]+)` \\|", Pattern.MULTILINE);
    private static final Pattern TYPE = Pattern.compile("`([A-Z]\\w*[a-z]\\w*)[.`]");
    private static final String GENERATED = "parse.grammar";

    static List<Path> documents() throws IOException {
        return files(DOCUMENTS, ".md");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void linksLeadToFilesThatAreThere(Path document) throws IOException {
        assertThat(found(LINK, Files.readString(document)))
                .allSatisfy(link -> assertThat(document.resolveSibling(link)).exists());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void typesAndTestsThatAreNamedAreThere(Path document) throws IOException {
        List<String> types = files(Path.of("src"), ".java").stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .toList();
        assertThat(types).containsAll(found(TYPE, Files.readString(document)));
    }

    @Test
    void everyPackageStandsInTheArchitecture() throws IOException {
        Set<String> packages = new TreeSet<>(Set.of(GENERATED));
        for (Path file : files(SOURCES, "package-info.java")) {
            String name = SOURCES.relativize(file.getParent()).toString();
            if (!name.isEmpty()) {
                packages.add(name);
            }
        }
        assertThat(found(PACKAGE, Files.readString(DOCUMENTS.resolve("ARCHITECTURE.md"))))
                .containsExactlyInAnyOrderElementsOf(packages);
    }

    @Test
    void contributorsRunWhatChecksRun() throws IOException {
        String run = Files.readString(Path.of(".ci", "run"));
        String command =
                run.lines().filter(line -> line.startsWith("mvn ")).findFirst().orElseThrow();
        assertThat(Files.readString(DOCUMENTS.resolve("CONTRIBUTING.md"))).contains("\n" + command + "\n");
        assertThat(Files.readString(DOCUMENTS.resolve("workflows/ci.yml"))).contains("run: .ci/run\n");
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
