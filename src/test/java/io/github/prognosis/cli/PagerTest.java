package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Long text on a terminal goes through the user's pager, as git's does. */
class PagerTest {

    private static final String[] DIFF = {"diff", "samples/4.6/2015-02-09.txt", "samples/4.6/2015-03-09.txt"};

    @TempDir
    private Path folder;

    private final List<String> started = new ArrayList<>();
    private final ByteArrayOutputStream paged = new ByteArrayOutputStream();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private boolean closed;

    /** Runs the program on a terminal of so many rows and a hundred columns, where {@code less} can be found. */
    private int run(boolean interactive, int rows, Map<String, String> environment, String... arguments)
            throws IOException {
        program("less");
        Map<String, String> variables = new HashMap<>(Map.of("PATH", "" + folder, "TERM", "xterm"));
        variables.putAll(environment);
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                out,
                err,
                interactive,
                false,
                variables,
                () -> Optional.of(new Window(rows, 100)),
                this::start);
        return new Application(terminal).run(List.of(arguments)).code();
    }

    private void program(String name) throws IOException {
        Path program = folder.resolve(name);
        if (Files.notExists(program)) {
            Files.createFile(program);
            assertThat(program.toFile().setExecutable(true)).isTrue();
        }
    }

    private OutputStream start(String command) throws IOException {
        if (command.equals("broken")) {
            throw new IOException("no room");
        }
        started.add(command);
        return new OutputStream() {
            @Override
            public void write(int octet) {
                paged.write(octet);
            }

            @Override
            public void close() {
                closed = true;
            }
        };
    }

    private static String plain() {
        return Program.on(new Program.Setting(InputStream.nullInputStream(), false, Map.of("COLUMNS", "100")), DIFF)
                .out();
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whatIsLongerThanTheTerminalGoesThroughLess() throws IOException {
        assertThat(run(true, 20, Map.of("NO_COLOR", "1"), DIFF)).isZero();
        assertThat(started).containsExactly("less");
        assertThat(text(paged)).isEqualTo(plain());
        assertThat(closed).isTrue();
        assertThat(text(out)).isEmpty();
        assertThat(text(err)).isEmpty();
    }

    @Test
    void itHasTheColoursOfTheTerminal() throws IOException {
        run(true, 20, Map.of(), DIFF);
        assertThat(text(paged)).contains("\u001b[").isNotEqualTo(plain());
        assertThat(text(paged).replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain());
    }

    /** One line is left for the prompt. */
    @Test
    void whatFitsIsShownAtOnce() throws IOException {
        int lines = (int) plain().lines().count();
        run(true, lines + 1, Map.of("NO_COLOR", "1"), DIFF);
        assertThat(started).isEmpty();
        assertThat(text(out)).isEqualTo(plain());
        run(true, lines, Map.of("NO_COLOR", "1"), DIFF);
        assertThat(started).containsExactly("less");
    }

    @Test
    void aLineThatIsLongerThanTheTerminalIsSeveral() throws IOException {
        run(true, 20, Map.of(), "diff", DIFF[1], DIFF[2], "-f", "json", "--only", "completed");
        assertThat(started).containsExactly("less");
        assertThat(text(paged).lines().count()).isLessThan(200);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "'\n\n', 2",
        "abc, 1",
        "'abc\n', 1",
        "'0123456789\n', 1",
        "01234567890, 2",
        "'éèàùç éèàùç\nx', 3",
        "'\u001b[1m0123456789\u001b[0m\n', 1"
    })
    void theLinesOfATerminalWithTenColumns(String text, int lines) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(new ScreenLines(10).and(bytes, 0, bytes.length)).isEqualTo(lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"less -S", "more", "LESS=S less", "col -b | less"})
    void theUsersPagerIsTaken(String pager) throws IOException {
        program("more");
        program("col");
        run(true, 20, Map.of("PAGER", pager), DIFF);
        assertThat(started).containsExactly(pager);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "cat"})
    void catAndNothingAreNoPager(String pager) throws IOException {
        run(true, 20, Map.of("PAGER", pager), DIFF);
        assertThat(started).isEmpty();
        assertThat(text(out)).isNotEmpty();
    }

    @Test
    void whereNobodyPagesNothingIsStarted() throws IOException {
        run(false, 20, Map.of(), DIFF);
        run(true, 20, Map.of("TERM", "dumb"), DIFF);
        run(true, 20, Map.of("PATH", folder + "/elsewhere"), DIFF);
        run(true, 20, Map.of(), "diff", DIFF[1], DIFF[2], "--no-pager");
        run(true, 20, Map.of(), "diff", DIFF[1], DIFF[2], "-o", folder + "/report.txt");
        assertThat(started).isEmpty();
        assertThat(text(err)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"lost -S, there is no such program", "/nowhere/less, there is no such program", "broken, no room"})
    void withoutThePagerTheTextIsShownAllTheSame(String pager, String why) throws IOException {
        program("broken");
        assertThat(run(true, 20, Map.of("NO_COLOR", "1", "PAGER", pager), DIFF)).isZero();
        assertThat(text(out)).isEqualTo(plain());
        assertThat(text(err))
                .isEqualTo("prognosis: warning: the pager '" + pager + "' cannot be started: " + why
                        + "; set PAGER to another one, or use --no-pager [pager]\n");
    }

    @Test
    void aFolderThatNoPathCanNameIsPassedOver() throws IOException {
        program("less");
        assertThat(PagerChoice.isThere("less", Map.of("PATH", "a\0b"))).isFalse();
        assertThat(PagerChoice.isThere("less", Map.of("PATH", "a\0b:" + folder)))
                .isTrue();
        assertThat(PagerChoice.isThere("less", Map.of())).isFalse();
    }

    /** It makes no difference in which pieces the text comes. */
    @Test
    void everyOctetIsShownOnceAndInOrder() throws IOException {
        program("less");
        byte[] text = "one\ntwo\nthree\nfour\nfive\n".getBytes(StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                out,
                err,
                true,
                false,
                Map.of("PATH", "" + folder),
                () -> Optional.of(new Window(4, 100)),
                this::start);
        try (OutputStream pieces = new PagedOutput(terminal, "less")) {
            pieces.write(text[0]);
            pieces.write(text, 1, 12);
            assertThat(started).isEmpty();
            pieces.write(text, 13, 5);
            assertThat(started).hasSize(1);
            for (int i = 18; i < text.length; i++) {
                pieces.write(text[i]);
            }
        }
        assertThat(paged.toByteArray()).isEqualTo(text);
        assertThat(out.size()).isZero();
    }

    @Test
    void theExitCodeIsThatOfWhatWasFound() throws IOException {
        assertThat(run(true, 20, Map.of(), "diff", DIFF[1], DIFF[2], "--fail-on", "risk"))
                .isEqualTo(1);
        assertThat(started).hasSize(1);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void theShellUnderstandsThePager() throws IOException {
        Path seen = folder.resolve("seen.txt");
        try (OutputStream pager = Main.terminal().pager().start("(echo \"$LESS\"; cat) | tr a-z A-Z >'" + seen + "'")) {
            pager.write("firs".getBytes(StandardCharsets.UTF_8));
            pager.write('t');
            pager.write('\n');
        }
        String less = Optional.ofNullable(System.getenv("LESS")).orElse("FRX");
        assertThat(seen).hasContent(less.toUpperCase(Locale.ROOT) + "\nFIRST\n");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void whoLeavesThePagerHasSeenEnough() throws IOException {
        byte[] much = new byte[1 << 20];
        try (OutputStream pager = PagerProcess.start("exit 1")) {
            pager.write(much);
            pager.write(much);
            pager.flush();
        }
    }
}
