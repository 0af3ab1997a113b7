package io.github.prognosis.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
                "'  -  https://a.example/2031 \n0204-1@b/','  -\nhttps://a.example/20310204-1@b/'",
                "'see https://a.example/b \n?id=1 \n&x=2\nend','see\n\nhttps://a.example/b?id=1&x=2\nend'",
                "'see https://a.example/b \nthanks.','see https://a.example/b \nthanks.'",
                "'see https://a.example/b \n1 of them','see https://a.example/b \n1 of them'",
                "'https://a.example/b \nhttps://a.example/c','https://a.example/b \nhttps://a.example/c'",
                "'https://a.example/b \n*item','https://a.example/b \n*item'",
                "'> https://a.example/b \n1','> https://a.example/b \n1'",
                "'https://a.example/b\n1/2','https://a.example/b\n1/2'",
            })
    void aLinkThatGoesOnIsWhole(String text, String expected) {
        assertThat(FlowedText.unstuff(text.replaceFirst("^ ", "  "), false)).isEqualTo(expected);
    }

    @Test
    void withDelSpALinkGoesOnWhateverFollows() {
        assertThat(FlowedText.unstuff("at https://a.example/b \nword and more \nof it\n", true))
                .isEqualTo("at https://a.example/bword\nand more\nof it\n");
    }

    @Test
    void linksWithoutEndTakeNoTime() {
        String text = "https://a.example/ \n" + "1 \n".repeat(500_000);
        assertThat(FlowedText.unstuff(text, true).lines().count()).isEqualTo(500_001);
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
