package io.github.prognosis.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlowedTextTest {

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "plain,plain",
                "' stuffed','stuffed'",
                "'  - Owner',' - Owner'",
                "' \u00a0 - Owner','\u00a0 - Owner'",
                "'\u00a0 - Owner','\u00a0 - Owner'",
                "' From here','From here'",
                "' > no quote','> no quote'",
                "'> quoted','> quoted'",
                "'>> quoted ','>> quoted '",
                "'goes on \nhere','goes on \nhere'",
                "'-- ','-- '",
                "' ',''",
                "' a\n b\n\n c','a\nb\n\nc'",
            })
    void blanksInFrontAreTakenAway(String text, String expected) {
        assertThat(FlowedText.unstuff(text, false)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "'goes on \nhere','goes on\nhere'",
                "'goes on  \nhere','goes on \nhere'",
                "'> quoted \n> on','> quoted\n> on'",
                "'-- \nJane','-- \nJane'",
                "'> -- \n> Jane','> -- \n> Jane'",
                "'ends','ends'",
            })
    void withDelSpTheBlankOfASoftBreakIsTakenAwayToo(String text, String expected) {
        assertThat(FlowedText.unstuff(text, true)).isEqualTo(expected);
    }
}
