package io.github.prognosis.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mark of UTF-8 in texts with one char for each byte, of which some end within it. */
class ByteOrderMarkTest {

    @ParameterizedTest
    @CsvSource({
        "\u00ef\u00bb\u00bf, 0, 3, 3",
        "x\u00ef\u00bb\u00bfy, 1, 5, 3",
        "x\u00ef\u00bb\u00bf, 0, 4, 0",
        "\u00ef\u00bb\u00bf, 0, 2, 0",
        "\u00ef\u00bb, 0, 2, 0",
        "x\u00ef, 1, 2, 0",
        "\u00ef\u00bbx, 0, 3, 0",
        "x, 1, 1, 0"
    })
    void length(String text, int at, int limit, int length) {
        assertThat(ByteOrderMark.length(Archives.bytes(text), at, limit)).isEqualTo(length);
    }
}
