package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code prognosis history} tells, and what it leaves out. */
class HistoryTest {

    private static final String SAMPLES = "samples/4.6";

    @TempDir
    Path folder;

    private static String history(String... arguments) {
        Program program = Program.run(
                Stream.concat(Stream.of("history"), Stream.of(arguments)).toArray(String[]::new));
        assertThat(program.err()).isEmpty();
        assertThat(program.code()).isZero();
        return program.out();
    }

    /** The titles of the lifelines: what stands on top, and behind two blank lines. */
    private static List<String> titles(String... arguments) {
        return Arrays.stream(history(arguments).split("\n\n\n", -1))
                .map(life -> life.substring(0, life.indexOf('\n')))
                .toList();
    }

    private void post(String date, String... lines) throws IOException {
        String body = "Xen 4.5 development update\n\n= Open =\n" + String.join("\n", lines) + "\n";
        Files.writeString(folder.resolve("4.5-" + date + ".txt"), body);
    }

    @Test
    void anOldTitleFindsTheItemUnderItsNewOne() {
        assertThat(history(SAMPLES, "--item", "pvusb"))
                .startsWith("USB controllers and devices for guests:")
                .contains("renamed: was pvusb support in libxl");
    }

    @Test
    void theWordsMayStandInAnyOrderButInOneTitle() {
        assertThat(titles(SAMPLES, "--item", "linux balloon")).containsExactly("Huge page ballooning in Linux");
        assertThat(Program.run("history", SAMPLES, "--item", "pvusb hot plug").out())
                .isEmpty();
    }

    @Test
    void severalOptionsHoldTogether() {
        assertThat(titles(SAMPLES, "--item", "pvusb", "--item", "hot plug"))
                .containsExactly("USB controllers and devices for guests: toolstack commands, guest files, and hot");
        assertThat(titles(SAMPLES, "--item", "huge page", "--owner", "havlik", "--section", "x86"))
                .containsExactly("Huge page ballooning in Xen");
    }

    @Test
    void whoeverOwnedItOnceFindsTheWholeLife() {
        assertThat(history(SAMPLES, "--item", "overlays", "--owner", "contoso"))
                .contains("in 4 updates\n")
                .contains("owners: + Petr Havlik, - Contoso")
                .contains("improved: none -> fair");
    }

    @Test
    void whereverItStoodOnceFindsTheWholeLife() {
        assertThat(history(SAMPLES, "--item", "bandwidth", "--section", "x86"))
                .contains("2015-01-12  4.6  deferred  none  first seen: Li Qiaoyun\n");
    }

    @Test
    void kindsThatAreNotToldLeaveTheLifeWhole() {
        assertThat(history(SAMPLES, "--item", "microcode", "--only", "risk")).isEqualTo("""
                Filter: only risk; item "microcode"

                Late microcode loading (no reboot)
                Xen 4.6, 2015-01-12 -> 2015-04-13                                   in 4 updates

                  2015-01-12  4.6  open  ok    first seen: x86; Tomasz Weglarz, Aurélie Faure
                  2015-02-09  4.6  open  good  nothing of that kind in 2 updates, to 2015-03-09
                  2015-04-13  4.6  open  fair  reopened
                                               in x86
                                               regressed: done -> fair
                                               notes: "Reverted in March, two hosts lost their
                                                 timers after an update"

                Open in the newest update, Xen 4.6, 2015-04-13.
                """);
    }

    @Test
    void aRenameThatIsNotToldIsFollowed() {
        assertThat(history(SAMPLES, "--item", "runstate", "--exclude", "renamed"))
                .contains("in 4 updates\n")
                .doesNotContain("renamed:");
    }

    /** It has nothing left to tell; one that never changed has nothing hidden. */
    @Test
    void aLifeOfWhichEveryChangeIsHiddenIsNotListed() {
        String all = history(SAMPLES, "--all", "--exclude", "risk");
        assertThat(history(SAMPLES, "--item", "hexadecimal cpu masks")).contains("issues: + XEN-21");
        assertThat(history(SAMPLES, "--item", "hexadecimal cpu masks", "--exclude", "issues"))
                .isEqualTo("Filter: without issues; item \"hexadecimal cpu masks\"\n\n1 item is left out\n");
        assertThat(all).contains("Tidy vPIT\n").contains("are left out");
    }

    @Test
    void updatesThatAreNotToldLeaveTheLifeWhole() {
        assertThat(history(SAMPLES, "--item", "microcode", "--since", "2015-03-01", "--until", "2015-03-31"))
                .isEqualTo("""
                Filter: item "microcode"; since 2015-03-01; until 2015-03-31

                Late microcode loading (no reboot)
                Xen 4.6, 2015-01-12 -> 2015-04-13                          in 4 updates, 1 shown

                  2015-03-09  4.6  completed  done  completed
                                                    improved: good -> done

                Open in the newest update, Xen 4.6, 2015-04-13.
                """);
    }

    @Test
    void thatAnItemIsGoneIsToldWhereOnlyLaterUpdatesAreAskedFor() {
        assertThat(history(SAMPLES, "--item", "PIT", "--since", "2015-03-01")).isEqualTo("""
                Filter: item "PIT"; since 2015-03-01

                Tidy PIT
                Xen 4.6, 2015-01-12 -> 2015-02-09                       in 2 updates, none shown

                  2015-03-09  4.6  -  removed: was open, ok
                                      compare "Tidy vHPET"

                Removed without a word in Xen 4.6, 2015-03-09.
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "--since 2015-03-20, 1",
        "--until 2015-02-20, 2",
        "--release 4.6, 4",
        "--since 2015-02-01 --until 2015-03-20, 2"
    })
    void onlyTheUpdatesAskedForAreTold(String options, int rows) {
        List<String> arguments = new ArrayList<>(List.of("samples", "--item", "microcode", "-f", "markdown"));
        arguments.addAll(List.of(options.split(" ", -1)));
        assertThat(history(arguments.toArray(String[]::new)).lines().filter(line -> line.startsWith("| 2015")))
                .hasSize(rows);
    }

    @Test
    void withoutRenamesTheItemEndsWithItsTitle() {
        assertThat(history(SAMPLES, "--item", "virtualisaton", "--no-renames"))
                .contains("Removed without a word in Xen 4.6, 2015-02-09.");
        assertThat(history(SAMPLES, "--item", "virtualisaton")).contains("Open in the newest update");
    }

    @ParameterizedTest
    @CsvSource({
        "microcode, --fail-on risk, 1",
        "microcode, --fail-on risk --exclude risk, 0",
        "microcode, --fail-on risk --until 2015-03-31, 0",
        "vPIT, --exit-code, 0",
        "pvusb, --exit-code, 1",
        "pvusb, --fail-on warn, 0"
    })
    void theExitCodeIsThatOfWhatIsTold(String words, String options, int code) {
        for (String format : List.of("text", "markdown", "json")) {
            String[] arguments = Stream.concat(
                            Stream.of("history", SAMPLES, "-f", format, "--item", words),
                            Stream.of(options.split(" ", -1)))
                    .toArray(String[]::new);
            assertThat(Program.run(arguments).code()).as(format).isEqualTo(code);
        }
    }

    @Test
    void nothingFoundIsNoErrorAndNearTitlesAreShown() {
        assertThat(Program.run("history", SAMPLES, "--item", "microcoed loading"))
                .isEqualTo(new Program(0, "", """
                prognosis: warning: no item has all these words: microcoed loading; near it:
                  Late microcode loading (no reboot)
                """));
    }

    @Test
    void wordsThatNothingIsNearOfAreOnlyToldToBeMissing() {
        assertThat(Program.run("history", SAMPLES, "--item", "qwertyuiop", "--fail-on", "info"))
                .isEqualTo(new Program(0, "", "prognosis: warning: no item has all these words: qwertyuiop\n"));
        assertThat(Program.run("history", SAMPLES, "--item", "qwertyuiop", "-q"))
                .isEqualTo(new Program(0, "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--section nowhere", "--owner nobody", "--release 4.7", "--since 2016-01-01"})
    void anItemThatIsElsewhereIsToldToBe(String options) {
        String[] arguments = Stream.concat(
                        Stream.of("history", SAMPLES, "--item", "microcode"), Stream.of(options.split(" ", -1)))
                .toArray(String[]::new);
        Program program = Program.run(arguments);
        assertThat(program.code()).isZero();
        assertThat(program.out()).doesNotContain("Late microcode");
        assertThat(program.err()).startsWith("prognosis: warning: no ").hasLineCount(1);
    }

    @Test
    void nothingFoundIsAnEmptyListInJson() {
        assertThat(Program.run("history", SAMPLES, "--item", "qwertyuiop", "-f", "json")
                        .out())
                .isEqualTo("{\n  \"schemaVersion\": 1,\n  \"lifelines\": []\n}\n");
    }

    @Test
    void anItemThatComesBackIsOneItem() throws IOException {
        post("2014-01-01", "* Load the kernel later (ok)", "  - Ines Fonseca", "* Other");
        post("2014-02-01", "* Other");
        post("2014-03-01", "* Load the kernel, later (good)", "  - Petr Havlik", "* Other");
        assertThat(history(folder.toString(), "--item", "kernel")).isEqualTo("""
                Load the kernel, later
                Xen 4.5, 2014-01-01 -> 2014-03-01                                   in 2 updates

                  2014-01-01  4.5  open  ok    first seen: Ines Fonseca
                  2014-02-01  4.5  -           removed: was open, ok
                  2014-03-01  4.5  open  good  back again: Petr Havlik

                Open in the newest update, Xen 4.5, 2014-03-01.
                """);
    }

    @Test
    void anItemThatComesBackUnderAnotherTitleSaysWhatItWas() throws IOException {
        post("2014-01-01", "* Load the kernel later (ok)", "  - XEN-28", "* Other");
        post("2014-02-01", "* Other");
        post("2014-03-01", "* Something quite different (ok)", "  - XEN-28", "* Other");
        assertThat(history(folder.toString(), "--item", "kernel"))
                .startsWith("Something quite different\n")
                .contains("""
                  2014-03-01  4.5  open  ok  back again
                                             renamed: was Load the kernel later
                """);
    }

    @Test
    void anItemThatComesBackIsSaidToWhereItsEarlierLifeIsNotShown() throws IOException {
        post("2014-01-01", "* Load the kernel later (ok)", "* Other");
        post("2014-02-01", "* Other");
        post("2014-03-01", "* Load the kernel later (ok)", "* Other");
        assertThat(history(folder.toString(), "--item", "kernel", "--since", "2014-02-15"))
                .contains("  2014-03-01  4.5  open  ok  back again\n");
    }

    @Test
    void aStatusTooLongForItsColumnIsCutThereAndWrittenOut() throws IOException {
        post("2014-01-01", "* Load the kernel later (v7 (design docs))");
        assertThat(history(folder.toString(), "--item", "kernel")).contains("""
                  2014-01-01  4.5  open  v7 (desig...  first seen
                                                       status: v7 (design docs)
                """);
    }

    @Test
    void anEmojiIsNotCutInTwo() throws IOException {
        post("2014-01-01", "* Load the kernel later (v7 \ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00)");
        assertThat(history(folder.toString(), "--item", "kernel"))
                .contains("open  v7 \ud83d\ude00\ud83d\ude00\ud83d\ude00...  ")
                .doesNotContain("?");
    }

    @Test
    void anUndatedUpdateIsSaidToBe() throws IOException {
        Files.writeString(folder.resolve("x.txt"), "Xen 4.5 development update\n\n= Open =\n* Load it (ok)\n");
        assertThat(history(folder.toString(), "--item", "load"))
                .contains("\nXen 4.5, x.txt ")
                .contains("\n  undated  4.5  open  ok  first seen\n");
    }

    @Test
    void nothingInAPostIsMarkup() throws IOException {
        post("2014-01-01", "* Load <b>a|b</b> `later` (v1 | v2)", "  - https://example.org/a|b", "  - Ines|Fonseca");
        post("2014-02-01", "* Load <b>a|b</b> `later` (v1 | v2)", "  - https://example.org/c|d");
        String table = history(folder.toString(), "--item", "load", "-f", "markdown");
        assertThat(table).startsWith("## Load \\<b>a\\|b\\</b> \\`later\\`\n");
        assertThat(table.lines().filter(line -> line.startsWith("|")))
                .hasSize(4)
                .allSatisfy(line -> assertThat(line.replace("\\|", "").chars().filter(c -> c == '|'))
                        .as(line)
                        .hasSize(6));
        assertThat(table).contains("**links**: <https://example.org/c\\|d>");
    }

    @Test
    void aTerminalIsNotWrittenToByAPost() throws IOException {
        post("2014-01-01", "* Load \u001b[31mit\u202e", "  - Ines \u009bFonseca");
        assertThat(history(folder.toString(), "--item", "load"))
                .doesNotContain("\u001b")
                .doesNotContain("\u202e")
                .doesNotContain("\u009b");
    }

    @Test
    void coloursSayHowMuchAStepAsksFor() {
        Program.Setting terminal = new Program.Setting(InputStream.nullInputStream(), true, Map.of("TERM", "xterm"));
        assertThat(Program.on(terminal, "history", SAMPLES, "--item", "PIT").out())
                .startsWith("\u001b[1mTidy PIT\u001b[0m\n")
                .contains("\u001b[1;38;5;160mremoved\u001b[0m: was open, ok\n")
                .endsWith("\n\u001b[1;38;5;160mRemoved without a word in Xen 4.6, 2015-03-09.\u001b[0m\n");
        assertThat(history(SAMPLES, "--item", "PIT")).doesNotContain("\u001b");
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 120})
    void linesFitTheTerminalButForLinks(int width) {
        Program.Setting terminal =
                new Program.Setting(InputStream.nullInputStream(), false, Map.of("COLUMNS", Integer.toString(width)));
        assertThat(Program.on(terminal, "history", "samples", "--item", "")
                        .out()
                        .lines()
                        .filter(line -> !line.strip().startsWith("https://")))
                .hasSizeGreaterThan(300)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(width));
    }

    @Nested
    class RealPosts {

        private static final String CORPUS = "../shared/corpus";

        private List<String> rows(String words) {
            assumeTrue(Files.isDirectory(Path.of(CORPUS)));
            // one of the skeletons is undated, which is told
            String lives = history("-q", CORPUS, "--item", words, "-f", "markdown");
            return lives.lines()
                    .filter(line -> line.startsWith("| 20") || line.startsWith("**"))
                    .map(line ->
                            line.replace("\\", "").replaceAll(" ?\\*\\* ?", "").replaceAll(" ?(<br>.*|\\|)$", " |"))
                    .toList();
        }

        @Test
        void teeMediatorOf413() {
            assertThat(rows("TEE mediator"))
                    .containsExactly(
                            "| 2019-07-01 | 4.13 | completed |  |first seen: Volodymyr Babchuk |",
                            "| 2019-08-01 | 4.13 | open | v7 |reopened |",
                            "| 2020-01-29 | 4.14 | - |  |removed: was open, v7 |",
                            "Not listed any more in Xen 4.14, 2020-01-29.");
        }

        @Test
        void passthroughOnArmOverFiveReleases() {
            assertThat(rows("PCI devices passthrough on Arm"))
                    .containsExactly(
                            "| 2022-08-15 | 4.17 | open | Waiting actions from author. |first seen: Arm |",
                            "| 2023-09-11 | 4.18 | - |  |removed: was open, Waiting actions from author. |",
                            "| 2024-02-05 | 4.19 | open | v13 |back again: Arm |",
                            "| 2024-03-01 | 4.19 | open | v13 | unchanged |",
                            "| 2024-11-12 | 4.20 | - |  |removed: was open, v13 |",
                            "| 2025-05-06 | 4.21 | open | v16->v20 |back again: ARM; Stewart Hildebrand |",
                            "| 2025-06-02 | 4.21 | completed | v16->v20->v21 |completed |",
                            "Completed in Xen 4.21, 2025-06-02.");
        }

        @Test
        void hyperlaunchModulesFrom420To421() {
            assertThat(rows("boot modules"))
                    .containsExactly(
                            "| 2024-11-12 | 4.20 | open | v8 |first seen: x86; Daniel P. Smith |",
                            "| 2025-05-06 | 4.21 | open | v9 |series: v8 → v9 |",
                            "| 2025-06-02 | 4.21 | open | v9 | unchanged |",
                            "Open in the newest update, Xen 4.21, 2025-06-02.");
        }

        @Test
        void numaHeaderOf419() {
            assertThat(rows("no need for asm"))
                    .containsExactly(
                            "| 2024-02-05 | 4.19 | open | v2 |first seen: common |",
                            "| 2024-03-01 | 4.19 | completed | v2 |completed |",
                            "Completed in Xen 4.19, 2024-03-01.");
        }

        @Test
        void firstLetterOf415() {
            assertThat(rows("HPET/PIT"))
                    .containsExactly(
                            "| 2021-02-04 | 4.15 | open |  |first seen: Andrew Cooper |",
                            "| 2021-02-19 | 4.15 | completed |  |completed |",
                            "Completed in Xen 4.15, 2021-02-19.");
        }

        @Test
        void theTwinOf421() {
            assertThat(rows("hyperlaunch device tree"))
                    .containsExactly(
                            "| 2025-05-06 | 4.21 | open | v6 |first seen: x86; Alejandro Vallejo |",
                            "| 2025-06-02 | 4.21 | open | v6 | unchanged |",
                            "Open in the newest update, Xen 4.21, 2025-06-02.",
                            "| 2025-05-06 | 4.21 | open | v2 -> v6 |first seen: x86; Alejandro Vallejo |",
                            "Listed twice until Xen 4.21, 2025-05-06; its twin goes on.");
        }
    }
}
