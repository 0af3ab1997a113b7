package io.github.prognosis.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fields that tell a mail's header from a text, in texts whose lines end at {@code ~}. */
class TellingFieldsTest {

    private static byte[] bytes(String text) {
        return text.replace('~', '\n').getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            From: a~Date: b~Subject: c~~Message-ID: d~            | 3
            From: a~From: b~                                      | 1
            FROM: a~received: b~Return-Path: c~                   | 3
            From: a~ Date: b~                                     | 1
            From: a~\tDate: b~Subject: c~                         | 2
            To: a~X-Other: b~                                     | 0
            From: a~no field~Date: b~                             | 2
            From: a~no field~To: b~Date: c~                       | 2
            From: a~no field~Content-Type: b~                     | 1
            From: a~no field~X-Other: b~                          | 1
            From: a~no field~Other: b~                            | 0
            From: a~no field~nor this~                            | 0
            From: a~no field                                      | 1
            ''                                                    | 0
            """)
    void areCounted(String text, int count) {
        byte[] header = bytes(text);
        assertThat(TellingFields.count(header, 0, header.length)).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            From: a~                     | 0
            ~~From: a~                   | 2
            \ufeffFrom: a~               | 3
            ~\ufeff~From: a~             | 5
            a line of its own~From: a~   | 18
            ~a line of its own~From: a~  | 19
            a line of its own            | 17
            """)
    void standBehindStrayLines(String text, int behind) {
        byte[] header = bytes(text);
        assertThat(TellingFields.behindStrayLines(header, 0, header.length)).isEqualTo(behind);
    }
}
