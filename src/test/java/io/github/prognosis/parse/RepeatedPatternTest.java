package io.github.prognosis.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader could stumble over, again and again in one line, never takes long. */
@Execution(ExecutionMode.CONCURRENT)
class RepeatedPatternTest {

    /** Often enough that time beyond proportion shows. */
    private static String many(String pattern) {
        return pattern.repeat(Math.min(13_000, 40_000 / pattern.length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "(",
                ")",
                "[",
                "]",
                "(ok",
                "(ok)",
                "[x]",
                "()",
                "(was ",
                "aka ",
                "aka",
                "<",
                "@",
                "a@",
                ",",
                "a, ",
                " and ",
                "- ",
                "->",
                "v1 -> ",
                "v1->",
                "RFC ",
                ":",
                "http://",
                "http://(",
                "https://a) ",
                "\u00a0 ",
                "=",
                " =",
                "*",
                " *",
                "**",
                "-",
                "1",
                "A b ",
                "XEN-1 ",
                "#1,",
                "none -> ",
                "\"",
                "🐼",
                "\u0000"
            })
    void anyPatternInATitleOrBelow(String pattern) {
        String many = many(pattern);
        for (String start : List.of("*  Title ", "*  Title (", "*  ", "*  [", "  -  ", "  -  (", "   ", "")) {
            InTime.readShort(
                    "= Open =\n\n*  One\n" + start + many + "\n*  Two (" + pattern + ")\n" + start + many + ")\n");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "(",
                "[",
                "a: ",
                ": ",
                "<-",
                "<",
                "->",
                "TBD ",
                "1st ",
                "10th September 2014 ",
                "10th ",
                "[1]",
                "*a*",
                "*",
                "PASSED ",
                "**x** ",
                "\t",
                "Week of ",
                "Fri ",
                "\u00a0 "
            })
    void anyPatternInATimeline(String pattern) {
        String many = many(pattern);
        for (String start : List.of("* Freeze: ", "* Freeze: 10th September 2014 ", "* ", "", " ", "10th May ")) {
            InTime.readShort("= Timeline =\n\n" + start + many + "\n" + start + many + "We are here\n");
        }
        InTime.readShort("Last updated: " + many);
        InTime.readShort(("Last updated: " + pattern + "\n").repeat(7_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none -> ", "none->", "-> fair", "fair - ", "good", "-", "--> ", "\"ok\" "})
    void anyPatternInTheScale(String pattern) {
        String many = many(pattern);
        for (String start : List.of("", "The states are: none", "* none ", "fair - ")) {
            InTime.readShort(start + many + "\n\n= Prognosis =\n\n" + start + many + "\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,", "1-", "\"", "a. ", ".  ", "[", "<", "@", "=", "(", "? "})
    void anyPatternInAnIssueList(String pattern) {
        String many = many(pattern);
        for (String start : List.of("", "1", "* ", "* \"", "A. ", "| ", "  ")) {
            InTime.readShort(
                    "Open issues\n===========\n\n* \"Title\"\n\n" + start + many + "\n\n\n" + start + many + "\n");
            InTime.readShort(
                    "OPEN ISSUES\n===========\n\nA. Title\n\n" + start + many + "\n\n\n" + start + many + "\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[", "([", "(a ", "[a ", "v7 ("})
    void deeplyNestedBrackets(String open) {
        String body = "= Open =\n\n*  " + open.repeat(1_000_000 / open.length());
        assertThat(InTime.readFlatly(body).items()).hasSize(1);
        assertThat(InTime.readFlatly("= Open =\n\n*  Title " + open.repeat(500_000) + ")".repeat(500_000))
                        .items())
                .hasSize(1);
    }
}
