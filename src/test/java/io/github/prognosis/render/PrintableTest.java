package io.github.prognosis.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PrintableTest {

    @ParameterizedTest
    @MethodSource("texts")
    void showsWhatATerminalWouldObey(String text, String shown) {
        assertThat(Printable.of(text)).isEqualTo(shown);
    }

    static List<Arguments> texts() {
        return List.of(
                Arguments.of("plain", "plain"),
                Arguments.of("Górecki 日本 🙂", "Górecki 日本 🙂"),
                Arguments.of("\u001b[31mred", "\\x1b[31mred"),
                Arguments.of("bell\u0007", "bell\\x07"),
                Arguments.of("csi\u009b1m", "csi\\x9b1m"),
                Arguments.of("back\bspace\r", "back\\x08space\\x0d"),
                Arguments.of("turned \u202eround", "turned \\u202eround"),
                Arguments.of("no\u200bwidth", "no\\u200bwidth"),
                Arguments.of("line\u2028end", "line\\u2028end"),
                Arguments.of("half \ud83d", "half \\ud83d"),
                Arguments.of("\ude00 half", "\\ude00 half"));
    }
}
