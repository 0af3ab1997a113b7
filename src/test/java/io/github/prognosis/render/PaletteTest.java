package io.github.prognosis.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.diff.Level;
import io.github.prognosis.model.Likelihood;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The colours of a terminal can be read, whatever is behind them. */
class PaletteTest {

    private static final Pattern CODES = Pattern.compile("\u001b\\[([0-9;]+)m.*\u001b\\[0m");

    /** What xterm shows for the codes 30 to 37 and 90 to 97. */
    private static final int[] FIRST_SIXTEEN = {
        0x000000, 0xcd0000, 0x00cd00, 0xcdcd00, 0x0000ee, 0xcd00cd, 0x00cdcd, 0xe5e5e5,
        0x7f7f7f, 0xff0000, 0x00ff00, 0xffff00, 0x5c5cff, 0xff00ff, 0x00ffff, 0xffffff
    };

    private static List<String> painted() {
        List<String> painted = new ArrayList<>(List.of(Palette.COLOUR.faint("x"), Palette.COLOUR.good("x")));
        Arrays.stream(Level.values())
                .map(level -> Palette.COLOUR.level(level, "x"))
                .forEach(painted::add);
        Arrays.stream(Likelihood.values())
                .map(one -> Palette.COLOUR.prognosis(Optional.of(one), "x"))
                .forEach(painted::add);
        return painted;
    }

    @Test
    void everyColourCanBeReadOnWhiteAndOnBlack() {
        for (String text : painted()) {
            int colour = colour(text);
            assertThat(contrast(colour, 0xffffff)).as(text).isGreaterThanOrEqualTo(3);
            assertThat(contrast(colour, 0x000000)).as(text).isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void theMeasureKnowsWhatCannotBeRead() {
        assertThat(contrast(0xcdcd00, 0xffffff)).isLessThan(2);
        assertThat(contrast(0x000000, 0xffffff)).isEqualTo(21);
    }

    @Test
    void levelsDiffer() {
        assertThat(Arrays.stream(Level.values()).map(level -> Palette.COLOUR.level(level, "x")))
                .doesNotHaveDuplicates();
    }

    @Test
    void withoutColoursThereIsOnlyTheText() {
        assertThat(Palette.PLAIN.level(Level.RISK, "x")).isEqualTo("x");
        assertThat(Palette.COLOUR.level(Level.RISK, "")).isEmpty();
    }

    private static int colour(String text) {
        Matcher matcher = CODES.matcher(text);
        assertThat(matcher.matches()).isTrue();
        String codes = matcher.group(1).replaceFirst("^1;", "");
        if (codes.startsWith("38;5;")) {
            return indexed(Integer.parseInt(codes.substring(5)));
        }
        int code = Integer.parseInt(codes);
        return FIRST_SIXTEEN[code >= 90 ? code - 82 : code - 30];
    }

    private static int indexed(int index) {
        if (index < 16) {
            return FIRST_SIXTEEN[index];
        }
        if (index >= 232) {
            return (8 + 10 * (index - 232)) * 0x010101;
        }
        return step((index - 16) / 36) << 16 | step((index - 16) / 6 % 6) << 8 | step((index - 16) % 6);
    }

    private static int step(int step) {
        return step == 0 ? 0 : 55 + 40 * step;
    }

    /** As the guidelines for web pages measure it. */
    private static double contrast(int one, int other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8 & 255) + 0.0722 * linear(colour & 255);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
