package io.github.prognosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.prognosis.diff.Change;
import io.github.prognosis.diff.Comparison;
import io.github.prognosis.diff.Difference;
import io.github.prognosis.diff.Value;
import io.github.prognosis.model.Update;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What people found changed between posts, see {@code truth/README.md}, is what the program tells: all of it, and no more. */
class LabelledTruthTest {

    private static final Path CORPUS = Path.of("..", "shared", "corpus");
    private static final Path SAMPLES = Path.of("samples");

    @TestFactory
    List<DynamicTest> samples() throws IOException {
        return tests("samples.truth", SAMPLES);
    }

    @TestFactory
    List<DynamicTest> postsOfTheList() throws IOException {
        return tests("corpus.truth", CORPUS);
    }

    /** Each post of a folder is compared with the one before it. */
    @Test
    void everySampleIsLabelled() throws IOException {
        List<String> successive = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(SAMPLES)) {
            List<Path> posts = walk.filter(file -> file.toString().matches(".*\\d\\.(?:txt|eml)"))
                    .sorted()
                    .toList();
            for (int i = 1; i < posts.size(); i++) {
                if (posts.get(i).getParent().equals(posts.get(i - 1).getParent())) {
                    successive.add(relative(posts.get(i - 1)) + " -> " + relative(posts.get(i)));
                }
            }
        }
        assertThat(Label.read("samples.truth")).extracting(Label::name).containsExactlyInAnyOrderElementsOf(successive);
    }

    private static String relative(Path post) {
        return SAMPLES.relativize(post).toString().replace('\\', '/');
    }

    private static List<DynamicTest> tests(String resource, Path folder) throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Label label : Label.read(resource)) {
            tests.add(dynamicTest(label.name(), () -> {
                assumeTrue(Files.isDirectory(folder));
                check(label, Prognosis.diff(update(folder, label.before()), update(folder, label.now())));
            }));
        }
        assertThat(tests).hasSizeGreaterThanOrEqualTo(10);
        return tests;
    }

    private static Update update(Path folder, String name) throws IOException {
        return Prognosis.read(folder.resolve(name)).updates().get(0);
    }

    private static void check(Label label, Comparison comparison) {
        List<Fact> told =
                comparison.changes().stream().flatMap(Fact::of).collect(Collectors.toCollection(ArrayList::new));
        int all = told.size();
        List<Fact> missed = new ArrayList<>();
        for (Fact fact : label.facts()) {
            told.stream().filter(fact::isTold).findFirst().ifPresentOrElse(told::remove, () -> missed.add(fact));
        }
        int found = label.facts().size() - missed.size();
        assertThat(told.isEmpty() && missed.isEmpty())
                .as(
                        "precision %d/%d, recall %d/%d%nmissed:%n%s%ninvented:%n%s",
                        found, all, found, label.facts().size(), lines(missed), lines(told))
                .isTrue();
        assertThat(comparison.unchanged()).as("unchanged").isEqualTo(label.unchanged());
        assertThat(comparison.retired()).as("retired").isEqualTo(label.retired());
    }

    private static String lines(List<Fact> facts) {
        return facts.stream().map(fact -> "  " + fact).collect(Collectors.joining("\n"));
    }

    /**
     * What a person found changed between two posts.
     *
     * @param unchanged how many items are the same
     * @param retired how many completed items of the release before are gone
     */
    private record Label(String before, String now, int unchanged, int retired, List<Fact> facts) {

        private static final Pattern PAIR = Pattern.compile("= (\\S+) -> (\\S+)");
        private static final Pattern COUNT = Pattern.compile("(unchanged|retired) (\\d+)");

        String name() {
            return before + " -> " + now;
        }

        static List<Label> read(String resource) throws IOException {
            List<Label> labels = new ArrayList<>();
            for (String part : text(resource).split("(?m)^(?== )", 0)) {
                List<String> lines = part.lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .toList();
                if (!lines.isEmpty()) {
                    labels.add(of(lines));
                }
            }
            return labels;
        }

        private static Label of(List<String> lines) {
            Matcher pair = PAIR.matcher(lines.get(0));
            assertThat(pair.matches()).as(lines.get(0)).isTrue();
            int unchanged = 0;
            int retired = 0;
            List<Fact> facts = new ArrayList<>();
            String title = "";
            for (String line : lines.subList(1, lines.size())) {
                Matcher count = COUNT.matcher(line);
                if (count.matches()) {
                    int number = Integer.parseInt(count.group(2));
                    unchanged = count.group(1).equals("unchanged") ? number : unchanged;
                    retired = count.group(1).equals("retired") ? number : retired;
                } else {
                    Fact fact = Fact.parse(line, title);
                    title = fact.title();
                    facts.add(fact);
                }
            }
            return new Label(pair.group(1), pair.group(2), unchanged, retired, facts);
        }

        private static String text(String resource) throws IOException {
            try (InputStream in = LabelledTruthTest.class.getResourceAsStream("truth/" + resource)) {
                return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }

    /**
     * One difference, be it a change's main one or a detail.
     *
     * @param what level and kind, {@code + } before those of a detail
     * @param title of the item or milestone
     * @param values old and new value; empty where the label does not tell
     */
    private record Fact(String what, String title, Optional<String> values) {

        private static final Pattern MAIN = Pattern.compile("(\\w+ [a-z-]+) \"(.*)\"(?:: (.* -> .*))?");
        private static final Pattern DETAIL = Pattern.compile("  (\\+ \\w+ [a-z-]+)(?:: (.* -> .*))?");

        static Fact parse(String line, String titleAbove) {
            Matcher detail = DETAIL.matcher(line);
            if (detail.matches()) {
                return new Fact(detail.group(1), titleAbove, Optional.ofNullable(detail.group(2)));
            }
            Matcher main = MAIN.matcher(line);
            assertThat(main.matches()).as(line).isTrue();
            return new Fact(main.group(1), main.group(2), Optional.ofNullable(main.group(3)));
        }

        static Stream<Fact> of(Change change) {
            return Stream.concat(
                    Stream.of(of("", change.main(), change.title())),
                    change.details().stream().map(detail -> of("+ ", detail, change.title())));
        }

        private static Fact of(String mark, Difference difference, String title) {
            String what =
                    mark + difference.level().word() + " " + difference.kind().word();
            return new Fact(
                    what, title, Optional.of(text(difference.oldValue()) + " -> " + text(difference.newValue())));
        }

        private static String text(Value value) {
            if (value instanceof Value.Texts texts) {
                return texts.texts().toString();
            }
            return ((Value.Text) value).text().orElse("_");
        }

        /** Whether what the program tells is what the label says, as far as it says it. */
        boolean isTold(Fact told) {
            return what.equals(told.what)
                    && title.equals(told.title)
                    && (values.isEmpty() || values.equals(told.values));
        }

        @Override
        public String toString() {
            return what + " \"" + title + "\"" + values.map(text -> ": " + text).orElse("");
        }
    }
}
