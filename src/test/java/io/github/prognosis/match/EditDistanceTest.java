package io.github.prognosis.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many letters two texts are apart. */
class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({
        "1, timer, timer, true",
        "0, timer, timer, true",
        "0, timer, timers, false",
        "1, timer, timers, true",
        "1, timer, tamer, true",
        "1, timer, temir, false",
        "2, timer, temir, true",
        "1, '', ab, false",
        "2, '', ab, true"
    })
    void withinSoManyEdits(int edits, String one, String other, boolean is) {
        assertThat(EditDistance.within(edits, one, other)).isEqualTo(is);
        assertThat(EditDistance.within(edits, other, one)).isEqualTo(is);
    }

    @ParameterizedTest
    @CsvSource({
        "timer, timer, 1",
        "timer, tamer, 0.8",
        "timer, timers, 0.8333",
        "abcd, efgh, 0",
        "'', '', 1",
        "'', ab, 0",
        "abcdefghij, abcdefxyz, 0.6"
    })
    void similarity(String one, String other, double expected) {
        for (double least : new double[] {-1, 0, expected - 0.05}) {
            assertThat(EditDistance.similarity(one, other, least).orElseThrow()).isCloseTo(expected, within(0.0001));
            assertThat(EditDistance.similarity(other, one, least).orElseThrow()).isCloseTo(expected, within(0.0001));
        }
        assertThat(EditDistance.similarity(one, other, expected + 0.05)).isEmpty();
    }
}
