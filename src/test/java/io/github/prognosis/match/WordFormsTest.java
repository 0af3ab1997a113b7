package io.github.prognosis.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words are the same but for their spelling. */
class WordFormsTest {

    @ParameterizedTest
    @CsvSource({
        // other endings
        "handle, handling",
        "improvement, improvements",
        "migrate, migration",
        "Policy, policies",
        "boot, booting",
        // mistyped
        "loader, laoder",
        "checkpoint, chekpoint",
        "virtualization, virtualisaton",
        "scheduler, schedulre",
        // words that tell titles apart: a plural, or a letter of a long one
        "guest, guests",
        "host, hosts",
        "VCPU, VCPUs",
        "hypervisr, hypervisor"
    })
    void alike(String one, String other) {
        assertThat(WordForms.areAlike(one, other)).isTrue();
        assertThat(WordForms.areAlike(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        // another first letter
        "vcpus, pcpus",
        "block, clock",
        // numbers are never mistyped
        "gicv2, gicv3",
        "part1, part2",
        // too short for a mistake
        "read, road",
        "late, lane",
        // words that tell titles apart
        "read, reads1",
        "frontend, backend",
        "netfront, netback",
        "static, dynamic",
        "test, testing",
        // off by more than a letter or two
        "memory, melody",
        "scheduling, sheltering",
        "loading, leading to",
        // a short stem
        "was, wing"
    })
    void different(String one, String other) {
        assertThat(WordForms.areAlike(one, other)).isFalse();
        assertThat(WordForms.areAlike(other, one)).isFalse();
    }
}
