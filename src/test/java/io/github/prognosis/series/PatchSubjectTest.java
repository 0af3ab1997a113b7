package io.github.prognosis.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatchSubjectTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[PATCH v6 03/12] arm: one thing          | 6 | 3 | 12 | arm: one thing",
                "[PATCH] arm: one thing                   |   | 1 | 1  | arm: one thing",
                "[PATCH 0/4] Many things                  |   | 0 | 4  | Many things",
                "[Xen-devel] [PATCH V3 00/19] Many things | 3 | 0 | 19 | Many things",
                "[PATCH v2 (resend) 00/27] Many things    | 2 | 0 | 27 | Many things",
                "[XEN PATCH v11 0/8] Many things          | 11 | 0 | 8 | Many things",
                "[PATCH,v2,1/4] One thing                 | 2 | 1 | 4 | One thing",
                "[PATCHv2 1/4] One thing                  | 2 | 1 | 4 | One thing",
                "[PATCH-v2 1/4] One thing                 | 2 | 1 | 4 | One thing",
                "[PATCH v2.1 1/4] One thing               | 2 | 1 | 4 | One thing",
                "[PATCH for-4.19 v4 00/10] Many things    | 4 | 0 | 10 | Many things",
                "[PATCH v4 00/18 for 4.22] Many things    | 4 | 0 | 18 | Many things",
                "[PATCH for 4.22] One thing               |   | 1 | 1 | One thing",
                "[PATCH partly-for-4.20 v3 0/4] Things    | 3 | 0 | 4 | Things",
                "[PATCH 4.20 v3 0/4] Things               | 3 | 0 | 4 | Things",
                "[for 4.22 v5 00/18] Many things          | 5 | 0 | 18 | Many things",
                "[PATCH v4 0/4 + v1 0/1] Many things      | 4 | 0 | 4 | Many things",
                "[PATCH 00/10] v3: Many things            | 3 | 0 | 10 | Many things",
                "[PATCH 1/2] v2v: a word that only begins like a version |  | 1 | 2 | v2v: a word that only begins like a version",
                "[PATCH 00/12]  Two blanks                |   | 0 | 12 | Two blanks",
                "Re: [PATCH v3 2/5] One thing             | 3 | 2 | 5 | One thing",
                "回复: [PATCH v3 2/5] One thing           | 3 | 2 | 5 | One thing",
            })
    void readsVersionNumberAndTitle(String subject, Integer version, int index, int count, String title) {
        PatchSubject read = PatchSubject.of(subject).orElseThrow();

        assertThat(read.version()).isEqualTo(version == null ? OptionalInt.empty() : OptionalInt.of(version));
        assertThat(read.index()).isEqualTo(index);
        assertThat(read.count()).isEqualTo(count);
        assertThat(read.title()).isEqualTo(title);
        assertThat(read.repository()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[RFC PATCH v3 0/7] Things",
                "[RFC XEN PATCH v3 0/7] Things",
                "[RFCv3 0/7] Things",
                "[RFC-v3 0/7] Things",
                "[RFC v3 0/7] Things",
                "[PATCH RFC v3 0/7] Things",
                "[PATCH v3 0/7] [RFC] Things"
            })
    void readsRequestsForComments(String subject) {
        PatchSubject read = PatchSubject.of(subject).orElseThrow();

        assertThat(read.rfc()).isTrue();
        assertThat(read.version()).hasValue(3);
        assertThat(read.count()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({
        "[MINI-OS PATCH v2 1/3] x, mini-os",
        "[PATCH QEMU 1/3] x, qemu",
        "[KERNEL PATCH v9 1/3] x, kernel",
        "[PATCH GRUB v2] x, grub",
        "[OSSTEST] [PATCH 1/3] x, osstest"
    })
    void aTagNamesAnotherRepository(String subject, String repository) {
        assertThat(PatchSubject.of(subject).orElseThrow().repository()).hasValue(repository);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xen 4.21 development update",
                "[ANNOUNCE] Xen 4.21 development update",
                "[xen-unstable test] 1234: tolerable FAIL",
                "[PATCH 5.10 012/199] xen/blkfront: fix",
                "[PATCH 6.1.y 1/2] xen/blkfront: fix",
                "[PATCH 4.19.y 1/2] xen/blkfront: fix",
                "[PATCH 4.14 012/199] xen/blkfront: fix",
                "[PATCH AUTOSEL 6.1 3/9] xen/blkfront: fix",
                "[PATCH stable] xen/blkfront: fix",
                "[PULL 3/9] xen: fix",
                "[GIT PULL] xen: branch for v6.2-rc1",
                "[PATCH without an end",
                "[1/2] a numbered thing",
                ""
            })
    void otherMailsAreNoVersions(String subject) {
        assertThat(PatchSubject.of(subject)).isEmpty();
    }

    @Test
    void readsParts() {
        PatchSubject read = PatchSubject.of("[PATCH v4][PART 2 00/10] Things").orElseThrow();

        assertThat(read.part()).hasValue(2);
        assertThat(read.version()).hasValue(4);
        assertThat(read.count()).isEqualTo(10);
    }

    @Test
    void somePatchesAreNotToBeApplied() {
        assertThat(PatchSubject.of("[PATCH v4 3/3] [DO NOT APPLY] Test code")
                        .orElseThrow()
                        .applicable())
                .isFalse();
        assertThat(PatchSubject.of("[DO NOT APPLY PATCH v4 3/3] Test code")
                        .orElseThrow()
                        .applicable())
                .isFalse();
        assertThat(PatchSubject.of("[PATCH v4 2/3] Code").orElseThrow().applicable())
                .isTrue();
    }
}
