package io.github.prognosis.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    10th September 2014           | 2014-09-10
                    10 September 2014             | 2014-09-10
                    6 May 2013                    | 2013-05-06
                    1st May 2020                  | 2020-05-01
                    the 1st of May 2020           | 2020-05-01
                    2nd February 2015             | 2015-02-02
                    3rd March 2015                | 2015-03-03
                    23nd March 2021               | 2021-03-23
                    31th March 2021               | 2021-03-31
                    Friday 12th November 2021     | 2021-11-12
                    Friday, 12 November, 2021     | 2021-11-12
                    September 13th, 2019          | 2019-09-13
                    September 13 2019             | 2019-09-13
                    May 22nd, 2020                | 2020-05-22
                    Nov 29, 2024                  | 2024-11-29
                    Nov. 29, 2024                 | 2024-11-29
                    Sept 5, 2024                  | 2024-09-05
                    Fri Aug 08, 2025              | 2025-08-08
                    Fri Sep 22, 2023              | 2023-09-22
                    Week of 29th March 2021       | 2021-03-29
                    week commencing 29 March 2021 | 2021-03-29
                    NOVEMBER 7TH, 2019            | 2019-11-07
                    2014-09-10                    | 2014-09-10
                    2014/9/10                     | 2014-09-10
                    29th February 2024            | 2024-02-29
                    """)
    void aDateWithItsYear(String text, LocalDate date) {
        DateReader.Day day = DateReader.read(text).orElseThrow();
        assertThat(day.in(day.year().orElseThrow())).contains(date);
        assertThat(day.end()).isEqualTo(text.length());
        assertThat(DateReader.find("the day (" + text + ") counts")).contains(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    10th October         | 10 | 10
                    23nd March           |  3 | 23
                    Week of 29th March   |  3 | 29
                    Friday 15th January  |  1 | 15
                    March 19             |  3 | 19
                    May 1st              |  5 |  1
                    """)
    void aDateWithoutYear(String text, int month, int dayOfMonth) {
        DateReader.Day day = DateReader.read(text).orElseThrow();
        assertThat(day)
                .isEqualTo(new DateReader.Day(
                        OptionalInt.empty(), month, dayOfMonth, text.length(), DateReader.Order.NO_MATTER));
        assertThat(DateReader.find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "TBD",
                "When it's ready",
                "soon, 10th October 2014",
                "Mid/Late April",
                "April",
                "May",
                "May the force be with you",
                "March on",
                "10",
                "10th",
                "10th of",
                "10th Foober 2014",
                "4.21",
                "2014",
                "1st candidate",
                "Friday",
                "100 March 2014",
                "March 100"
            })
    void noDate(String text) {
        assertThat(DateReader.read(text)).isEmpty();
    }

    @Test
    void theRestOfTheTextIsLeft() {
        String text = "10th September 2014 <--- We are here";
        assertThat(DateReader.read(text))
                .hasValueSatisfying(day -> assertThat(text.substring(day.end())).isEqualTo(" <--- We are here"));
        String tentative = "Week of 12th March **tentative**";
        assertThat(DateReader.read(tentative))
                .hasValueSatisfying(
                        day -> assertThat(tentative.substring(day.end())).isEqualTo(" **tentative**"));
    }

    @ParameterizedTest
    @CsvSource({"31st February 2015", "29th February 2023", "31st June 2014", "0 May 2014", "2014-13-01", "2014-00-10"})
    void aDayThatDoesNotExist(String text) {
        assertThat(DateReader.find(text)).isEmpty();
        assertThat(DateReader.read(text).flatMap(day -> day.in(day.year().orElseThrow())))
                .isEmpty();
    }

    @Test
    void theFirstCompleteDateIsFound() {
        assertThat(DateReader.find("since 10th October, or 11th October 2014, 12th October 2015"))
                .contains(LocalDate.of(2014, 10, 11));
        assertThat(DateReader.find("version 2014-09-10abc2015-01-02, 2016-03-04"))
                .isPresent();
        assertThat(DateReader.find("no date at all")).isEmpty();
    }
}
