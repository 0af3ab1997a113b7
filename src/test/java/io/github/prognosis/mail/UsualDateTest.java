package io.github.prognosis.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick way gives what the thorough one gives, or leaves the date to it. */
class UsualDateTest {

    private static final String[] DAYS = {"", "Mon, ", "Sun, ", "mon, ", "Moo, ", "Tue "};
    private static final String[] MONTHS = {"Jan", "Feb", "Mar", "Jun", "Sep", "Dec", "May", "anF", "jul", "Abc"};
    private static final String[] ZONES = {
        "+0000", "-0000", "-0530", "+1400", "+1800", "+1801", "+0060", "-1900", "+0200"
    };
    private static final String[] ENDS = {"", "", " (CEST)", " (cest)", " ()", " CEST", ".", "  "};

    @Test
    void agreesWithTheThoroughWay() {
        Random random = new Random(7);
        int quick = 0;
        for (int i = 0; i < 20_000; i++) {
            String text = one(DAYS, random) + random.nextInt(33) + " " + one(MONTHS, random) + " "
                    + (1895 + random.nextInt(200)) + " "
                    + String.format("%02d:%02d:%02d ", random.nextInt(25), random.nextInt(61), random.nextInt(61))
                    + one(ZONES, random) + one(ENDS, random);
            if (UsualDate.parse(text).isPresent()) {
                quick++;
                assertThat(UsualDate.parse(text)).as(text).isEqualTo(HeaderDate.parseAny(text));
            }
        }
        assertThat(quick).isGreaterThan(1_000);
    }

    private static String one(String[] words, Random random) {
        return words[random.nextInt(words.length)];
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mon, 1 Jul 2019 13:35:34 +0200",
                "01 Jul 2019 13:35:34 -0530",
                "Mon, 1 Jul 2019 13:35:34 +0200 (CEST)",
                "Thu, 29 Feb 2024 00:00:00 +0000"
            })
    void tellsWhatNearlyAllMailsHave(String usual) {
        assertThat(UsualDate.parse(usual)).isPresent().isEqualTo(HeaderDate.parseAny(usual));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Mon, 1 Jul 2019 13:35:34 GMT",
                "Mon, 1 Jul 2019 13:35:34 -0000",
                "Fri, 29 Feb 2019 00:00:00 +0000",
                "1 Jul 1899 13:35:34 +0200",
                "31 Dec 2016 23:59:60 +0000",
                "1 anF 2019 13:35:34 +0200"
            })
    void leavesTheRest(String other) {
        assertThat(UsualDate.parse(other)).isEmpty();
    }
}
