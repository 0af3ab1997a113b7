package io.github.prognosis.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.Prognosis;
import io.github.prognosis.archive.Archives;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same text with another Message-ID is the same update for a week; later it says that nothing changed. */
class SentAgainTest {

    @ParameterizedTest
    @CsvSource({"4, 1", "11, 1", "12, 2", "13, 2"})
    void within(int day, int updates) throws IOException {
        String first = Archives.update("first@example.org", "Load the kernel later");
        String again =
                Archives.update("again@example.org", "Load the kernel later").replace("Tue, 4 Feb", day + " Feb");
        assertThat(Prognosis.read(Archives.mboxrd(List.of(first, again)), "list.mbox")
                        .updates())
                .hasSize(updates);
    }
}
