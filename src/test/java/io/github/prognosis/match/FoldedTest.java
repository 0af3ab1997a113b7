package io.github.prognosis.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What makes no difference between two titles, areas or names. */
class FoldedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ARM - GICv3 support | arm gicv3 support",
                "\"Tidy\" 'PIT' | tidy pit",
                "x86/mm: clean-up. | x86 mm clean up",
                "v4.21 [RFC] | v4 21 rfc",
                "\u00c9tude | \u00e9tude",
                "E\u0301tude | \u00e9tude",
                "\u6642\u9593\u306e\u6539\u826f | \u6642\u9593\u306e\u6539\u826f",
                "CPU\u2075 x\u00bd | cpu\u2075 x\u00bd",
                "\ud801\udc00x | \ud801\udc28x",
                "?! | ?!",
            })
    void titles(String title, String folded) {
        assertThat(Folded.title(title)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({"RISC-V, riscv", "Arm, arm", "x86 MM, x86mm"})
    void areas(String area, String folded) {
        assertThat(Folded.area(area)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "'Dong, Eddie', dong eddie",
        "Eddie Dong, dong eddie",
        "B\u00f6rje Ask, ask borje",
        "Bo\u0308rje ASK, ask borje",
        "Ada, ada"
    })
    void people(String name, String folded) {
        assertThat(Folded.person(name)).isEqualTo(folded);
    }

    @Test
    void severalPeopleHaveNoOrder() {
        assertThat(Folded.people(List.of("Dong, Eddie", "Ada", "Eddie Dong")))
                .containsExactlyInAnyOrder("dong eddie", "ada");
    }
}
