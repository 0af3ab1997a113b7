package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.prognosis.archive.HistoryWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the README and the documentation show is what the program does. */
class ReadmeTest {

    private static final Pattern SESSION =
            Pattern.compile("```console\n(?:\\$ (git [^\n]+)\n)?+\\$ prognosis ([^\n]+)\n(.*?)```\n", Pattern.DOTALL);
    private static final Pattern HISTORY =
            Pattern.compile("git init -q --bare (\\S+) && git -C \\1 fast-import --quiet < (\\S+)");
    private static final String PIPE = " | prognosis ";
    private static final Pattern SHELL = Pattern.compile("```sh\n([^\n]+)\n```\n");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

    private final Map<String, String> repositories = new HashMap<>();

    @TempDir
    Path folder;

    @TestFactory
    List<DynamicTest> sessions() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        Matcher session = SESSION.matcher(readme() + documentation());
        while (session.find()) {
            Optional<String> git = Optional.ofNullable(session.group(1));
            String command = session.group(2);
            String shown = session.group(3);
            tests.add(dynamicTest(command, () -> {
                if (git.isPresent()) {
                    makeHistory(git.get());
                }
                String output = "";
                for (String piped : command.split(Pattern.quote(PIPE), -1)) {
                    String[] words = piped.split(" ", -1);
                    output = run(output, inRepositories(words));
                }
                if (shown.endsWith("\n...\n")) {
                    assertThat(output).startsWith(shown.substring(0, shown.length() - "...\n".length()));
                } else {
                    assertThat(output).isEqualTo(shown);
                }
            }));
        }
        assertThat(tests).hasSizeGreaterThanOrEqualTo(4);
        return tests;
    }

    /** Does what the shell is told to do, elsewhere. */
    private void makeHistory(String git) throws IOException {
        Matcher told = HISTORY.matcher(git);
        assertThat(told.matches()).as(git).isTrue();
        String stream = Files.readString(Path.of(told.group(2)));
        Path session = Files.createTempDirectory(folder, "session");
        Path repository = HistoryWriter.write(session.resolve(told.group(1)), stream);
        repositories.put(told.group(1), repository.toString());
    }

    /** The words of a command, with the repositories where they are. */
    private String[] inRepositories(String[] words) {
        return Stream.of(words)
                .map(word -> repositories.getOrDefault(word, word))
                .toArray(String[]::new);
    }

    @Test
    void hasTwoCommandsTheSecondOfWhichChecksRun() throws IOException {
        List<String> commands =
                SHELL.matcher(readme()).results().map(match -> match.group(1)).toList();
        assertThat(commands).hasSize(2);
        assertThat(commands.get(0)).startsWith("mvn ").contains("java -jar target/prognosis.jar diff samples/");
        assertThat(Files.readString(Path.of(".ci", "run"))).endsWith("\n" + commands.get(1) + "\n");
    }

    @Test
    void linksToFilesThatAreThere() throws IOException {
        List<String> links =
                LINK.matcher(readme()).results().map(match -> match.group(1)).toList();
        assertThat(links)
                .isNotEmpty()
                .allSatisfy(link -> assertThat(Path.of(link)).exists());
    }

    private static String documentation() throws IOException {
        StringBuilder pages = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of(".github", "docs"))) {
            for (Path page : files.sorted().toList()) {
                pages.append(Files.readString(page));
            }
        }
        return pages.toString();
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    private static String run(String input, String... arguments) {
        Program program = Program.reading(input, arguments);
        assertThat(program.err()).isEmpty();
        assertThat(program.code()).isZero();
        return program.out();
    }
}
