package io.github.prognosis.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The four line breaks, in texts in which {@code n} stands for LF and {@code r} for CR. */
class LineEndTest {

    private static byte[] bytes(String text) {
        return text.replace('n', '\n').replace('r', '\r').getBytes(StandardCharsets.US_ASCII);
    }

    @ParameterizedTest
    @CsvSource({
        "abn, 0, 3, 2",
        "abr, 0, 3, 2",
        "abrn, 0, 4, 2",
        "ab, 0, 2, 2",
        "abn, 0, 2, 2",
        "nab, 0, 3, 0",
        "nabn, 1, 4, 3",
        "'a\tb', 0, 3, 3"
    })
    void theNext(String text, int from, int limit, int next) {
        assertThat(LineEnd.next(bytes(text), from, limit)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "an, 1, 2, 2",
        "ar, 1, 2, 2",
        "arn, 1, 3, 3",
        "arrn, 1, 4, 4",
        "arrb, 1, 4, 2",
        "arb, 1, 3, 2",
        "arrrn, 1, 5, 2",
        "ann, 1, 3, 2",
        "ab, 1, 2, 1",
        "arn, 1, 2, 2",
        "an, 2, 2, 2"
    })
    void behindIt(String text, int at, int limit, int behind) {
        assertThat(LineEnd.behind(bytes(text), at, limit)).isEqualTo(behind);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0, 0",
        "a, 1, 1",
        "n, 1, 0",
        "an, 2, 1",
        "ar, 2, 1",
        "arn, 3, 1",
        "rn, 2, 0",
        "arrn, 4, 1",
        "arrrn, 5, 2",
        "ann, 3, 2",
        "arr, 3, 2"
    })
    void beforeIt(String text, int end, int before) {
        assertThat(LineEnd.before(bytes(text), end)).isEqualTo(before);
    }
}
