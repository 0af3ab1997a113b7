package io.github.prognosis.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.prognosis.Prognosis;
import io.github.prognosis.history.ReleaseStatus;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Reading;
import io.github.prognosis.model.Schedule;
import io.github.prognosis.model.Update;
import io.github.prognosis.render.Palette;
import io.github.prognosis.render.Schema;
import io.github.prognosis.render.StatusFormat;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

/** Any mails, a month apart, each with its subject in the first line: schedules and updates, and how their releases stand. */
@Timeout(60)
class StatusFuzzTest {

    private static final int WIDTH = 80;
    private static final ZonedDateTime FIRST = ZonedDateTime.of(2027, 2, 10, 10, 0, 0, 0, ZoneOffset.UTC);

    @MethodSource("io.github.prognosis.fuzz.Inputs#dated")
    @DictionaryFile(resourcePath = "words.dict")
    @FuzzTest
    void anyReleaseStandsSomehow(byte[] bytes) throws IOException {
        stands(bytes);
        Proportion.holds(bytes, StatusFuzzTest::stands);
    }

    private static void stands(byte[] bytes) throws IOException {
        List<Reading> readings = new ArrayList<>();
        for (String part : Inputs.parts(bytes)) {
            Reading reading = Prognosis.read(mail(part, readings.size()), "mail.eml");
            if (reading.mails() == 1) { // of several, as a mark in a text makes of it, ordinary ones are only counted
                assertThat(reading.updates().size()
                                + reading.schedules().size()
                                + reading.skipped().size())
                        .isEqualTo(1);
            }
            reading.schedules().forEach(StatusFuzzTest::isWhole);
            readings.add(reading);
        }
        Reading all = Prognosis.joined(readings);
        Set<String> releases = new TreeSet<>();
        all.updates().forEach(update -> releases.add(update.release()));
        for (String release : releases) {
            isTold(Prognosis.status(all.updates(), all.schedules(), release));
        }
    }

    private static void isWhole(Schedule schedule) {
        assertThat(schedule.release()).matches("4\\.\\d+");
        assertThat(schedule.timeline().milestones())
                .anyMatch(milestone -> milestone.date().isPresent());
    }

    private static void isTold(ReleaseStatus status) throws IOException {
        Update newest = status.newest();
        for (Item item : newest.items()) {
            assertThat(status.items())
                    .filteredOn(told -> told.item().line() == item.line()
                            && told.item().title().equals(item.title()))
                    .as("%s in line %s", item.title(), item.line())
                    .isNotEmpty();
        }
        Rendered.isPlainText(shown(status, StatusFormat.TEXT));
        Rendered.isPlainText(shown(status, StatusFormat.MARKDOWN));
        Rendered.isDrawnPage(shown(status, StatusFormat.HTML));
        Rendered.fits(Schema.STATUS, shown(status, StatusFormat.JSON));
        Rendered.isTable(status.items().size(), shown(status, StatusFormat.CSV));
    }

    private static String shown(ReleaseStatus status, StatusFormat format) throws IOException {
        return Rendered.by(out -> format.write(status, Palette.PLAIN, WIDTH, out));
    }

    private static String mail(String part, int number) {
        int end = part.indexOf('\n');
        String subject = end < 0 ? part : part.substring(0, end);
        return "Message-ID: <" + number + "@example.org>\nFrom: Ann Ash <ann@example.org>\nDate: "
                + DateTimeFormatter.RFC_1123_DATE_TIME.format(FIRST.plusMonths(number)) + "\nSubject: " + subject
                + "\n\n" + part.substring(end + 1);
    }
}
