package io.github.prognosis.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "GICv3 support, 13",
        "Jürgen Groß, 11",
        "Ju\u0308rgen Groß, 11",
        "新しい機能, 10",
        "ﾊﾝｶｸ, 4",
        "（ok）, 6",
        "한국어, 6",
        "\u1100\u115f\u1160, 5",
        "🚀 start, 8",
        "\u2b1b\u2b1c \u2b1a\u2b1d, 7",
        "\ud83d\udc69\u200d\ud83d\ude80, 4",
        "𠮷, 2",
        "عربي, 4",
        "→ “x” —, 7"
    })
    void countsWhatATerminalShows(String text, int columns) {
        assertThat(Columns.of(text)).isEqualTo(columns);
    }
}
