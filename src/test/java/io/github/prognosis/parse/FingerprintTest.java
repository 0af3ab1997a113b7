package io.github.prognosis.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same text sent twice has the same number, two texts have not. */
class FingerprintTest {

    private static final String POST = "= Open =\n\n* Tidy vHPET (fair)\n  - Any Body\n* Rework the timer\n";

    private static long of(String body) {
        return Posts.read(body).fingerprint();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "= Open =\r\n\r\n* Tidy vHPET (fair)\r\n  - Any Body\r\n* Rework the timer",
                "\n\n=Open=\n*Tidy\tvHPET\n(fair)  \n-\u00a0Any Body\n*Rework the\ntimer",
                POST
                        + "\n_______________________________________________\nXen-devel mailing list\nXen-devel@example.org\n",
            })
    void neitherWhiteSpaceNorAFooterCounts(String body) {
        assertThat(of(body)).isEqualTo(of(POST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "= Open =\n\n* Tidy vHPET (fair)\n  - Any Body\n* Rework the times\n",
                "= Open =\n\n* Tidy vHPET (fair)\n  - Any Body\n* Rework the timre\n",
                "= Open =\n\n* Rework the timer\n* Tidy vHPET (fair)\n  - Any Body\n",
                "- Open =\n\n* Tidy vHPET (fair)\n  - Any Body\n* Rework the timer\n",
                POST + ".",
            })
    void allElseCounts(String body) {
        assertThat(of(body)).isNotEqualTo(of(POST));
    }
}
