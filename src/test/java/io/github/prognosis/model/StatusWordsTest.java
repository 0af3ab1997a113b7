package io.github.prognosis.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "none",
                "fair",
                "ok",
                "good",
                "done",
                "GOOD",
                "Ok",
                "excellent",
                "Poor",
                "not for 4.3",
                "RFC",
                "v4",
                "RFC v2",
                "v4 -> v8",
                "v2->v3",
                "->v4",
                "v?",
                "v7 (design docs)",
                "v17 (hypervisor side merged)",
                "in master",
                "mostly in master except one patch",
                "merged",
                "Merged",
                "partially merged",
                "committed",
                "posted",
                "patches posted",
                "partial",
                "partially",
                "external",
                "External",
                "Split into several series; 'Remove the direct map' now posted"
            })
    void itSaysWhereTheWorkStands(String text) {
        assertThat(StatusWords.isStatus(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Xen 4.4",
                "Rome",
                "fixes/cleanups",
                "no maintenance interrupts",
                "enhancement",
                "new-feat",
                "hypercall",
                "Xen",
                "\"HVMv2\"",
                "Part 2",
                "16TB etc",
                "just header",
                "MiniOS, QNX",
                "was NUMA affinity for vcpus",
                "good enough",
                "not done",
                "okay",
                "v0.2",
                "vNUMA",
                "Linux",
                "and OP-TEE",
                "MMIO",
                "unknown"
            })
    void itBelongsToTheTitle(String text) {
        assertThat(StatusWords.isStatus(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    good                            |
                    v4                              |
                    v4 -> v8                        |
                    RFC v2                          |
                    v?                              |
                    v17 (hypervisor side merged)    | hypervisor side merged
                    v7 (one) and (two)              | (one) and (two)
                    v3, waiting                     | waiting
                    in master                       | in master
                    Need v7 from author.            | Need v7 from author.
                    excellent                       |
                    Not for 4.3                     |
                    """)
    void whatItSaysBesides(String status, String words) {
        if (words == null) {
            assertThat(StatusWords.otherWords(status)).isEmpty();
        } else {
            assertThat(StatusWords.otherWords(status)).contains(words);
        }
    }
}
