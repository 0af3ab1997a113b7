package io.github.prognosis.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that tell two titles apart if only one of them has them. */
class TellingWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"x86", "ARM", "Frontend", "GICv3", "vNUMA", "v2", "2", "without", "libFoo", "\ud801\udc00A"})
    void telling(String word) {
        assertThat(TellingWords.tells(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rework", "Support", "\u00c9tude", "A", "\ud801\udc00a", "a"})
    void others(String word) {
        assertThat(TellingWords.tells(word)).isFalse();
        assertThat(TellingWords.hasDigit(word)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "a1", "1a", "GICv3", "\u0663"})
    void digits(String word) {
        assertThat(TellingWords.hasDigit(word)).isTrue();
        assertThat(TellingWords.isSpelledTelling(word)).isTrue();
    }
}
