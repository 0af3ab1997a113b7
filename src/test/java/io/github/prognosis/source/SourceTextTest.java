package io.github.prognosis.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {

    @Test
    void anEmptyTextHasOneLine() {
        SourceText source = SourceText.of("");
        assertThat(source.lineCount()).isEqualTo(1);
        assertThat(source.position(0)).hasToString("1:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void aLineEndsAtEachKindOfLineBreak(String lineBreak) {
        SourceText source = SourceText.of("a" + lineBreak + "bc" + lineBreak);
        assertThat(source.lineCount()).isEqualTo(3);
        assertThat(source.position(0)).isEqualTo(new Position(1, 1));
        assertThat(source.position(1)).isEqualTo(new Position(1, 2));
        int second = 1 + lineBreak.length();
        assertThat(source.position(second + 1)).isEqualTo(new Position(2, 2));
        assertThat(source.line(source.text().length())).isEqualTo(3);
    }

    @Test
    void aLineFeedInFrontOfACarriageReturnIsABreakOfItsOwn() {
        assertThat(SourceText.of("\n\r").lineCount()).isEqualTo(3);
        assertThat(SourceText.of("\r\r\n\n").lineCount()).isEqualTo(4);
    }

    @Test
    void bothCharactersOfALineBreakStandInTheLineThatTheyEnd() {
        SourceText source = SourceText.of("a\r\nb");
        assertThat(source.position(1)).isEqualTo(new Position(1, 2));
        assertThat(source.position(2)).isEqualTo(new Position(1, 3));
        assertThat(source.position(3)).isEqualTo(new Position(2, 1));
    }

    @Test
    void otherBreaksEndNoLine() {
        assertThat(SourceText.of("a\fb\u000bc\u0085d\u2028e\u2029f\u0000g").lineCount())
                .isEqualTo(1);
    }

    @Test
    void columnsCountUtf16CodeUnits() {
        assertThat(SourceText.of("\ud83d\udc3cx").position(2)).isEqualTo(new Position(1, 3));
    }

    @Test
    void anOffsetOutsideIsRefused() {
        SourceText source = SourceText.of("abc");
        assertThat(source.line(3)).isEqualTo(1);
        assertThatThrownBy(() -> source.line(4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> source.position(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void everyOffsetStandsWhereCountingSaysSo() {
        Random random = new Random(1);
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append("ab\n\r\u2028".charAt(random.nextInt(5)));
            }
            SourceText source = SourceText.of(text.toString());
            int line = 1;
            int column = 1;
            for (int offset = 0; offset < text.length(); offset++) {
                assertThat(source.position(offset)).isEqualTo(new Position(line, column));
                boolean pair =
                        text.charAt(offset) == '\r' && offset + 1 < text.length() && text.charAt(offset + 1) == '\n';
                boolean ends = text.charAt(offset) == '\n' || (text.charAt(offset) == '\r' && !pair);
                line += ends ? 1 : 0;
                column = ends ? 1 : column + 1;
            }
            assertThat(source.position(text.length())).isEqualTo(new Position(line, column));
            assertThat(source.lineCount()).isEqualTo(line);
        }
    }

    @Test
    void positionsAreCountedFromOneAndOrdered() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Position(0, 1))
                .withMessage("lines and columns are counted from 1: 0:1");
        assertThatIllegalArgumentException().isThrownBy(() -> new Position(1, 0));
        assertThat(new Position(2, 1)).isGreaterThan(new Position(1, 9)).isLessThan(new Position(2, 2));
    }
}
