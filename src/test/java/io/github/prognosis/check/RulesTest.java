package io.github.prognosis.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulesTest {

    @Test
    void eachRuleHasACodeOfItsOwn() {
        assertThat(Rules.ALL)
                .extracting(rule -> rule.profile().code())
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void eachRuleSaysWhatItTells() {
        assertThat(Rules.ALL)
                .extracting(rule -> rule.profile().meaning())
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }

    /** A rule that no test names would be noticed by nobody. */
    @Test
    void eachRuleHasATest() throws IOException {
        String tests = "";
        for (String name : List.of("PostRulesTest.java", "ListRulesTest.java", "SaidTest.java")) {
            tests += Files.readString(Path.of("src/test/java/io/github/prognosis/check", name));
        }
        assertThat(tests)
                .contains(Rules.ALL.stream()
                        .map(rule -> '"' + rule.profile().code() + '"')
                        .toList());
    }

    /** Without evidence nothing is held against a post but the post itself. */
    @Test
    void withoutSourcesOnlyThePostIsRead() {
        CheckReport report = Checked.alone("= Open =\n* One (v1)\n  - https://lists.example.org/xen/m1@example.org/\n");

        assertThat(report.findings()).extracting(Finding::group).isSubsetOf(Group.POST);
    }

    @Test
    void everyRuleInThePackageIsListed() throws IOException {
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/io/github/prognosis/check"))) {
            long rules = sources.filter(source -> {
                        try {
                            return Files.readString(source).matches("(?s).* implements (Item|Compared)?Rule \\{.*");
                        } catch (IOException unreadable) {
                            throw new java.io.UncheckedIOException(unreadable);
                        }
                    })
                    .count();
            assertThat(Rules.ALL).hasSize((int) rules);
        }
    }
}
