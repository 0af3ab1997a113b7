package io.github.prognosis.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "4.6-2015-02-09.txt, 4.6, 2015-02-09",
        "posts/4.6/2015-02-09.txt, '', 2015-02-09",
        "posts\\4.6\\4.5_20140910.eml, 4.5, 2014-09-10",
        "xen-4.13-rc1.2019.07.01, 4.13, 2019-07-01",
        "2014-13-01-2014_12_31, '', 2014-12-31",
        "2015-02-30.2015-02-28, '', 2015-02-28",
        "14.5 4.123 44.6, '', ''",
        "120150209 201502091, '', ''",
        "update.txt, '', ''",
        "'', '', ''"
    })
    void whatItTells(String path, String release, String date) {
        FileName name = FileName.of(path);
        assertThat(name.release()).isEqualTo(Optional.of(release).filter(told -> !told.isEmpty()));
        assertThat(name.date().map(LocalDate::toString))
                .isEqualTo(Optional.of(date).filter(told -> !told.isEmpty()));
    }
}
