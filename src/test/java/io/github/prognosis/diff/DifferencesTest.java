package io.github.prognosis.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.prognosis.model.MatchOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples in {@code differences.examples.md}, each a test. */
class DifferencesTest {

    private static final Pattern EXAMPLE = Pattern.compile("### ([^\n]+)\n\n```\n(.*?)\n```\n", Pattern.DOTALL);

    @TestFactory
    List<DynamicTest> examples() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        Matcher example = EXAMPLE.matcher(text());
        while (example.find()) {
            String[] parts = example.group(2).split("(?m)^\\.\\.\\.\\.\n", -1);
            String name = example.group(1);
            tests.add(dynamicTest(name, () -> check(parts)));
        }
        assertThat(tests).hasSizeGreaterThan(50);
        return tests;
    }

    private static void check(String[] parts) {
        assertThat(parts).hasSize(3);
        Comparison comparison =
                UpdateDiffer.compare(Posts.update(parts[0]), Posts.update(parts[1]), MatchOptions.DEFAULT);
        assertThat(ChangeLines.of(comparison)).isEqualTo(parts[2] + "\n");
    }

    private static String text() throws IOException {
        try (InputStream in = DifferencesTest.class.getResourceAsStream("differences.examples.md")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
