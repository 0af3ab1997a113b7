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
                "Gro\u00dfe GRO\u1e9eE GROSSE | grosse grosse grosse",
                "\u03a3\u03af\u03c3\u03c5\u03c6\u03bf\u03c2 \u03a3\u038a\u03a3\u03a5\u03a6\u039f\u03a3 | \u03c3\u03af\u03c3\u03c5\u03c6\u03bf\u03c3 \u03c3\u03af\u03c3\u03c5\u03c6\u03bf\u03c3",
                "\ufb01le \uff26ile \u0131 \u0130 | \ufb01le \uff46ile \u0131 i\u0307",
                "ker\u00adnel\u200b \u200dlater \ud83d\ude80\ufe0f | kernel later",
                "C++ c++11 C# F# and C; g++. | c++ c++ 11 c# f# and c g++",
                "a+b a + b x86+ #11 foo#3 C++/C# | a b a b x86+ 11 foo 3 c++ c#",
                "<4 > 4 <= 4 >=4 \u2264 4 \u22654 \uff1c4 | <4 >4 <=4 >=4 <=4 >=4 <4",
                "vcpus > pcpus, vcpus >= pcpus | vcpus >pcpus vcpus >=pcpus",
                "v4 -> v8 => 9 <- 1 <=> 2 <4@a.b> <sys/1.h> << 4 a<b | v4 v8 9 1 2 4 a b sys 1 h 4 a b",
                "-1 (-2) \u22123 x-4 4-5 - 6 --7 =-8 | -1 -2 -3 x 4 4 5 6 7 -8",
                "!HVM (!PV) a!b yes! a != b a == b x!=y | !hvm !pv a b yes a !=b a b x !=y",
                "?! | ?!",
            })
    void titles(String title, String folded) {
        assertThat(Folded.title(title)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Caf\u00e9 Cafe\u0301 CAFE | cafe cafe cafe",
                "\ufb01le \uff26\uff49le \u00e6on \u0152uvre | file file aeon oeuvre",
                "\u0141\u00f3d\u017a Sm\u00f8rrebr\u00f8d \u0131ssue | lodz smorrebrod issue",
                "\u304c \u304b \u0915\u093f \u0915\u093e | \u304c \u304b \u0915\u093f \u0915\u093e",
                "Plain C++ | plain c++",
            })
    void plainTitles(String title, String folded) {
        assertThat(Folded.plainTitle(title)).isEqualTo(folded);
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
