package io.github.prognosis.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                Arguments.of("soft\u00adhyphen\ufeff", "soft\\xadhyphen\\ufeff"),
                Arguments.of("\u3164blank \u2065\u034f letters", "\\u3164blank \\u2065\\u034f letters"),
                Arguments.of("tags \udb40\udc41\udb40\udc7f", "tags \\U000e0041\\U000e007f"),
                Arguments.of("\udb40\udc01\udb40\udc80\udb43\udfff.", "\\U000e0001\\U000e0080\\U000e0fff."),
                Arguments.of("music \ud834\udd73 Kaithi \ud804\udcbd", "music \\U0001d173 Kaithi \\U000110bd"),
                Arguments.of("price $1 \\\u200b", "price $1 \\\\u200b"),
                Arguments.of("half \ud83d", "half \\ud83d"),
                Arguments.of("\ude00 half", "\\ude00 half"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\ud83d\udc69\u200d\ud83d\ude80 launches",
                "\ud83d\udc69\ud83c\udffd\u200d\ud83d\udcbb and \u2764\ufe0f\u200d\ud83d\udd25",
                "\ud83d\ude42\u200d\u2194\ufe0f, 1\ufe0f\u20e3, \u00a9\ufe0f, \u2714\ufe0e",
                "\u8fbb\udb40\udd00 and \u1820\u180b",
                "\ud83c\udff4\u200d\u2620\ufe0f",
                "\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc73\udb40\udc63\udb40\udc74\udb40\udc7f",
            })
    void leavesWhatEmojiAreMadeOf(String text) {
        assertThat(Printable.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("strays")
    void showsWhatEmojiAreMadeOfWhereItMakesNone(String text, String shown) {
        assertThat(Printable.of(text)).isEqualTo(shown);
    }

    static List<Arguments> strays() {
        String flag = "\ud83c\udff4";
        String tag = "\udb40\udc67";
        String end = "\udb40\udc7f";
        return List.of(
                Arguments.of("a\u200db", "a\\u200db"),
                Arguments.of("\ud83d\udc69\u200d.", "\ud83d\udc69\\u200d."),
                Arguments.of(".\u200d\ud83d\udc69", ".\\u200d\ud83d\udc69"),
                Arguments.of("\u0646\u200c\u0647", "\u0646\\u200c\u0647"),
                Arguments.of("a\ufe0f \ufe0f", "a\\ufe0f \\ufe0f"),
                Arguments.of("\u2714\ufe0f\ufe0f\udb40\udd00", "\u2714\ufe0f\\ufe0f\\U000e0100"),
                Arguments.of(".\ufe0f\u200d\ud83d\udc69", ".\\ufe0f\\u200d\ud83d\udc69"),
                Arguments.of(flag + tag.repeat(2) + end, flag + "\\U000e0067".repeat(2) + "\\U000e007f"),
                Arguments.of(flag + tag.repeat(8) + end, flag + "\\U000e0067".repeat(8) + "\\U000e007f"),
                Arguments.of(flag + tag.repeat(3), flag + "\\U000e0067".repeat(3)));
    }
}
