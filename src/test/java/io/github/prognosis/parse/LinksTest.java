package io.github.prognosis.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    https://a.example/1                              | https://a.example/1                       | ''
                    see https://a.example/1.                         | https://a.example/1                       | 'see .'
                    see <https://a.example/1>, too                   | https://a.example/1                       | 'see , too'
                    see (https://a.example/1) too                    | https://a.example/1                       | 'see  too'
                    Title [ https://a.example/1 ]: rest              | https://a.example/1                       | 'Title : rest'
                    https://a.example/Xen_(hypervisor)               | https://a.example/Xen_(hypervisor)        | ''
                    (https://a.example/Xen_(hypervisor))             | https://a.example/Xen_(hypervisor)        | ''
                    https://a.example/?p=x;a=y;h=z                   | https://a.example/?p=x;a=y;h=z            | ''
                    https://a.example/T/#m01                         | https://a.example/T/#m01                  | ''
                    https://a.example/1, https://b.example/2         | https://a.example/1 https://b.example/2   | ', '
                    HTTP://A.EXAMPLE                                 | HTTP://A.EXAMPLE                          | ''
                    git://a.example/x.git ftp://a.example/y          | git://a.example/x.git ftp://a.example/y   | ' '
                    "https://a.example/1"                            | https://a.example/1                       | '""'
                    *https://a.example/1*                            | https://a.example/1                       | '**'
                    no link: example.org/1                           | ''                                        | 'no link: example.org/1'
                    mailto:a@b.example                               | ''                                        | 'mailto:a@b.example'
                    """)
    void cut(String text, String links, String rest) {
        Links.Cut cut = Links.cut(text);
        assertThat(String.join(" ", cut.links())).isEqualTo(links);
        assertThat(cut.rest()).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://a", "http://a", "<https://a>", "[https://a]", "(ftp://a)", "GIT://a"})
    void itBeginsWithALink(String text) {
        assertThat(Links.startsWithLink(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a https://a", "((https://a", "https:/a", "//a", "- https://a"})
    void itDoesNotBeginWithALink(String text) {
        assertThat(Links.startsWithLink(text)).isFalse();
    }

    @Test
    void aBareSchemeIsTakenWithoutTrouble() {
        assertThat(Links.cut("http://").rest()).isEqualTo("http://");
        assertThat(Links.cut("http://).").links()).hasSizeLessThanOrEqualTo(1);
    }
}
