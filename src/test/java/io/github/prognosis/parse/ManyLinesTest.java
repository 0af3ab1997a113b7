package io.github.prognosis.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.model.Update;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many lines, items and headings, and lines without an end, never take long. */
@Execution(ExecutionMode.CONCURRENT)
class ManyLinesTest {

    /** How often a line comes again in a post of another layout. */
    private static final int AGAIN = 13_000;

    @Test
    void manyItems() {
        String body = "= Open =\n\n" + "*  Title (good)\n  -  Ines Fonseca\n\n".repeat(100_000);
        assertThat(InTime.read(body).items()).hasSize(100_000);
    }

    @Test
    void manyBareBullets() {
        assertThat(InTime.read("= Open =\n" + "*\n".repeat(100_000)).diagnostics())
                .hasSize(100_000);
    }

    @Test
    void manyHeadings() {
        assertThat(InTime.read("= Open =\n".repeat(100_000)).sections()).hasSize(100_000);
        assertThat(InTime.read("== Open ==\n\n*** b ***:\n".repeat(50_000)).sections())
                .hasSize(50_000);
    }

    @Test
    void headingsOneBelowTheOther() {
        StringBuilder body = new StringBuilder();
        for (int level = 1; level <= 500; level++) {
            String mark = "=".repeat(level);
            body.append(mark).append(" Arm ").append(mark).append("\n* t (v1)\n");
        }
        assertThat(InTime.read(body.toString()).items()).hasSize(500);
    }

    @Test
    void aHeadingOfManyWords() {
        assertThat(InTime.read("= " + "open ".repeat(20_000) + "=\n\n*  Title (good)\n")
                        .items())
                .hasSize(1);
    }

    @Test
    void aTitleOfManyLines() {
        Update update = InTime.readFlatly("= Open =\n\n*  Title\n" + "goes on\n".repeat(200_000));
        assertThat(update.items())
                .singleElement()
                .satisfies(item -> assertThat(item.title()).hasSize("Title".length() + 200_000 * " goes on".length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"   prose\n", "  -  prose that is no owner\n", "  -\n", "  owner: Ines\n", " > said\n"})
    void anItemWithManyLines(String line) {
        assertThat(InTime.read("= Open =\n\n*  Title\n" + line.repeat(100_000)).items())
                .singleElement()
                .satisfies(item -> assertThat(item.endLine()).isEqualTo(100_003));
    }

    @Test
    void anItemWithAMillionLines() {
        assertThat(InTime.read("= Open =\n\n*  Title\n" + "   prose\n".repeat(1_000_000))
                        .items())
                .singleElement()
                .satisfies(item -> assertThat(item.endLine()).isEqualTo(1_000_003));
    }

    @Test
    void anItemWithManyLinesThatLookBrokenOff() {
        String line = "- prose that goes on and on over the width of what is a full line\n";
        assertThat(InTime.read("= Open =\n\n*  Title\n" + line.repeat(100_000)).items())
                .singleElement()
                .satisfies(item -> assertThat(item.endLine()).isEqualTo(100_003));
    }

    @Test
    void manyWrappedLinesBehindABlankOne() {
        String lines = "*  Title\n\n   Prose\n" + "goes on\n".repeat(100_000);
        assertThat(InTime.read("= Open =\n\n" + lines + "\n*  Other\n").items().get(0))
                .satisfies(item -> assertThat(item.endLine()).isEqualTo(100_005));
    }

    /** The other layouts, by a post of theirs with one line that comes again and again. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "** Arm **:\n1. Title\nhttps://example.org/1\nStatus: one\n@goes on\n",
                "** Arm **:\n@1. Title\nhttps://example.org/1\nStatus: one\n",
                "** Arm **:\n1. Title\nStatus: one\n@https://example.org/1\n",
                "Arm:\n  * [PATCH v5 00/13] Title [\nhttps://example.org/1\n]:\n@    - remark\n",
                "Arm:\n  * [PATCH v5 00/13] Title [\nhttps://example.org/1\n]:\n@goes on\n",
                "Arm:\n@  * [PATCH v5 00/13] Title [\nhttps://example.org/1\n]:\n",
                "Arm:\n  * MISRA:\n@    - [PATCH v5 00/13] Title [https://example.org/1]\n",
                "Arm:\n  * [PATCH v5 00/13] Title [https://example.org/1]\n  * Title\n@    hanging\n",
                "OPEN ISSUES\n===========\n\nA. Title\n\nProse.\n@goes on\n",
                "OPEN ISSUES\n===========\n\n@A. Title\n\nProse.\n\n\n",
                "OPEN ISSUES\n===========\n\nA. Title\n\n@Information from\n  Ines Fonseca\n",
                "Open issues\n===========\n\n@* \"Title\"\n  Prose\n\n",
                "Open issues\n===========\n\n* \"Title\"\n\n@x86:\n",
                "@A\n===\n",
                "@A\n---\n"
            })
    void manyLinesOfAnotherLayout(String post) {
        int again = post.indexOf('@');
        InTime.readShort(post.substring(0, again) + post.substring(again + 1).repeat(AGAIN));
    }

    @Test
    void manyLinksInOneLine() {
        assertThat(InTime.read("= Open =\n\n*  Title " + "(https://example.org/) ".repeat(100_000))
                        .items())
                .singleElement()
                .satisfies(item -> assertThat(item.links()).hasSize(100_000));
    }

    @Test
    void aVeryLongLine() {
        String line = "word ".repeat(1_000_000);
        assertThat(InTime.read("= Open =\n\n*  " + line).items()).hasSize(1);
        assertThat(InTime.read("= Open =\n\n*  Title\n  -  " + line).items()).hasSize(1);
        assertThat(InTime.read("= Open =\n\n*  Title\n   " + line).items()).hasSize(1);
        assertThat(InTime.read(line).items()).isEmpty();
        assertThat(InTime.read("x".repeat(5_000_000)).items()).isEmpty();
    }

    @Test
    void manyMilestones() {
        String milestones = "* Freeze: 10th October\n".repeat(100_000);
        assertThat(InTime.read("= Timeline =\n\n" + milestones).timeline().milestones())
                .hasSize(100_000);
    }
}
