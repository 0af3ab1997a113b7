package io.github.prognosis.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhiteSpaceTest {

    @ParameterizedTest
    @ValueSource(
            chars = {
                ' ', '\t', '\n', '\u000b', '\f', '\r', '\u0085', '\u00a0', '\u1680', '\u2000', '\u2003', '\u2007',
                '\u2009', '\u2028', '\u2029', '\u202f', '\u205f', '\u3000'
            })
    void whatSeparatesWords(char c) {
        assertThat(WhiteSpace.isSpace(c)).isTrue();
        assertThat(WhiteSpace.isControl(c)).isFalse();
        assertThat(WhiteSpace.fold(c + "a" + c + c + "b" + c)).isEqualTo("a b");
    }

    @ParameterizedTest
    @ValueSource(
            chars = {
                '\u0000', '\u0007', '\b', '\u001b', '\u001c', '\u001f', '\u007f', '\u0080', '\u009b', '\u009f', '\ufeff'
            })
    void whatNoTextIsToCarry(char c) {
        assertThat(WhiteSpace.isControl(c)).isTrue();
        assertThat(WhiteSpace.isSpace(c)).isFalse();
        assertThat(WhiteSpace.fold(c + "a" + c + "b " + c + " c" + c)).isEqualTo("ab c");
    }

    @ParameterizedTest
    @ValueSource(chars = {'a', '0', '-', '\u00a1', 'é', '内', '\ud83d', '\udc3c', '\ufffd', '\uffff'})
    void everythingElseStays(char c) {
        assertThat(WhiteSpace.isSpace(c)).isFalse();
        assertThat(WhiteSpace.isControl(c)).isFalse();
        assertThat(WhiteSpace.fold(" " + c + " ")).isEqualTo(String.valueOf(c));
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u00ad', '\u200b', '\u200d', '\u202e'})
    void whatShowsNothingStaysWithin(char c) {
        assertThat(WhiteSpace.fold(c + " a" + c + "b " + c)).isEqualTo("a" + c + "b");
        assertThat(WhiteSpace.visible(c + "a" + c)).isEqualTo("a");
    }

    @Test
    void noCharacterIsBoth() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            assertThat(WhiteSpace.isSpace(c) && WhiteSpace.isControl(c))
                    .as("U+%04x", (int) c)
                    .isFalse();
        }
    }

    @Test
    void foldingTwiceIsFoldingOnce() {
        for (String text :
                new String[] {"", " ", "\u0000", " \u0000 a \u0000 \u00a0b\t\n", "a", "\u00a0\u0007 \u00a0"}) {
            String once = WhiteSpace.fold(text);
            assertThat(WhiteSpace.fold(once)).isEqualTo(once);
            assertThat(once).isEqualTo(once.strip());
        }
        assertThat(WhiteSpace.fold("  New\u00a0 migration. ")).isEqualTo("New migration.");
    }
}
