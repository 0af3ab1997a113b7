package io.github.prognosis.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.model.Owner;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnerReaderTest {

    /** {@code Linaro (unknown) + Ines <ines@example.org>} */
    private static String told(List<Owner> owners) {
        return owners.stream()
                .map(owner -> owner.name()
                        + owner.email().map(email -> " <" + email + ">").orElse("")
                        + owner.note().map(note -> " (" + note + ")").orElse(""))
                .collect(Collectors.joining(" + "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Julien Grall",
                "Konrad Rzeszutek Wilk",
                "Roger Pau Monné",
                "Marek Marczykowski-Górecki",
                "Daniel P. Smith",
                "Edgar E. Iglesias",
                "Tamas K Lengyel",
                "Anthony PERARD",
                "Elias El Yandouzi",
                "Ayan Kumar Halder",
                "Dong, Eddie",
                "Zhang, Yang Z",
                "Chen, Tiejun",
                "von Braun, Werner",
                "Ruben van der Linde",
                "Carla de Souza",
                "Luca del Piero",
                "Ludwig van Beethoven",
                "Conor O'Brien",
                "Jean d'Arcy",
                "Björn Ågren",
                "Émile Zola",
                "Øyvind Åsen",
                "Łukasz Hawryłko",
                "Юрий Гагарин",
                "Δημήτρης",
                "王伟",
                "山田 太郎",
                "김 철수",
                "Linaro",
                "Citrix",
                "Aravind",
                "jgross",
                "andyhhp",
                "dariof",
                "royger",
                "wei_liu",
                "jane-doe2",
                "@jgross"
            })
    void oneOfThem(String name) {
        assertThat(OwnerReader.read(name)).contains(List.of(Owner.named(name)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Andrew Cooper & David Vrabel               | Andrew Cooper + David Vrabel
                    Dongxiao Xu and Shantong Kang              | Dongxiao Xu + Shantong Kang
                    Aravind and Suravee                        | Aravind + Suravee
                    Jinsong Liu, Jan Beulich                   | Jinsong Liu + Jan Beulich
                    Ines Fonseca / Maja Lindqvist              | Ines Fonseca + Maja Lindqvist
                    Ines Fonseca, Maja Lindqvist, Yuki Tanabe  | Ines Fonseca + Maja Lindqvist + Yuki Tanabe
                    Ines Fonseca, Yuki Tanabe and Owen Castellan | Ines Fonseca + Yuki Tanabe + Owen Castellan
                    Ines Fonseca; Maja Lindqvist               | Ines Fonseca + Maja Lindqvist
                    Dong, Eddie & Zhang, Yang Z                | Dong, Eddie + Zhang, Yang Z
                    Linaro (unknown)                           | Linaro (unknown)
                    Aravindh Puthiyaparambil (aravindp)        | Aravindh Puthiyaparambil (aravindp)
                    Juergen Gross <jgross@suse.com>            | Juergen Gross <jgross@suse.com>
                    <jgross@suse.com>                          | jgross@suse.com <jgross@suse.com>
                    jgross@suse.com                            | jgross@suse.com <jgross@suse.com>
                    Ines <ines at example.org>                 | Ines <ines@example.org>
                    "Ines Fonseca" <ines@example.org>          | Ines Fonseca <ines@example.org>
                    ines fonseca <ines@example.org>            | ines fonseca <ines@example.org>
                    Ines Fonseca <ines@example.org>, Maja Lindqvist <maja@example.org> | Ines Fonseca <ines@example.org> + Maja Lindqvist <maja@example.org>
                    Ines Fonseca <ines@example.org> (on leave) | Ines Fonseca <ines@example.org> (on leave)
                    """)
    void severalOrWithMore(String line, String owners) {
        assertThat(OwnerReader.read(line))
                .hasValueSatisfying(read -> assertThat(told(read)).isEqualTo(owners));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "??", "TBD", "tbd", "unknown", "none", "n/a", "nobody", "git", "-", ""})
    void nobody(String line) {
        assertThat(OwnerReader.read(line)).contains(List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Needs Review",
                "Linux parts done",
                "Merged",
                "merged",
                "Done",
                "Committed",
                "good",
                "In Progress",
                "In Review",
                "Under review",
                "No Patches Yet",
                "Only automation patch left to be reviewed/merged.",
                "last patch waiting to be merged?",
                "Jan Beulich to review",
                "waiting for Jan Beulich",
                "sub item a (external)",
                "Toolstack (v2)",
                "Second Half (RFC)",
                "The rest needs a maintainer",
                "Depends on Xen patches",
                "XSA-407",
                "v17 sent",
                "Patch #1",
                "Is Anybody There?",
                "Still To Do:",
                "x86 parts",
                "12 patches",
                "[PATCH v2] Title",
                "domain_crash()",
                "CONFIG_SYSCTL",
                "and",
                "& /",
                "A Very Long Line Of Words That All Begin With Capitals",
                ", ;",
                ",",
                "()",
                "!",
                "…"
            })
    void prose(String line) {
        assertThat(OwnerReader.read(line)).isEmpty();
    }

    @Test
    void behindAFieldEveryWordIsAName() {
        assertThat(told(OwnerReader.people("ines fonseca and maja lindqvist")))
                .isEqualTo("ines fonseca + maja lindqvist");
        assertThat(OwnerReader.people("?")).isEmpty();
        assertThat(OwnerReader.people("")).isEmpty();
        assertThat(OwnerReader.people(", ,")).isEmpty();
        assertThat(told(OwnerReader.people("Ines Fonseca, ?"))).isEqualTo("Ines Fonseca");
    }
}
