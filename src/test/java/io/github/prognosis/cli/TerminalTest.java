package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many columns are filled. */
class TerminalTest {

    private static int width(boolean interactive, String columns, Supplier<OptionalInt> window) {
        return new Terminal(
                        InputStream.nullInputStream(),
                        OutputStream.nullOutputStream(),
                        OutputStream.nullOutputStream(),
                        interactive,
                        false,
                        Map.of("COLUMNS", columns),
                        window)
                .width();
    }

    @ParameterizedTest
    @CsvSource({"80, 80", "120, 120", "200, 120", "9999, 120", "20, 40", "'', 100", "wide, 100", "0, 100"})
    void theColumnsThatAreSetCountBeforeThoseOfTheWindow(String columns, int width) {
        assertThat(width(true, columns, () -> OptionalInt.of(100))).isEqualTo(width);
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
        assertThat(width(true, "", OptionalInt::empty)).isEqualTo(80);
    }

    @ParameterizedTest
    @CsvSource({"'24 80\n', 80", "'50 200\n', 200", "'0 0\n', -1", "'', -1", "'24 80 1', -1"})
    void theSizeOfAWindow(String size, int columns) {
        assertThat(Window.columns(size.replace("\\n", "\n")).orElse(-1)).isEqualTo(columns);
    }
}
