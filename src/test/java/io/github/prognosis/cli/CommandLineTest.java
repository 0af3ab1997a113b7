package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.render.ComparisonFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands as a user calls them. */
class CommandLineTest {

    private static final String JANUARY = "samples/4.6/2015-01-12.txt";
    private static final String FEBRUARY = "samples/4.6/2015-02-09.txt";
    private static final String POST = "Xen 4.5 development update\n\n= Open =\n* Load the kernel later (ok)\n";

    @TempDir
    Path folder;

    @Test
    void readsStandardInput() {
        Program program = Program.reading(POST, "parse", "-");
        assertThat(program.code()).isZero();
        assertThat(program.err()).isEmpty();
        assertThat(program.out()).contains("Xen 4.5, -").contains("Load the kernel later");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "samples/4.6#2015-02-09",
                "samples/4.6/2015-02-09.txt#last",
                "samples/4.6/2015-02-09.txt#2015-02-09",
                "samples/4.6/2015-02-09.txt"
            })
    void findsTheUpdateThatIsNamed(String operand) throws IOException {
        assertThat(Program.run("diff", JANUARY, operand).out())
                .isEqualTo(Files.readString(Path.of("samples", "4.6", "2015-02-09.diff.txt")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "samples#b8d04e15-2c6f-47a9-b3e8-1f5a7c9d0e36@example.org",
                "samples#<b8d04e15-2c6f-47a9-b3e8-1f5a7c9d0e36@example.org>"
            })
    void findsAMessageById(String operand) throws IOException {
        assertThat(Program.run("diff", "samples/4.22/2026-02-03.eml", operand).out())
                .isEqualTo(Files.readString(Path.of("samples", "4.22", "2026-03-04.diff.txt")));
    }

    @Test
    void comparesTheNewestTwoOfAnArchive() throws IOException {
        assertThat(Program.run("diff", "samples/4.6").out())
                .isEqualTo(Files.readString(Path.of("samples", "4.6", "2015-04-13.diff.txt")));
    }

    @ParameterizedTest
    @CsvSource({
        "--fail-on risk, 1",
        "--fail-on warn, 1",
        "--exit-code, 1",
        "--fail-on risk --exclude risk, 0",
        "--fail-on risk --only info, 0",
        "--fail-on info --only info, 1",
        "--exit-code --item nothing-of-that-name, 0",
        "-q, 0"
    })
    void failsOnWhatItIsToldToFailOn(String options, int code) {
        String[] arguments = Stream.concat(Stream.of("diff", "samples/4.6"), Stream.of(options.split(" ", -1)))
                .toArray(String[]::new);
        for (ComparisonFormat format : ComparisonFormat.values()) {
            String[] all = Stream.concat(Stream.of(arguments), Stream.of("-f", format.word()))
                    .toArray(String[]::new);
            assertThat(Program.run(all).code()).isEqualTo(code);
        }
        assertThat(Program.run("diff", JANUARY, JANUARY, "--exit-code").code()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "--only improved, 4",
        "--only prognosis, 7",
        "--only milestone, 0",
        "--only here, 1",
        "--exclude info, 3",
        "--owner albers, 1",
        "--owner 'yuki tanabe', 4",
        "--section qemu, 3",
        "--item 'ballooning linux', 1",
        "--no-renames, 16"
    })
    void tellsOnlyWhatIsAskedFor(String options, int changes) {
        int blank = options.indexOf(' ');
        String[] arguments = blank < 0
                ? new String[] {"diff", "samples/4.6", "-f", "jsonl", options}
                : new String[] {
                    "diff",
                    "samples/4.6",
                    "-f",
                    "jsonl",
                    options.substring(0, blank),
                    options.substring(blank + 1).replace("'", "")
                };
        assertThat(Program.run(arguments).out().lines()).hasSize(changes);
    }

    @Test
    void withoutRenamesARenamedItemIsRemovedAndAdded() {
        Program program =
                Program.run("diff", JANUARY, FEBRUARY, "--no-renames", "--only", "added,removed", "-f", "jsonl");
        assertThat(program.out())
                .contains("\"title\":\"OSSTest: nested virtualisaton job\"")
                .contains("\"title\":\"OSSTest: nested virtualisation job\"")
                .hasLineCount(6);
    }

    @Test
    void strictMakesWarningsAnError() {
        Program program = Program.run("parse", "--strict", JANUARY);
        assertThat(program.code()).isEqualTo(3);
        assertThat(program.out()).contains("33 items");
        assertThat(Program.run("parse", "--strict", "samples/4.22/2026-02-03.eml")
                        .code())
                .isZero();
    }

    @Test
    void warningsNameFileLineAndColumn() {
        assertThat(Program.run("parse", JANUARY).err().lines().findFirst())
                .contains("samples/4.6/2015-01-12.txt:50:1: warning: \"ARM - Rework of vgic_route_pending()\""
                        + " has no prognosis [missing-prognosis]");
        assertThat(Program.run("parse", "-q", JANUARY).err()).isEmpty();
        assertThat(Program.run("diff", JANUARY, FEBRUARY).err()).isEmpty();
        assertThat(Program.run("diff", "-v", JANUARY, FEBRUARY).err()).contains(":50:1: warning:");
    }

    @Test
    void verboseTellsWhatWasSkipped() throws IOException {
        Files.writeString(folder.resolve("a.txt"), POST);
        Files.writeString(folder.resolve("b.eml"), "Subject: Re: Xen 4.5 development update\n\nFine.\n");
        assertThat(Program.run("parse", "-v", folder.toString()).err())
                .contains(
                        "b.eml: info: \"Re: Xen 4.5 development update\" skipped: its subject says that it is a reply [reply]\n");
        assertThat(Program.run("parse", "-q", folder.toString()).err()).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadCostsItselfOnly() throws IOException {
        Files.writeString(folder.resolve("a.txt"), POST);
        Files.write(folder.resolve("b.bin"), new byte[] {1, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0});
        Program program = Program.run("parse", folder.toString());
        assertThat(program.code()).isZero();
        assertThat(program.out()).contains("Load the kernel later");
        assertThat(program.err()).contains("b.bin: warning: skipped: ").endsWith(" [unreadable]\n");
        assertThat(Program.run("parse", "--strict", folder.toString()).code()).isEqualTo(3);
    }

    @Test
    void coloursOnlyATerminal() {
        assertThat(coloured(true, Map.of())).isTrue();
        assertThat(coloured(false, Map.of())).isFalse();
        assertThat(coloured(true, Map.of("NO_COLOR", "1"))).isFalse();
        assertThat(coloured(true, Map.of("TERM", "dumb"))).isFalse();
        assertThat(coloured(true, Map.of(), "--color", "never")).isFalse();
        assertThat(coloured(false, Map.of("NO_COLOR", "1"), "--color", "always"))
                .isTrue();
        assertThat(coloured(true, Map.of(), "-f", "json")).isFalse();
    }

    private static boolean coloured(boolean interactive, Map<String, String> environment, String... options) {
        String[] arguments = Stream.concat(Stream.of("diff", "samples/4.6"), Stream.of(options))
                .toArray(String[]::new);
        return Program.on(new Program.Setting(InputStream.nullInputStream(), interactive, environment), arguments)
                .out()
                .contains("\u001b[");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 120})
    void keepsToTheWidthOfTheTerminal(int width) {
        Program.Setting setting =
                new Program.Setting(InputStream.nullInputStream(), false, Map.of("COLUMNS", "" + width));
        for (String command : List.of("parse", "diff")) {
            assertThat(Program.on(setting, command, "-q", "samples/4.6").out().lines())
                    .filteredOn(line -> !line.contains("://"))
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(Math.max(width, 62)));
        }
    }

    @Test
    void writesAFileWhole() throws IOException {
        Path file = folder.resolve("changes.txt");
        Files.writeString(file, "old");
        Program program = Program.run("diff", JANUARY, FEBRUARY, "-o", file.toString());
        assertThat(program).isEqualTo(new Program(0, "", ""));
        assertThat(Files.readString(file)).isEqualTo(Files.readString(Path.of("samples/4.6/2015-02-09.diff.txt")));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aClosedPipeEndsQuietly() {
        assertThat(writing("Broken pipe")).isEqualTo(new Program(0, "", ""));
    }

    @Test
    void aFullDiskIsTold() {
        assertThat(writing("No space left on device"))
                .isEqualTo(new Program(
                        3,
                        "",
                        "prognosis: error: standard output cannot be written: No space left on device [output]\n"));
    }

    /** A run whose standard output fails. */
    private static Program writing(String problem) {
        OutputStream failing = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(problem);
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(InputStream.nullInputStream(), failing, err, false, false, Map.of());
        ExitCode code = new Application(terminal).run(List.of("diff", "samples/4.6"));
        return new Program(code.code(), "", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void saysTheSameInEveryLocaleAndTimeZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String expected = everything();
        try {
            for (String tag : List.of("tr-TR", "ar-EG", "th-TH-u-ca-buddhist-nu-thai", "de-DE")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(everything()).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static String everything() {
        StringBuilder all = new StringBuilder();
        for (String format : List.of("text", "json", "jsonl")) {
            all.append(Program.run("parse", "-f", format, "samples"));
            all.append(Program.run("diff", "-f", format, "samples/4.22"));
            all.append(Program.run("changelog", "-f", format, "samples"));
        }
        return all.append(Program.run("changelog", "samples"))
                .append(Program.run("history", "samples", "--item", "xen"))
                .append(Program.run("--help"))
                .append(Program.run("diff", "--help"))
                .append(Program.run("diff", "--only", "FIXED"))
                .toString();
    }

    @ParameterizedTest
    @EnumSource
    void everyCommandHasHelpThatFitsATerminal(Command one) {
        String command = one.word();
        Program program = Program.run(command, "--help");
        assertThat(program.code()).isZero();
        assertThat(program.err()).isEmpty();
        assertThat(program.out())
                .startsWith("Usage: prognosis " + command + " [OPTIONS] ")
                .contains("--output");
        assertThat(program.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(Program.run("--help").out()).contains("\n  " + command);
    }

    @Test
    void theHelpFitsATerminal() {
        assertThat(Program.run("--help").out().lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(Program.run().code()).isEqualTo(2);
    }

    @Test
    void tellsItsVersion() {
        assertThat(Program.run("--version").out()).matches("prognosis \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
        assertThat(Program.run("diff", "--version").out())
                .isEqualTo(Program.run("--version").out());
    }

    @ParameterizedTest
    @CsvSource({
        "--release 4.6, 4",
        "--release 4.22, 3",
        "--since 2015-03-09, 5",
        "--until 2015-03-09, 3",
        "--release 4.5, 0"
    })
    void aChangelogHasTheEntriesAskedFor(String options, int entries) {
        String[] option = options.split(" ", -1);
        assertThat(Program.run("changelog", "-f", "jsonl", option[0], option[1], "samples/4.6", "samples/4.22")
                        .out()
                        .lines())
                .hasSize(entries);
    }
}
