package io.github.prognosis.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Hard code freeze: October 4th | Hard code freeze | October 4th
                    Release : Q3                  | Release          | Q3
                    Branching:TBD                 | Branching        | TBD
                    RC1: 10:00 on Monday          | RC1              | 10:00 on Monday
                    """)
    void theFirstColonPartsTheNameFromTheRest(String line, String name, String when) {
        assertEquals(Optional.of(new NamedDate(name, when)), NamedDate.in(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", "Freeze", "Freeze:", ": October 4th"})
    void whatLacksANameOrWordsIsNone(String line) {
        assertEquals(Optional.empty(), NamedDate.in(line));
    }

    @Test
    void aNameHasAHundredCharactersAtMost() {
        String name = "n".repeat(100);
        assertEquals(Optional.of(new NamedDate(name, "TBD")), NamedDate.in(name + " : TBD"));
        assertEquals(Optional.empty(), NamedDate.in("n" + name + ": TBD"));
    }
}
