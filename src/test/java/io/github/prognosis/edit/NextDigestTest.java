package io.github.prognosis.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.source.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The digest in the next post, month after month. */
class NextDigestTest {

    private static final String PATCHES = """
            Subject: Xen 4.40: status of series
            From: Eva Example <eva@example.org>
            Date: Mon, 05 Jan 2037 10:00:00 +0000
            Message-ID: <p@example.org>

            Hello everyone,

            This is the tracking list of Xen 4.40:

            Arm:
              * [PATCH v2 0/4] xen/arm: one table of interrupts [https://lore.kernel.example/20370105.1-1-ada@example.org/]
              * [PATCH 0/2] xen/arm: quieter shutdown [https://lore.kernel.example/20370105.2-1-bo@example.org/]

            x86:
              * [PATCH v7 0/9] x86: fewer exits [https://lore.kernel.example/20370105.4-1-dee@example.org/]
            """;

    private static final String NUMBERED = """
            Subject: Xen 4.40: status of series
            From: Eva Example <eva@example.org>
            Date: Mon, 05 Jan 2037 10:00:00 +0000
            Message-ID: <p@example.org>

            Xen 4.40 release: Current status of series

            ** Arm **:
            1. xen/arm: one table of interrupts
            https://lore.kernel.example/20370105.1-1-ada@example.org/
            Status: Need reviews.

            2. xen/arm: quieter shutdown
            https://lore.kernel.example/20370105.2-1-bo@example.org/
            Status: Need reviews.
            """;

    private static final String SCRIPTED = """
            Xen 4.40 Development Update

            Please answer by Feb 1.

            What was added in the time before:
              * Arm:
                - Quieter shutdown

            = Projects =

            == Arm ==

            *  Quieter shutdown (v2)
              -  Bo Ask

            *  A clock for guests
              -  Cy Dent
            """;

    private static NextUpdate.Made made(String post, String edits, LocalDate date) throws IOException {
        NextUpdate.Made made =
                NextExamplesTest.made(post, edits, new NextOptions(Optional.of(date), Optional.empty(), false, true));
        assertThat(made.refusals()).isEmpty();
        return made;
    }

    private static String text(NextUpdate.Made made) {
        return new String(made.content(), StandardCharsets.UTF_8);
    }

    @Test
    void theSecondMonthGoesOnTopOfTheFirst() throws IOException {
        NextUpdate.Made february = made(PATCHES, "complete: xen/arm: quieter shutdown\n", LocalDate.of(2037, 2, 2));
        NextUpdate.Made march = made(
                text(february),
                "complete: x86: fewer exits\ndrop: xen/arm: one table of interrupts\n",
                LocalDate.of(2037, 3, 2));

        assertThat(text(march)).contains("""

                This is the tracking list of Xen 4.40:

                The following items were moved to completed:
                  [since Feb 2 - Mar 2]:
                    * x86:
                      - x86: fewer exits
                  [since Jan 5 - Feb 2]:
                    * Arm:
                      - xen/arm: quieter shutdown

                The following items were dropped:
                  [since Feb 2 - Mar 2]:
                    * Arm:
                      - xen/arm: one table of interrupts

                """);
        assertThat(text(march)).containsOnlyOnce("moved to completed");
    }

    @Test
    void inANumberedListToo() throws IOException {
        NextUpdate.Made february = made(NUMBERED, "drop: xen/arm: quieter shutdown\n", LocalDate.of(2037, 2, 2));
        NextUpdate.Made march = made(
                text(february),
                "add: xen/arm: a clock => Arm | https://lore.kernel.example/20370215.2-1-cy@example.org/\n",
                LocalDate.of(2037, 3, 2));

        assertThat(text(march)).contains("""
                Xen 4.40 release: Current status of series

                The following items were dropped:
                  [since Jan 5 - Feb 2]:
                    * Arm:
                      - xen/arm: quieter shutdown

                Some new items were added:
                  [since Feb 2 - Mar 2]:
                    * Arm:
                      - xen/arm: a clock

                ** Arm **:
                """);
    }

    @Test
    void oneThatStandsWithoutAHeadingIsTheSection() throws IOException {
        NextUpdate.Made made =
                made(SCRIPTED, "add: A table of cores => Projects > Arm | Dee Ell\n", LocalDate.of(2037, 2, 2));

        assertThat(made.after()).doesNotContain("= Updates =").contains("""

                Some new items were added:
                  [since the last update]:
                    * Arm:
                      - A table of cores

                What was added in the time before:
                """);
    }

    @Test
    void whatIsWrittenAnewIsNotToBeLookedAt() throws IOException {
        NextUpdate.Made february = made(PATCHES, "complete: xen/arm: quieter shutdown\n", LocalDate.of(2037, 2, 2));
        NextUpdate.Made march = made(text(february), "complete: x86: fewer exits\n", LocalDate.of(2037, 3, 2));

        assertThat(march.remarks())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "see whether the subject is right: Xen 4.40: status of series",
                        "see whether this is right: This is the tracking list of Xen 4.40:");
    }
}
