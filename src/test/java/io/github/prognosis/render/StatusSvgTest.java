package io.github.prognosis.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.Prognosis;
import io.github.prognosis.history.ReleaseStatus;
import java.io.IOException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lanes of milestones as pictures. */
class StatusSvgTest {

    /** The labels of the axis between two milestones, of a release that is told on the day of the first. */
    @ParameterizedTest
    @CsvSource({
        "2032-03-01, 2032-03-20, 03-15",
        "2032-01-10, 2032-04-20, 01-15 02-01 02-15 03-01 03-15 04-01 04-15",
        "2032-01-10, 2032-05-20, 2032-02 2032-03 2032-04 2032-05",
        "2032-01-10, 2032-12-20, 2032-04 2032-07 2032-10",
        "2032-01-10, 2034-12-20, 2033-01 2034-01",
        "2032-01-10, 2042-12-20, 2034-01 2036-01 2038-01 2040-01 2042-01"
    })
    void theAxisHasFewLabels(String from, String to, String labels) throws IOException {
        ReleaseStatus status = Prognosis.status(
                Prognosis.read(
                                "Xen 4.34 development update\n\n= Timeline =\n* Code freeze: " + from + "\n* Release: "
                                        + to + "\n= Open =\n* A (v1)\n",
                                from + ".txt")
                        .updates(),
                "4.34");
        String axis =
                StatusSvg.of(status.milestones(), status.asOf()).orElseThrow().axis();
        assertThat(Pattern.compile(">([0-9-]+)</text>")
                        .matcher(axis)
                        .results()
                        .map((MatchResult found) -> found.group(1)))
                .containsExactly(labels.split(" "));
    }
}
