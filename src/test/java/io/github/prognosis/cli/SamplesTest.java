package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the program says of the samples is what stands next to them: {@code DATE.diff.txt} is what changed since the post
 * before, {@code changelog.md} the changelog of the folder, {@code WORDS.history.txt} and {@code WORDS.history.md} the
 * lives of the items that have these words.
 */
class SamplesTest {

    private static final Path SAMPLES = Path.of("samples");

    @TestFactory
    List<DynamicTest> differences() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path series : series()) {
            List<Path> posts = posts(series);
            for (int i = 1; i < posts.size(); i++) {
                Path before = posts.get(i - 1);
                Path now = posts.get(i);
                String date = now.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
                Path expected = series.resolve(date + ".diff.txt");
                tests.add(dynamicTest(
                        expected.toString(),
                        () -> assertThat(run("diff", before, now)).isEqualTo(Files.readString(expected))));
            }
        }
        assertThat(tests).hasSizeGreaterThanOrEqualTo(5);
        return tests;
    }

    @TestFactory
    List<DynamicTest> changelogs() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path series : series()) {
            Path expected = series.resolve("changelog.md");
            tests.add(dynamicTest(
                    expected.toString(),
                    () -> assertThat(run("changelog", series)).isEqualTo(Files.readString(expected))));
        }
        assertThat(tests).hasSizeGreaterThanOrEqualTo(2);
        return tests;
    }

    @TestFactory
    List<DynamicTest> histories() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path series : series()) {
            for (Path expected : histories(series)) {
                String name = expected.getFileName().toString();
                String words = name.substring(0, name.indexOf('.'));
                String format = name.endsWith(".md") ? "markdown" : "text";
                tests.add(dynamicTest(
                        expected.toString(),
                        () -> assertThat(output("history", series.toString(), "--item", words, "-f", format))
                                .isEqualTo(Files.readString(expected))));
            }
        }
        assertThat(tests).hasSizeGreaterThanOrEqualTo(5);
        return tests;
    }

    private static List<Path> histories(Path series) throws IOException {
        try (Stream<Path> files = Files.list(series)) {
            return files.filter(file -> file.toString().contains(".history."))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> series() throws IOException {
        try (Stream<Path> folders = Files.list(SAMPLES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static List<Path> posts(Path series) throws IOException {
        try (Stream<Path> files = Files.list(series)) {
            return files.filter(file -> file.toString().matches(".*\\d\\.(txt|eml)"))
                    .sorted()
                    .toList();
        }
    }

    private static String run(String command, Path... operands) {
        return output(Stream.concat(Stream.of(command), Stream.of(operands).map(Path::toString))
                .toArray(String[]::new));
    }

    private static String output(String... arguments) {
        Program program = Program.run(arguments);
        assertThat(program.err()).isEmpty();
        assertThat(program.code()).isZero();
        return program.out();
    }
}
