package io.github.prognosis.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesWordsTest {

    private static String told(Optional<Series> series) {
        return series.map(Series::toString).orElse("none");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    v4                              | v4     | ''
                    V4                              | v4     | ''
                    RFC                             | RFC    | ''
                    rfc                             | RFC    | ''
                    RFC v2                          | RFC v2 | ''
                    RFCv2                           | RFC v2 | ''
                    RFC, v2                         | RFC v2 | ''
                    v4 -> v8                        | v8     | ''
                    v2->v3                          | v3     | ''
                    ->v4                            | v4     | ''
                    -> v4                           | v4     | ''
                    v16->v20->v21                   | v21    | ''
                    v2, v1, v1                      | v2     | ''
                    RFC v1 -> v2                    | v2     | ''
                    v1 -> RFC v2                    | RFC v2 | ''
                    v?                              | none   | ''
                    v? -> v3                        | v3     | ''
                    v7 (design docs)                | v7     | (design docs)
                    v17 (hypervisor side merged)    | v17    | (hypervisor side merged)
                    v3 posted                       | v3     | posted
                    RFC, waiting for review         | RFC    | waiting for review
                    v4 ( [PATCH 4/4] be strict? )   | v4     | ( [PATCH 4/4] be strict? )
                    """)
    void atTheStartOfAStatus(String status, String series, String rest) {
        assertThat(SeriesWords.ofStatus(status)).hasValueSatisfying(read -> {
            assertThat(told(read.series())).isEqualTo(series);
            assertThat(read.rest()).isEqualTo(rest);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "good",
                "v",
                "vNUMA",
                "v4.2",
                "v2m",
                "version 4",
                "4",
                "see v4",
                "RFCs",
                "RFCed",
                "->",
                "v12345",
                "Xen 4.4",
                "posted v3"
            })
    void noSeriesAtTheStart(String status) {
        assertThat(SeriesWords.ofStatus(status)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    PATCH v5 00/13              | v5
                    v2                          | v2
                    XEN v6 0/3                  | v6
                    XEN,v2                      | v2
                    v2,1/4                      | v2
                    XEN PATCH v2 1/3            | v2
                    RFC XEN PATCH v6 0/5        | RFC v6
                    RFC                         | RFC
                    RFC PATCH                   | RFC
                    PATCH v2 (resend) 00/27     | v2
                    PATCH v1 repost 0/4         | v1
                    PATCH 0/2                   | none
                    4.21                        | none
                    next-rel(s)                 | none
                    PATCH for-4.16 v3 0/2       | v3
                    RISCV64                     | none
                    x86v2.1                     | none
                    """)
    void ofATag(String tag, String series) {
        assertThat(told(SeriesWords.ofTag(tag))).isEqualTo(series);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    new patch series version [v8] was sent          | v8
                    new patch series version [v7] were sent         | v7
                    new patch series version (v3) was sent          | v3
                    a new version [v4] of the patch series was sent | v4
                    A new version [v2] was posted on Friday         | v2
                    new patch series verstion [v4] was sent         | v4
                    new patch series were sent [v7].                | v7
                    new version was sent [ v2 ]                     | v2
                    new patch series ( v3 ) were posted             | v3
                    new patch series were sent                      | none
                    new maintainer, who sent [v7]                   | none
                    wait for the new version (v3)                   | none
                    version [v3] was sent                           | none
                    new hardware. Version [v3] was sent             | none
                    last patch waiting                              | none
                    """)
    void ofANote(String note, String series) {
        assertThat(told(SeriesWords.ofNote(note))).isEqualTo(series);
    }

    @Test
    void theNewerOfTwo() {
        Optional<Series> two = Optional.of(new Series(OptionalInt.of(2), false));
        Optional<Series> rfcTwo = Optional.of(new Series(OptionalInt.of(2), true));
        Optional<Series> three = Optional.of(new Series(OptionalInt.of(3), false));
        Optional<Series> rfc = Optional.of(new Series(OptionalInt.empty(), true));
        assertThat(SeriesWords.newer(two, three)).isEqualTo(three);
        assertThat(SeriesWords.newer(three, two)).isEqualTo(three);
        assertThat(SeriesWords.newer(rfc, two)).isEqualTo(two);
        assertThat(SeriesWords.newer(two, rfc)).isEqualTo(two);
        assertThat(SeriesWords.newer(two, rfcTwo)).isEqualTo(two);
        assertThat(SeriesWords.newer(Optional.empty(), rfc)).isEqualTo(rfc);
        assertThat(SeriesWords.newer(rfc, Optional.empty())).isEqualTo(rfc);
        assertThat(SeriesWords.newer(Optional.empty(), Optional.empty())).isEmpty();
    }

    @Test
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aNoteThatIsABookTellsASeriesAtItsBeginningOnly() {
        String words = "new version series[v1] ".repeat(1_000_000);
        assertThat(SeriesWords.ofNote(words)).isEmpty();
        assertThat(told(SeriesWords.ofNote("new series [v8] was sent. " + words)))
                .isEqualTo("v8");
    }
}
