package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;
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
}
