package io.github.prognosis.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ARM PSCI v0.2 (good)                                   | ARM PSCI v0.2                                | good
                    VMware backdoor (hypercall) (ok)                       | VMware backdoor (hypercall)                  | ok
                    Improvements to domain_crash()                         | Improvements to domain_crash()               |
                    TEE mediator (and OP-TEE) support in XEN (v7)          | TEE mediator (and OP-TEE) support in XEN     | v7
                    Shadow paging (v7 (design docs))                       | Shadow paging                                | v7 (design docs)
                    Bits( (v2) )                                           | Bits( (v2) )                                 |
                    x86: memcpy() / memset() (non-)ERMS flavors (v4)       | x86: memcpy() / memset() (non-)ERMS flavors  | v4
                    verify patch size(enhancement) (merged)                | verify patch size(enhancement)               | merged
                    New migration. (good)                                  | New migration.                               | good
                    xl: mem-max and mem-set; (ok)                          | xl: mem-max and mem-set;                     | ok
                    RISC-V some preinit calls:                             | RISC-V some preinit calls                    |
                    RISC-V some preinit calls: (v2)                        | RISC-V some preinit calls                    | v2
                    (good) start                                           | (good) start                                 |
                    )) (good)                                              | ))                                           | good
                    """)
    void titleAndStatus(String line, String title, String status) {
        TitleReader.Parts parts = TitleReader.read(line);
        assertThat(parts.title()).isEqualTo(title);
        assertThat(parts.status().orElse(null)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [4.21] Drop it                     | Drop it              | 4.21
                    [4.21?]Drop it                     | Drop it              | 4.21?
                    [next-rel(s)]amd-pstate            | amd-pstate           | next-rel(s)
                    [4.21] [RFC] Drop it               | Drop it              | 4.21; RFC
                    [4.21][RFC]Drop it                 | Drop it              | 4.21; RFC
                    [PATCH v5 00/13] Cache colours     | Cache colours        | PATCH v5 00/13
                    [a [b] c] Nested                   | Nested               | a [b] c
                    [open Title                        | [open Title          | ''
                    Title [4.21]                       | Title [4.21]         | ''
                    """)
    void tags(String line, String title, String tags) {
        TitleReader.Parts parts = TitleReader.read(line);
        assertThat(parts.title()).isEqualTo(title);
        assertThat(String.join("; ", parts.tags())).isEqualTo(tags);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Cache [ https://a.example/1 ]:              | Cache         | https://a.example/1
                    Cache [https://a.example/1]:                | Cache         | https://a.example/1
                    Cache (https://a.example/1) (v2)            | Cache         | https://a.example/1
                    https://a.example/1 Cache https://b.example | Cache         | https://a.example/1 https://b.example
                    [https://a.example/1] Cache                 | Cache         | https://a.example/1
                    [v2] Cache <https://a.example/1>            | Cache         | https://a.example/1
                    """)
    void links(String line, String title, String links) {
        TitleReader.Parts parts = TitleReader.read(line);
        assertThat(parts.title()).isEqualTo(title);
        assertThat(String.join(" ", parts.links())).isEqualTo(links);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Soft affinity (was NUMA affinity for vcpus)   | NUMA affinity for vcpus
                    Soft affinity (was: hard affinity)            | hard affinity
                    ioreq-server, aka secondary emulators         | secondary emulators
                    ioreq-server (aka secondary emulators)        | secondary emulators
                    One (was Two) and (was Three)                 | Two; Three
                    It was nothing                                | ''
                    (wasted) effort                               | ''
                    Osaka is a town                               | ''
                    """)
    void aliases(String title, String aliases) {
        TitleReader.Parts parts = TitleReader.read(title);
        assertThat(parts.title()).isEqualTo(title);
        assertThat(String.join("; ", parts.aliases())).isEqualTo(aliases);
    }

    @Test
    void nothingIsLeftOfALineOfLinks() {
        TitleReader.Parts parts = TitleReader.read("[v2] https://a.example/1:");
        assertThat(parts.title()).isEmpty();
        assertThat(parts.tags()).containsExactly("v2");
        assertThat(parts.links()).isEqualTo(List.of("https://a.example/1"));
    }
}
