package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a mistyped word was meant to be. */
class MisspellingTest {

    @ParameterizedTest
    @CsvSource({
        "x86, x86, 0",
        "x68, x86, 0.5",
        "pasre, parse, 0.5",
        "pars, parse, 1",
        "parrse, parse, 1",
        "qarse, parse, 1",
        "psare, parse, 2",
        "aprsed, parse, 1.5",
        "ab, ba, 0.5",
        "aab, baa, 2",
        "'', ab, 2",
        "abc, xyz, Infinity",
        "'', parse, Infinity",
        "abba, baab, 1"
    })
    void lettersThatAreOff(String typed, String meant, double off) {
        assertThat(Misspelling.between(typed, meant, 2)).isEqualTo(off);
        assertThat(Misspelling.between(meant, typed, 2)).isEqualTo(off);
    }

    @Test
    void lettersInEachOthersPlaceAreNearAlsoInAShortWord() {
        assertThat(Suggestion.near("x68", List.of("ARM", "x86", "x86 / Intel", "x2APIC")))
                .containsExactly("x86", "x86 / Intel");
        assertThat(Suggestion.near("rmA", List.of("ARM", "x86"))).isEmpty();
        assertThat(Suggestion.near("ram", List.of("ARM", "x86"))).containsExactly("ARM");
        assertThat(Suggestion.of("lsit", List.of("list", "diff"))).isEqualTo("; did you mean 'list'?");
    }
}
