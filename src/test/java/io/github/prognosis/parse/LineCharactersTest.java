package io.github.prognosis.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.parse.grammar.UpdateLexer;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.Transition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the lexer is shown makes no difference to its rules. */
class LineCharactersTest {

    @Test
    void eachRuleTakesACharacterAndWhatIsShownForItAlike() {
        for (ATNState state : UpdateLexer._ATN.states) {
            for (Transition transition : state.getTransitions()) {
                for (char c = ' '; c < 0x7f; c++) {
                    char shown = LineCharacters.shown(c);
                    assertThat(matches(transition, shown))
                            .as("'%s' shown as '%s' in state %s", c, shown, state)
                            .isEqualTo(matches(transition, c));
                }
            }
        }
    }

    private static boolean matches(Transition transition, char c) {
        return transition.matches(c, Character.MIN_CODE_POINT, Character.MAX_CODE_POINT);
    }

    @ParameterizedTest
    @CsvSource({"9,9", "10,10", "13,13", "32,32", "12,32", "0,32", "0xa0,32", "0x2028,32", "0xe9,0x7f", "0xd83d,0x7f"})
    void blanksOfAllKindsAreBlanks(String character, String shown) {
        assertThat((int) LineCharacters.shown((char) (int) Integer.decode(character)))
                .isEqualTo(Integer.decode(shown));
    }
}
