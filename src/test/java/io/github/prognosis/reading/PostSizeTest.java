package io.github.prognosis.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.source.Limit;
import io.github.prognosis.source.Limits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostSizeTest {

    private final PostSize size =
            new PostSize(Limits.STANDARD.with(Limit.LINES, 3).with(Limit.LINE, 3));

    @ParameterizedTest
    @CsvSource({
        "'', true",
        "'a\nb', true",
        "'\n\n', true",
        "'\n\n\n', false",
        "abc, true",
        "abcd, false",
        "'abcd\n', false"
    })
    void aTextIsWithinItsLimitsUpToTheLastLineAndCharacter(String text, boolean within) {
        assertThat(size.beyond(text).isEmpty()).isEqualTo(within);
    }
}
