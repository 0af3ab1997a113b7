package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How large the terminal is taken to be. */
class TerminalTest {

    private static int width(boolean interactive, String columns, Supplier<Optional<Window>> window) {
        return terminal(interactive, Map.of("COLUMNS", columns), window).width();
    }

    private static Terminal terminal(
            boolean interactive, Map<String, String> environment, Supplier<Optional<Window>> window) {
        return new Terminal(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                interactive,
                false,
                environment,
                window,
                command -> OutputStream.nullOutputStream());
    }

    @ParameterizedTest
    @CsvSource({"80, 80", "120, 120", "200, 120", "9999, 120", "20, 40", "'', 100", "wide, 100", "0, 100"})
    void theColumnsThatAreSetCountBeforeThoseOfTheWindow(String columns, int width) {
        assertThat(width(true, columns, () -> Optional.of(new Window(30, 100)))).isEqualTo(width);
    }

    @Test
    void withoutATerminalNoWindowIsAskedFor() {
        assertThat(width(false, "", () -> {
                    throw new AssertionError();
                }))
                .isEqualTo(80);
    }

    @Test
    void aWindowThatDoesNotTellHasEightyColumns() {
        assertThat(width(true, "", Optional::empty)).isEqualTo(80);
    }

    @ParameterizedTest
    @CsvSource({"50, 50", "'', 30", "0, 30", "tall, 30", "99999, 30"})
    void theLinesThatAreSetCountBeforeThoseOfTheWindow(String lines, int height) {
        assertThat(terminal(true, Map.of("LINES", lines), () -> Optional.of(new Window(30, 100)))
                        .height())
                .isEqualTo(height);
    }

    @Test
    void aWindowThatDoesNotTellHasTwentyFourLines() {
        assertThat(terminal(true, Map.of(), Optional::empty).height()).isEqualTo(24);
    }

    @ParameterizedTest
    @CsvSource({"'24 80\n', 24 80", "'50 200\n', 50 200", "'0 0\n', ''", "'', ''", "'24 80 1', ''", "'24 0', ''"})
    void theSizeOfAWindow(String size, String told) {
        assertThat(Window.of(size.replace("\\n", "\n"))
                        .map(window -> window.rows() + " " + window.columns())
                        .orElse(""))
                .isEqualTo(told);
    }

    /** Where a stream leads to, as Linux tells it: what is no terminal gets neither colours nor a pager. */
    @ParameterizedTest
    @CsvSource({
        "/dev/pts/0, true",
        "/dev/tty1, true",
        "/dev/tty, true",
        "/dev/null, false",
        "/dev/ptsd, false",
        "pipe:[4711], false",
        "/tmp/dev/tty1, false",
        "/home/jane/changes.txt, false"
    })
    void aTerminalIsKnownByWhereItsStreamLeadsTo(String stream, boolean terminal) {
        assertThat(Main.isTerminal(Path.of(stream))).isEqualTo(terminal);
    }
}
