package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the README and the documentation show is what the program does. */
class ReadmeTest {

    private static final Pattern SESSION =
            Pattern.compile("```console\n\\$ prognosis ([^\n]+)\n(.*?)```\n", Pattern.DOTALL);
    private static final Pattern SHELL = Pattern.compile("```sh\n([^\n]+)\n```\n");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

    @TestFactory
    List<DynamicTest> sessions() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        Matcher session = SESSION.matcher(readme() + documentation());
        while (session.find()) {
            String command = session.group(1);
            String shown = session.group(2);
            tests.add(dynamicTest(command, () -> {
                String output = run(command.split(" ", -1));
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

    private static String run(String... arguments) {
        Program program = Program.run(arguments);
        assertThat(program.err()).isEmpty();
        assertThat(program.code()).isZero();
        return program.out();
    }
}
