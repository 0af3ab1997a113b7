package io.github.prognosis.parse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The layouts of posts, example by example, as the files of examples write them down. */
class FormatTest {

    private static final List<String> FILES =
            List.of("scripted.examples.md", "families.examples.md", "lists.examples.md");
    private static final Pattern EXAMPLE = Pattern.compile(
            "^```post(?: sent (\\S+))?\n(.*?)^```\n\n?^```(model|lines)\n(.*?)^```$|^## ([^\n]+)$",
            Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern FENCE = Pattern.compile("^```\\S", Pattern.MULTILINE);

    private record Example(String name, Optional<LocalDate> sent, String post, boolean lines, String expected) {}

    private static String files() throws IOException {
        StringBuilder text = new StringBuilder();
        for (String file : FILES) {
            try (InputStream stream = Objects.requireNonNull(FormatTest.class.getResourceAsStream(file), file)) {
                text.append(new String(stream.readAllBytes(), UTF_8));
            }
        }
        return text.toString();
    }

    private static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        String section = "";
        int number = 0;
        Matcher matcher = EXAMPLE.matcher(files());
        while (matcher.find()) {
            if (matcher.group(5) != null) {
                section = matcher.group(5);
                number = 0;
            } else {
                examples.add(new Example(
                        section + " " + ++number,
                        Optional.ofNullable(matcher.group(1)).map(LocalDate::parse),
                        unmarked(matcher.group(2)),
                        matcher.group(3).equals("lines"),
                        unmarked(matcher.group(4))));
            }
        }
        return examples;
    }

    private static String unmarked(String text) {
        return text.replace('␠', ' ').replace('⍽', '\u00a0').replace('␉', '\t');
    }

    @TestFactory
    Stream<DynamicTest> examplesReadAsWritten() throws IOException {
        return examples().stream()
                .map(example -> DynamicTest.dynamicTest(example.name(), () -> {
                    ParsedPost read = UpdateReader.read(Posts.of(example.post(), example.sent()));
                    String actual = example.lines()
                            ? ModelText.ofLines(withoutLast(read.roles()))
                            : ModelText.of(read.update());
                    assertThat(actual).as(example.post()).isEqualTo(example.expected());
                }));
    }

    /** Behind the last line break there is one more line to a machine, but none to people. */
    private static List<LineRole> withoutLast(List<LineRole> roles) {
        return roles.subList(0, roles.size() - 1);
    }

    @TestFactory
    Stream<DynamicTest> everyPrefixAndSuffixOfAnExampleIsRead() throws IOException {
        return examples().stream()
                .map(example -> DynamicTest.dynamicTest(example.name(), () -> {
                    String post = example.post();
                    for (int i = 0; i <= post.length(); i++) {
                        assertThat(UpdateReader.read(Posts.of(post.substring(0, i)))
                                        .roles())
                                .hasSize(lines(post.substring(0, i)));
                        assertThat(UpdateReader.read(Posts.of(post.substring(i)))
                                        .roles())
                                .hasSize(lines(post.substring(i)));
                    }
                }));
    }

    private static int lines(String post) {
        return post.split("\n", -1).length;
    }

    @Test
    void everyFenceOfTheFileIsPartOfAnExample() throws IOException {
        long fences = FENCE.matcher(files()).results().count();
        assertThat(examples()).hasSize((int) fences / 2).hasSizeGreaterThan(70);
        assertThat(fences).isEven();
    }

    @Test
    void noTwoExamplesAreTheSame() throws IOException {
        Set<String> posts = new HashSet<>();
        for (Example example : examples()) {
            assertThat(posts.add(example.sent() + example.post() + example.lines()))
                    .as(example.name())
                    .isTrue();
        }
    }
}
