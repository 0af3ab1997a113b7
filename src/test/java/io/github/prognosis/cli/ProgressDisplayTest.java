package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressDisplayTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, ' 0 mails'",
        "1, 1, 0, ' 1 mail, 1 update'",
        "1234567, 40, 0, ' 1,234,567 mails, 40 updates'",
        "2, 0, 1, ' 2 mails, 1 commit'",
        "2, 0, 54321, ' 2 mails, 54,321 commits'"
    })
    void tellsWhatWasFoundSoFar(long mails, long updates, long commits, String text) {
        assertThat(ProgressDisplay.counts(mails, updates, commits)).isEqualTo(text);
    }

    @Test
    void shortWorkAndAnErrorStreamThatIsNoTerminalSeeNothing() {
        for (boolean watched : new boolean[] {true, false}) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            Terminal terminal = new Terminal(
                    InputStream.nullInputStream(), new ByteArrayOutputStream(), err, false, watched, Map.of());
            try (ProgressDisplay display = ProgressDisplay.of(terminal)) {
                display.mail();
                display.bytes(1000);
                display.update();
            }
            assertThat(err.toByteArray()).isEmpty();
        }
    }

    /** What was shown when so many milliseconds had passed at each report of a million bytes. */
    private static String shown(boolean watched, long total, long... milliseconds) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(InputStream.nullInputStream(), new ByteArrayOutputStream(), err, false, watched, Map.of());
        AtomicLong now = new AtomicLong(-7);
        try (ProgressDisplay display = new ProgressDisplay(terminal, total, now::get)) {
            for (long each : milliseconds) {
                now.set(TimeUnit.MILLISECONDS.toNanos(each) - 7);
                display.mail();
                display.update();
                display.bytes(1_000_000);
            }
        }
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void workOfASecondIsShown() {
        assertThat(shown(true, 4_000_000, 500, 999)).isEmpty();
        assertThat(shown(false, 4_000_000, 500, 1000)).isEmpty();
        assertThat(shown(true, 4_000_000, 500, 1000))
                .contains("Reading")
                .contains(" 50%")
                .contains("2/4 MB")
                .contains("2 mails, 2 updates");
    }

    /** Commits are no mails: each of them may be the one by which a second has passed. */
    @Test
    void commitsAreShownToo() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(InputStream.nullInputStream(), new ByteArrayOutputStream(), err, false, true, Map.of());
        AtomicLong now = new AtomicLong();
        try (ProgressDisplay display = new ProgressDisplay(terminal, 1_000_000, now::get)) {
            display.commit();
            now.set(TimeUnit.SECONDS.toNanos(1));
            display.commit();
        }
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("0 mails, 2 commits");
    }

    /** A terminal that is written to all the time makes the work longer. */
    @Test
    void whatIsShownIsNotOlderThanAFifthOfASecond() {
        assertThat(shown(true, 4_000_000, 1000, 1199)).contains("1/4 MB").contains("1 mail, 1 update");
        assertThat(shown(true, 4_000_000, 1000, 1200)).contains("2/4 MB").contains("2 mails, 2 updates");
    }

    @Test
    void ofAStreamNobodyKnowsHowMuchIsLeft() {
        assertThat(shown(true, -1, 1000, 1200))
                .contains("2 mails, 2 updates")
                .contains("2/?")
                .doesNotContain("100%");
    }

    /** A bar that is full while much is still read would mislead. */
    @Test
    void ofSeveralArchivesAllHaveToBeFilesForTheBytesToBeKnown(@TempDir Path folder) throws IOException {
        String one =
                Files.writeString(folder.resolve("one.mbox"), "x".repeat(300)).toString();
        String other =
                Files.writeString(folder.resolve("other.mbox"), "x".repeat(40)).toString();
        assertThat(ProgressDisplay.size(List.of(one))).isEqualTo(300);
        assertThat(ProgressDisplay.size(List.of(one, other))).isEqualTo(340);
        assertThat(ProgressDisplay.size(List.of(one, "-"))).isNegative();
        assertThat(ProgressDisplay.size(List.of(one, folder.toString()))).isNegative();
    }

    /** Nothing is left on the line that the shell goes on with. */
    @RepeatedTest(5)
    void theBarIsGoneAfterwards() {
        assertThat(shown(true, 4_000_000, 1000)).matches("(?s).*\r {79}\r");
    }
}
