package io.github.prognosis.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page calls a link, and how its text is parted. */
class LinkTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://lore.example.org/xen-devel/20250527-vuart-v6-0-e9aa923127eb@example.org/    | v6, 2025-05-27
            https://lore.example.org/xen-devel/20250421073723.3863060-1-ada@example.org/T/#t    | 2025-04-21
            https://lore.example.org/all/cover.1745402473.git.ada@example.org/                  | 2025-04-23
            https://lore.example.org/all/20259921073723.3863060-1-ada@example.org/              | lore.example.org 20259921073723.3\u2026
            https://lore.example.org/xen-devel/ab-12@example.org/T/#m81ce                       | lore.example.org ab-12@example.or\u2026
            https://patches.example.org/project/list/?series=88123                              | patches.example.org, series 88123
            https://list.example.org/?l=xen-devel&m=1489&w=2                                    | list.example.org 1489
            https://code.example.org/xen/-/issues/183                                           | code.example.org 183
            https://code.example.org/xen/-/issues/183/#note                                     | code.example.org 183
            https://example.org/                                                                | example.org
            https://example.org                                                                 | example.org
            """)
    void aLinkIsCalledByWhatItLeadsTo(String url, String text) {
        assertThat(LinkText.of(List.of(url))).containsExactly(new LinkText(url, text.replace("\\u2026", "\u2026")));
    }

    @Test
    void linksThatWouldBeCalledTheSameHaveTheirSites() {
        assertThat(LinkText.of(List.of(
                                "https://a.example.org/x/20250421073723.3863060-1-ada@example.org/",
                                "https://b.example.org/20250421073723.3863060-1-ada@example.org/",
                                "https://a.example.org/x/20250422073723.3863060-1-ada@example.org/"))
                        .stream()
                        .map(LinkText::text))
                .containsExactly("2025-04-21, a.example.org", "2025-04-21, b.example.org", "2025-04-22");
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "2025-01-02, <2025-01-02>",
        "'a 2025-01-02, b', 'a <2025-01-02>, b'",
        "x, x",
        "'\u202e', \\u202e"
    })
    void aDateIsAPartOfItsOwn(String text, String parts) {
        assertThat(ReportText.parts(text).stream()
                        .map(part -> part.date() ? "<" + part.text() + ">" : part.text())
                        .collect(Collectors.joining()))
                .isEqualTo(parts);
    }
}
