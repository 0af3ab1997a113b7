package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.prognosis.archive.Archives;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Mails that a list is full of, whose subject names a release, and that list nothing that is worked on. */
class NoUpdatesTest {

    private static final String EXAMPLES = "no-updates.examples.md";
    private static final Pattern EXAMPLE = Pattern.compile("(?m)^## (.*)\n\n```\n((?s:.*?))^```$");

    @TempDir
    Path folder;

    @TestFactory
    List<DynamicTest> noneOfThemIsAnUpdate() throws IOException {
        String examples =
                new String(NoUpdatesTest.class.getResourceAsStream(EXAMPLES).readAllBytes(), StandardCharsets.UTF_8);
        List<DynamicTest> tests = new ArrayList<>();
        Matcher example = EXAMPLE.matcher(examples);
        while (example.find()) {
            String subject = example.group(1);
            String mail = Archives.mail("a@example.org", subject, example.group(2));
            tests.add(dynamicTest(subject, () -> {
                Path file = Files.writeString(folder.resolve("a.eml"), mail);
                Program program = Program.run("parse", file.toString());
                assertThat(program.out()).isEmpty();
                assertThat(program.code()).isEqualTo(3);
                assertThat(program.err()).contains("no development update found: ");
            }));
        }
        assertThat(tests).hasSizeGreaterThanOrEqualTo(25);
        return tests;
    }
}
