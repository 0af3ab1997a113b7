package io.github.prognosis.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsualMarkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From jane@example.org Tue Sep  2 10:00:00 2014",
                "From a Mon Jan 31 23:59:59 1999",
                "From MAILER-DAEMON Sun Dec 01 00:00:00 2030",
            })
    void isTold(String line) {
        assertThat(isUsual(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From Tue Sep  2 10:00:00 2014",
                "From  Tue Sep  2 10:00:00 2014",
                "From jane at example.org Tue Sep  2 10:00:00 2014",
                "From jane@example.org Tue Sep  2 10:00:00 2014 +0000",
                "From jane@example.org Die Sep  2 10:00:00 2014",
                "From jane@example.org Tue Okt  2 10:00:00 2014",
                "From jane@example.org Tue Sep  2 10:00 2014",
                "From 0123456789abcdef0123456789abcdef01234567 Mon Sep 17 00:00:00 2001",
                "From now on Tue Sep  2 10:00:00 2014",
                "From \u00e4@example.org Tue Sep  2 10:00:00 2014",
                "From ",
            })
    void isLeftToThePatterns(String line) {
        assertThat(isUsual(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"From jane@example.org Tue Sep  2 10:00:00 2014", "From MAILER-DAEMON Sun Dec 01 00:00:00 2030"})
    void thePatternsTellTheSame(String line) {
        byte[] usual = ("\n\n" + line + "\nSubject: x\n\n").getBytes(StandardCharsets.ISO_8859_1);
        byte[] zoned = ("\n\n" + line + " +0000\nSubject: x\n\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Postmark.end(usual, 2, usual.length, false, true)).isEqualTo(2 + line.length() + 1);
        assertThat(Postmark.end(zoned, 2, zoned.length, false, true)).isEqualTo(2 + line.length() + 7);
    }

    private static boolean isUsual(String line) {
        byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
        return UsualMark.is(bytes, 0, bytes.length);
    }
}
