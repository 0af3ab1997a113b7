package io.github.prognosis.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {

    @ParameterizedTest
    @CsvSource({
        "MAIL, 64 MiB (limit mail)",
        "HEADER, 100 KiB (limit header)",
        "TEXT, 8 MiB (limit text)",
        "UNPACKED, 64 GiB (limit unpacked)",
        "ITEMS, '20,000 items (limit items)'",
        "DECISIONS, 4 MiB (limit decisions)",
        "CHANGELOG, 64 MiB (limit changelog)",
        "RATIO, '1,000 times its length (limit ratio)'",
    })
    void theStandardOnesAreShownForPeople(Limit limit, String shown) {
        assertThat(Limits.STANDARD.shown(limit)).isEqualTo(shown);
    }

    @Test
    void oneIsChangedAtATime() {
        Limits limits = Limits.STANDARD.with(Limit.MAIL, 1500).with(Limit.ITEMS, 7);
        assertThat(limits.shown(Limit.MAIL)).isEqualTo("1,500 bytes (limit mail)");
        assertThat(limits.of(Limit.ITEMS)).isEqualTo(7);
        assertThat(limits.of(Limit.TEXT)).isEqualTo(8 << 20);
        assertThat(Limits.STANDARD.of(Limit.MAIL)).isEqualTo(64 << 20);
    }

    @Test
    void noneIsLessThanOne() {
        assertThatThrownBy(() -> Limits.STANDARD.with(Limit.MAIL, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatAnArrayHoldsHasAnEnd() {
        assertThat(Limits.STANDARD.with(Limit.MAIL, 1L << 40).count(Limit.MAIL)).isPositive();
    }

    @Test
    void littleMemoryLowersThemAndMuchDoesNot() {
        assertThat(Limits.STANDARD.within(4L << 30)).isEqualTo(Limits.STANDARD);
        Limits low = Limits.STANDARD.within(128L << 20);
        assertThat(low.of(Limit.MAIL)).isEqualTo(10 << 20);
        assertThat(low.of(Limit.TEXT)).isEqualTo(2 << 20);
        assertThat(low.of(Limit.HTML)).isEqualTo(2 << 20);
        assertThat(low.of(Limit.LINES)).isEqualTo(65_536);
        assertThat(low.of(Limit.DECISIONS)).isEqualTo(2 << 20);
        assertThat(low.of(Limit.CHANGELOG)).isEqualTo(4 << 20);
        assertThat(low.of(Limit.ITEMS)).isEqualTo(Limit.ITEMS.standard());
    }

    @Test
    void oneThatWasLoweredIsShownWithTheReasonAndTheWayOut() {
        String reason = ", lowered as Java has little memory; its option -Xmx gives it more)";
        Limits low = Limits.STANDARD.with(Limit.LINES, 100).within(128L << 20);
        assertThat(low.shown(Limit.MAIL)).isEqualTo("10 MiB (limit mail" + reason);
        assertThat(low.shown(Limit.TEXT)).isEqualTo("2 MiB (limit text" + reason);
        assertThat(low.shown(Limit.LINES)).isEqualTo("100 lines (limit lines)");
        assertThat(low.shown(Limit.ITEMS)).isEqualTo("20,000 items (limit items)");
        assertThat(low.within(96L << 20).shown(Limit.MAIL)).isEqualTo("8 MiB (limit mail" + reason);
    }
}
