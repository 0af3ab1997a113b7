package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.prognosis.archive.HistoryWriter;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each report in each format, to the letter: what the program writes of the posts, the list and the tree in the folder
 * {@code reports} is what stands in {@code reports/expected}. The posts have an item for each thing that is told of one.
 * {@code reports/commands.txt} says which command writes which file.
 */
class WholeReportsTest {

    private static final Path REPORTS =
            Path.of("src", "test", "resources", "io", "github", "prognosis", "cli", "reports");

    @TempDir
    Path folder;

    @TestFactory
    List<DynamicTest> everyReportIsToTheLetter() throws IOException {
        Map<String, List<String>> commands = commands();
        List<DynamicTest> tests = new ArrayList<>();
        commands.forEach((file, command) -> tests.add(dynamicTest(file, () -> assertWritten(file, command))));
        try (Stream<Path> files = Files.list(REPORTS.resolve("expected"))) {
            assertThat(commands)
                    .containsOnlyKeys(files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString())
                            .toArray(String[]::new));
        }
        return tests;
    }

    @Test
    void everyTableOfAnExportIsToTheLetter() throws IOException {
        Program program = Program.run(
                "export",
                REPORTS.resolve("posts").toString(),
                REPORTS.resolve("list.mbox").toString(),
                "-o",
                folder.toString());
        assertThat(program).isEqualTo(new Program(0, "", ""));
        assertThat(texts(folder)).isEqualTo(texts(REPORTS.resolve("expected/export")));
    }

    /** What the tables in a folder hold, by their names. */
    private static Map<String, String> texts(Path tables) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(tables, "*.{csv,json}")) {
            for (Path table : files) {
                texts.put(table.getFileName().toString(), readable(Files.readString(table)));
            }
        }
        return texts;
    }

    /** The commands by the file that each writes. */
    private static Map<String, List<String>> commands() throws IOException {
        Map<String, List<String>> commands = new LinkedHashMap<>();
        for (String line : Files.readAllLines(REPORTS.resolve("commands.txt"))) {
            String[] parts = line.split(" = ", 2);
            commands.put(parts[0], List.of(parts[1].split(" ")));
        }
        return commands;
    }

    private void assertWritten(String file, List<String> command) throws IOException {
        Program program = Program.run(
                command.stream().map(this::placed).flatMap(List::stream).toArray(String[]::new));
        assertThat(program.err()).isEmpty();
        assertThat(program.code()).isZero();
        assertThat(readable(program.out())).isEqualTo(Files.readString(REPORTS.resolve("expected/" + file)));
    }

    /** Where a file stands that a command names; what a check found and the tree are made first. */
    private List<String> placed(String word) {
        try {
            return switch (word) {
                case "TREE" -> List.of(tree());
                case "CHECK" -> List.of(check());
                default -> List.of(word.replaceFirst("^(posts|list\\.mbox|odd\\.txt)", REPORTS + "/$1"));
            };
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private String tree() throws IOException {
        Path tree = folder.resolve("xen.git");
        if (!Files.exists(tree)) {
            HistoryWriter.write(tree, Files.readString(REPORTS.resolve("tree.fast-import")));
        }
        return tree.toString();
    }

    private String check() throws IOException {
        Path check = folder.resolve("check.json");
        List<String> command = new ArrayList<>(commands().get("check.json"));
        command.addAll(List.of("-o", check.toString()));
        assertThat(Program.run(command.stream()
                                .map(this::placed)
                                .flatMap(List::stream)
                                .toArray(String[]::new))
                        .code())
                .isZero();
        return check.toString();
    }

    /** A report without what is not its own: where the posts stand on this machine, styles, and colours as letters. */
    private static String readable(String report) {
        return report.replace("file://" + REPORTS.toAbsolutePath() + "/", "file:///")
                .replace(REPORTS + "/", "")
                .replace("\"version\": \"" + Version.NUMBER + "\"", "\"version\": \"VERSION\"")
                .replaceAll("(?s)<style>.*?</style>", "<style></style>")
                .replace('\u001b', '\u241b');
    }
}
