package io.github.prognosis.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.Prognosis;
import io.github.prognosis.archive.Archives;
import io.github.prognosis.model.SkippedMail;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What was read does not depend on the order in which it came, nor on the run. */
class ReadingTest {

    private static SkippedMail duplicateOf(String original) {
        return new SkippedMail(
                "list.mbox",
                Optional.of("1@example.org"),
                Optional.of("Xen 4.30 development update"),
                Optional.empty(),
                SkippedMail.Reason.DUPLICATE,
                Optional.of(original));
    }

    @Test
    void skippedMailsThatDifferInTheirOriginalOnlyHaveOneOrder() {
        List<SkippedMail> mails = new ArrayList<>(List.of(duplicateOf("b"), duplicateOf("a"), duplicateOf("b")));
        Reading one = new Reading(List.of(), mails, List.of(), 3, 0, 0);
        Collections.reverse(mails);
        assertThat(new Reading(List.of(), mails, List.of(), 3, 0, 0)).isEqualTo(one);
        assertThat(one.skipped()).containsExactly(duplicateOf("a"), duplicateOf("b"), duplicateOf("b"));
    }

    /** Twice as many duplicates as are kept, so that the order decides which. */
    @RepeatedTest(2)
    void theSameDuplicatesAreKeptInEveryRun() throws IOException {
        List<String> mails = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            for (int j = 0; j < 600; j++) {
                mails.add(Archives.update(i + "@example.org", "Item " + i));
            }
        }
        String mbox = Archives.mboxrd(mails);
        Reading first = Prognosis.read(mbox, "list.mbox");
        assertThat(first.furtherSkipped()).isPositive();
        assertThat(Prognosis.read(mbox, "list.mbox")).isEqualTo(first);
    }
}
