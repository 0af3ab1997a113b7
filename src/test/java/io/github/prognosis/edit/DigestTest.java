package io.github.prognosis.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.Prognosis;
import io.github.prognosis.model.Update;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The summary of what changed between two posts, and how it is put on top of those that stand in a post. */
class DigestTest {

    private static final String OLD = """
            = Projects =

            == Hypervisor ==

            * Nested paging statistics (v1)

            === x86 ===

            * Faster boot (v2)
            * Faster boot
            * Timer rework
            * Shadow stacks

            == Completed ==

            * Tidy frame table
            """;

    private static final String NEW = """
            = Projects =

            == Hypervisor ==

            * Event channels without locks (v1)

            === x86 ===

            * Faster boot (v2)
            * [next-rel(s)] Shadow stacks

            === Arm ===

            * SMMU faults

            == Completed ==

            === x86 ===

            * Timer rework

            === Hypervisor ===

            * Nested paging statistics
            * Made in a day
            """;

    private static Update post(String date, String list) {
        String mail = "From: maja@example.org\nDate: " + date + "\nSubject: Xen 4.22 Development Update\n\n" + list;
        try {
            return Prognosis.read(mail, "post.eml").updates().get(0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Digest digest() {
        return Digest.of(Prognosis.diff(
                post("Wed, 6 May 2026 10:00:00 +0000", OLD), post("Tue, 2 Jun 2026 10:00:00 +0000", NEW)));
    }

    @Test
    void eachItemStandsOnceUnderItsLastState() {
        assertThat(String.join("\n", digest().lines())).isEqualTo("""
                The following items were moved to completed:
                  [since May 6 - Jun 2]:
                    * Hypervisor:
                      - Nested paging statistics
                      - Made in a day
                    * x86:
                      - Timer rework

                Some new items were added:
                  [since May 6 - Jun 2]:
                    * Hypervisor:
                      - Event channels without locks
                    * Arm:
                      - SMMU faults

                The following items were deferred:
                  [since May 6 - Jun 2]:
                    * x86:
                      - Shadow stacks""");
    }

    @Test
    void nothingHasNoDigest() {
        Update post = post("Wed, 6 May 2026 10:00:00 +0000", OLD);
        Digest digest = Digest.of(Prognosis.diff(post, post));

        assertThat(digest.isEmpty()).isTrue();
        assertThat(digest.lines()).isEmpty();
        assertThat(digest.onTopOf(List.of("as it stands"))).containsExactly("as it stands");
    }

    @Test
    void itGoesOnTopOfTheNewestBlockInTheColumnsOfThat() {
        String section = """
                What is done ( the links are below ) was
                moved to completed:
                   [since March - May 6]:
                     * x86:
                       -  Early exceptions
                   [January]:
                     * x86:
                       - Older

                New on the list:
                  [since March]
                    + Arm:
                     - Virtual PMU

                And some prose.
                """;

        assertThat(String.join("\n", digest().onTopOf(section.lines().toList())) + "\n")
                .isEqualTo("""
                What is done ( the links are below ) was
                moved to completed:
                   [since May 6 - Jun 2]:
                     * Hypervisor:
                       -  Nested paging statistics
                       -  Made in a day
                     * x86:
                       -  Timer rework
                   [since March - May 6]:
                     * x86:
                       -  Early exceptions
                   [January]:
                     * x86:
                       - Older

                New on the list:
                  [since May 6 - Jun 2]
                    + Hypervisor:
                     - Event channels without locks
                    + Arm:
                     - SMMU faults
                  [since March]
                    + Arm:
                     - Virtual PMU

                The following items were deferred:
                   [since May 6 - Jun 2]:
                     * x86:
                       -  Shadow stacks

                And some prose.
                """);
    }

    /** Else the older titles would seem to belong to the new period. */
    @Test
    void itStandsInFrontOfASentenceThatTellsNoPeriod() {
        String section = """
                Some prose.

                Things that are new
                on the list:
                  * Arm:
                    - Virtual PMU
                """;

        assertThat(String.join("\n", digest().onTopOf(section.lines().toList())))
                .startsWith("""
                Some prose.

                Some new items were added:
                  [since May 6 - Jun 2]:
                    * Hypervisor:
                      - Event channels without locks
                    * Arm:
                      - SMMU faults

                Things that are new
                on the list:
                  * Arm:
                    - Virtual PMU

                The following items were moved to completed:
                  [since May 6 - Jun 2]:
                """);
    }

    @Test
    void aSectionWithoutBlocksGetsTheUsualForm() {
        assertThat(digest().onTopOf(List.of("", "Nothing so far.", "")))
                .startsWith("", "Nothing so far.", "", "The following items were moved to completed:")
                .endsWith("      - Shadow stacks", "");
    }
}
