package io.github.prognosis.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of header fields, in bytes of which some end within one. */
class FieldNameTest {

    @ParameterizedTest
    @CsvSource({
        "Subject: a, 0, 10, 7, subject",
        "Subject:, 0, 8, 7, subject",
        "Subject:, 0, 7, -1, ''",
        "'Subject \t: a', 0, 12, 9, subject",
        "'Subject :', 0, 8, -1, ''",
        "'Subject a:', 0, 10, -1, ''",
        "X-A-B_1: c, 2, 10, 7, a-b_1",
        ": a, 0, 3, -1, ''",
        "' : a', 0, 4, -1, ''",
        "Sub\u007fject: a, 0, 11, -1, ''",
        "Sub\u00e4ject: a, 0, 11, -1, ''",
        "'', 0, 0, -1, ''"
    })
    void endAtAColon(String text, int from, int limit, int colon, String name) {
        byte[] bytes = Archives.bytes(text);
        assertThat(FieldName.colon(bytes, from, limit)).isEqualTo(colon);
        assertThat(FieldName.isThere(bytes, from, limit)).isEqualTo(colon >= 0);
        assertThat(FieldName.of(bytes, from, limit)).isEqualTo(name);
    }
}
