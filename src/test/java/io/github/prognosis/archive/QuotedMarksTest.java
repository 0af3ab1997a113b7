package io.github.prognosis.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One sign is taken off in front of what looks like a mark, in texts whose lines end at {@code ~}. */
class QuotedMarksTest {

    @ParameterizedTest
    @CsvSource({
        "A: a~~>From now on~b, A: a~~From now on~b",
        "A: a~~>>From now on~b, A: a~~>From now on~b",
        "A: a~~>>>From ~, A: a~~>>From ~",
        "A: a~~>From a~>From b~, A: a~~From a~From b~",
        "A: a~~From a, A: a~~From a",
        "A: a~~ >From a, A: a~~ >From a",
        "A: a~~x>From a, A: a~~x>From a",
        "A: a~~>From, A: a~~>From",
        "A: a~~>From: a, A: a~~>From: a",
        "A: a~~>from a, A: a~~>from a",
        "A: a~~> From a, A: a~~> From a",
        "A: a~~>>>, A: a~~>>>",
        "A: a~~>Fr, A: a~~>Fr",
        ">From a~, >From a~",
        "'', ''"
    })
    void areRemoved(String quoted, String text) {
        for (String lineBreak : new String[] {"\n", "\r\n", "\r"}) {
            byte[] mail = Archives.bytes(quoted.replace("~", lineBreak));
            int size = QuotedMarks.remove(mail, mail.length);
            assertThat(new String(mail, 0, size, StandardCharsets.ISO_8859_1)).isEqualTo(text.replace("~", lineBreak));
        }
    }

    /** What stands behind the mail in the same array is that of another. */
    @ParameterizedTest
    @CsvSource({"A: a~>, From b", "A: a~>Fro, m b", "A: a~>From, ' b'"})
    void areSoughtInTheMailAlone(String mail, String behind) {
        byte[] all = Archives.bytes((mail + behind).replace('~', '\n'));
        assertThat(QuotedMarks.remove(all, mail.length())).isEqualTo(mail.length());
    }
}
