package io.github.prognosis.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Mon, 1 Jul 2019 13:35:34 +0200             | 2019-07-01T13:35:34+02:00
                    Mon Jul  1 13:35:34 CEST 2019              | 2019-07-01T13:35:34+02:00
                    Mon Jul  1 13:35:34 UTC 2019               | 2019-07-01T13:35:34Z
                    Mon,  1 Jul 2019 13:35:34 +0200 (CEST)     | 2019-07-01T13:35:34+02:00
                    1 Jul 2019 13:35:34 -0530                  | 2019-07-01T13:35:34-05:30
                    Mon, 1 Jul 2019 13:35 +0200                | 2019-07-01T13:35:00+02:00
                    Mon, 1 Jul 2019 13:35:34 -0000             | 2019-07-01T13:35:34Z
                    Mon, 1 Jul 2019 13:35:34 GMT               | 2019-07-01T13:35:34Z
                    Mon, 1 Jul 2019 13:35:34 UT                | 2019-07-01T13:35:34Z
                    Mon, 1 Jul 2019 13:35:34 EST               | 2019-07-01T13:35:34-05:00
                    Mon, 1 Jul 2019 13:35:34 EDT               | 2019-07-01T13:35:34-04:00
                    Mon, 1 Jul 2019 13:35:34 CST               | 2019-07-01T13:35:34-06:00
                    Mon, 1 Jul 2019 13:35:34 CDT               | 2019-07-01T13:35:34-05:00
                    Mon, 1 Jul 2019 13:35:34 MST               | 2019-07-01T13:35:34-07:00
                    Mon, 1 Jul 2019 13:35:34 MDT               | 2019-07-01T13:35:34-06:00
                    Mon, 1 Jul 2019 13:35:34 PST               | 2019-07-01T13:35:34-08:00
                    Mon, 1 Jul 2019 13:35:34 PDT               | 2019-07-01T13:35:34-07:00
                    Mon, 1 Jul 2019 13:35:34 BST               | 2019-07-01T13:35:34+01:00
                    Mon, 1 Jul 2019 13:35:34 CET               | 2019-07-01T13:35:34+01:00
                    Mon, 1 Jul 2019 13:35:34 cet               | 2019-07-01T13:35:34+01:00
                    Mon, 1 Jul 2019 13:35:34 CEST              | 2019-07-01T13:35:34+02:00
                    Mon, 1 Jul 2019 13:35:34 Z                 | 2019-07-01T13:35:34Z
                    Mon, 1 Jul 2019 13:35:34 A                 | 2019-07-01T13:35:34Z
                    Mon, 1 Jul 2019 13:35:34 GMT+0200          | 2019-07-01T13:35:34+02:00
                    Mon, 1 Jul 2019 13:35:34 +02:00            | 2019-07-01T13:35:34+02:00
                    Mon, 1 Jul 2019 13:35:34                   | 2019-07-01T13:35:34Z
                    Mon, 1 Jul 2019                            | 2019-07-01T00:00:00Z
                    Mon Jul  1 13:35:34 2019                   | 2019-07-01T13:35:34Z
                    Mon, 01-Jul-19 13:35:34 GMT                | 2019-07-01T13:35:34Z
                    Monday, 1 July 2019 13:35:34 +0200         | 2019-07-01T13:35:34+02:00
                    Sun, 1 Jul 2019 13:35:34 +0200             | 2019-07-01T13:35:34+02:00
                    1 Jul 19 13:35:34 +0200                    | 2019-07-01T13:35:34+02:00
                    1 Jul 99 13:35:34 +0200                    | 1999-07-01T13:35:34+02:00
                    31 Dec 2016 23:59:60 +0000                 | 2016-12-31T23:59:59Z
                    1 (the (first)) jul 2019 9:05:00 +0200     | 2019-07-01T09:05:00+02:00
                    1 Jan 9999 00:00:00 +0000                  | 9999-01-01T00:00:00Z
                    """)
    void dates(String field, OffsetDateTime date) {
        assertThat(HeaderDate.parse(field)).hasValue(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "Mon, 32 Jul 2019 13:35:34 +0200",
                "Fri, 30 Feb 2019 13:35:34 +0200",
                "Mon, 1 Jul 2019 25:35:34 +0200",
                "Mon, 1 Jul 2019 13:35:34 +9900",
                "Mon, 1 Jul 13:35:34 +0200",
                "Mon, Jul 2019 13:35:34 +0200",
                "1 2019 13:35:34 +0200",
                "1 Jul 2019 2020 13:35:34 +0200",
                "1 Jul Aug 2019 13:35:34 +0200",
                "1 Jul 20190 13:35:34 +0200",
                "1 Jul 119 13:35:34 +0200",
                "2019-13-01 13:35:34 +0200",
                "01/07/2019 13:35:34 +0200",
                "Jui 2019 13:35",
            })
    void noDates(String field) {
        assertThat(HeaderDate.parse(field)).isEmpty();
    }
}
