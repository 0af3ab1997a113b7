package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The zone of the process, wherever it runs. */
class UtcZoneTest {

    private static final String PROPERTY = "user.timezone";

    private final TimeZone before = TimeZone.getDefault();
    private final String named = System.getProperty(PROPERTY, "");

    @BeforeEach
    void goFarAway() {
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        System.setProperty(PROPERTY, "Pacific/Kiritimati");
    }

    @AfterEach
    void comeBack() {
        TimeZone.setDefault(before);
        System.setProperty(PROPERTY, named);
    }

    @Test
    void isTheSameEverywhere() {
        UtcZone.everywhere();
        assertThat(ZoneId.systemDefault()).isEqualTo(ZoneOffset.UTC);
        assertThat(LocalDateTime.ofInstant(new Date(0).toInstant(), ZoneId.systemDefault()))
                .isEqualTo("1970-01-01T00:00");
        assertThat(new Date(0)).hasToString("Thu Jan 01 00:00:00 UTC 1970");
        assertThat(System.getProperty(PROPERTY)).isEqualTo("UTC");
    }
}
