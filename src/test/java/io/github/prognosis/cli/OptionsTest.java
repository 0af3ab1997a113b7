package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.diff.ChangeKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How options are written, and what becomes of warnings. */
class OptionsTest {

    private static final String JANUARY = "samples/4.6/2015-01-12.txt";
    private static final String FEBRUARY = "samples/4.6/2015-02-09.txt";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"-f json", "-fjson", "--format json", "--format=json", "-f text -f json", "-q -f json"})
    void anOptionIsWrittenInAnyOfTheUsualWays(String options) {
        String[] arguments = ("diff " + options + " " + JANUARY + " " + FEBRUARY).split(" ", -1);
        assertThat(Program.run(arguments)).isEqualTo(Program.run("diff", JANUARY, FEBRUARY, "--format", "json"));
    }

    @Test
    void theLastOfSeveralValuesCounts() {
        assertThat(Program.run("diff", "samples/4.6", "--fail-on", "risk", "--only", "info", "--fail-on", "info")
                        .code())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "-f html -f jsonl, -f jsonl",
        "--color always --color never, --color never",
        "--since 2020 --since 2015-03, --since 2015-03",
        "--until 2014 --until 2015-03, --until 2015-03",
        "--find-renames=100 --find-renames=60, --find-renames=60",
        "--limit items=1 --limit items=50, --limit items=50"
    })
    void ofAnyOptionThatIsNoFilterTheLastValueCounts(String twice, String once) {
        assertThat(Program.run(("changelog samples/4.6 " + twice).split(" ", -1)))
                .isEqualTo(Program.run(("changelog samples/4.6 " + once).split(" ", -1)))
                .returns(0, Program::code);
    }

    @Test
    void differentFiltersHoldTogether() {
        assertThat(Program.run("diff", "samples/4.6", "-f", "jsonl", "--only", "prognosis", "--exclude", "risk")
                        .out()
                        .lines())
                .hasSize(6);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ALONE")
    void aGroupMeansAllItsKinds(ChangeKind.Group group) {
        String kinds = Arrays.stream(ChangeKind.values())
                .filter(kind -> kind.group() == group)
                .map(ChangeKind::word)
                .collect(Collectors.joining(","));
        assertThat(Program.run(
                        "changelog", "samples/4.6", "--only", group.word().orElseThrow()))
                .isEqualTo(Program.run("changelog", "samples/4.6", "--only", kinds))
                .isNotEqualTo(Program.run("changelog", "samples/4.6", "--only", "release"));
    }

    @ParameterizedTest
    @CsvSource({"70, 0", "70%, 0", "85, 2", "100, 2"})
    void renamesAreFoundDownToTheLikenessGiven(String percent, long removedOrAdded) {
        String before = "Xen 4.5 development update\n\n= Open =\n* Load the running kernel image (ok)\n";
        String now = before.replace("image", "image somewhat later");
        assertThat(diff(before, now, "--find-renames=" + percent, "--only", "added,removed"))
                .hasSize((int) removedOrAdded);
    }

    private List<String> diff(String before, String now, String... options) {
        try {
            Files.writeString(folder.resolve("before.txt"), before);
            Files.writeString(folder.resolve("now.txt"), now);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
        String[] arguments = new String[options.length + 5];
        arguments[0] = "diff";
        arguments[1] = folder.resolve("before.txt").toString();
        arguments[2] = folder.resolve("now.txt").toString();
        arguments[3] = "-f";
        arguments[4] = "jsonl";
        System.arraycopy(options, 0, arguments, 5, options.length);
        Program program = Program.run(arguments);
        assertThat(program.err()).isEmpty();
        return program.out().lines().toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "46", "Xen 4.6", "4.6.1", "four"})
    void aReleaseIsWrittenAsInThePosts(String release) {
        assertThat(Program.run("changelog", "--release", release, "samples"))
                .isEqualTo(new Program(
                        2, "", "prognosis: error: --release is a release such as 4.6, not '" + release + "'\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015-3-9", "2015-02-30", "20150309", "last week", ""})
    void aDayIsWrittenInOneWay(String day) {
        assertThat(Program.run("changelog", "--until", day, "samples"))
                .isEqualTo(new Program(
                        2,
                        "",
                        "prognosis: error: --until is a date such as 2015-03-09, 2015-03 or 2015, not '" + day
                                + "'\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--format",
                "--output",
                "--color",
                "--only",
                "--exclude",
                "--section",
                "--owner",
                "--item",
                "--find-renames",
                "--matches",
                "--fail-on",
                "--release",
                "--since",
                "--until"
            })
    void anOptionWithoutItsValueIsToldToNeedOne(String option) {
        assertThat(Program.run("changelog", "samples", option))
                .isEqualTo(new Program(2, "", "prognosis: error: option " + option + " needs a value\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--strict", "--quiet", "--verbose", "--no-renames", "--exit-code"})
    void aSwitchTakesNoValue(String option) {
        assertThat(Program.run("changelog", "samples", option + "=yes"))
                .isEqualTo(new Program(2, "", "prognosis: error: unknown option '" + option + "=yes'\n"));
    }

    @Test
    void strictTellsTheWarningsThatItFailsFor() {
        Program program = Program.run("diff", "--strict", JANUARY, FEBRUARY);
        assertThat(program.code()).isEqualTo(3);
        assertThat(program.out())
                .isEqualTo(Program.run("diff", JANUARY, FEBRUARY).out());
        assertThat(program.err()).startsWith(JANUARY + ":50:1: warning: ").contains(FEBRUARY + ":49:1: warning: ");
    }

    @Test
    void strictFailsQuietlyWhereAskedTo() {
        Program program = Program.run("diff", "--strict", "--quiet", JANUARY, FEBRUARY);
        assertThat(program).isEqualTo(new Program(3, program.out(), ""));
    }

    @Test
    void strictMattersMoreThanWhatWasFound() {
        assertThat(Program.run("diff", "--strict", "--exit-code", JANUARY, FEBRUARY)
                        .code())
                .isEqualTo(3);
    }

    @Test
    void strictLeavesAPostWithoutWarningsAlone() {
        String folder = "samples/4.22";
        assertThat(Program.run("diff", "--strict", folder)).isEqualTo(Program.run("diff", folder));
    }

    @Test
    void aWarningStandsOnALineOfItsOwn() {
        assertThat(Program.run("parse", "samples/4.6").err().lines())
                .isNotEmpty()
                .allMatch(line -> line.matches("samples/4\\.6/[0-9-]+\\.txt:[0-9]+:[0-9]+: warning: .+ \\[[a-z-]+]"));
    }
}
