package io.github.prognosis.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StandingsTest {

    private static MadeList list() {
        return new MadeList()
                .version("2031-01-10", "Ann Ash", "PATCH v2", "Faster maps", "arm: map \"it\"", "arm: unmap it");
    }

    @Test
    void aPatchIsInTheTreeByItsTitleAndItsSender() {
        SeriesStanding standing =
                list().commit("2031-02-01", "Ann Ash", "ARM: map 'it'.").standing("Faster maps");

        assertThat(standing.count()).isEqualTo(2);
        assertThat(standing.committed()).isEqualTo(1);
        assertThat(standing.likely()).isZero();
        assertThat(standing.missing()).containsExactly("arm: unmap it");
    }

    @Test
    void byAnotherPersonItIsLikely() {
        SeriesStanding standing =
                list().commit("2031-02-01", "Cid Cedar", "arm: map it").standing("Faster maps");

        assertThat(standing.committed()).isEqualTo(1);
        assertThat(standing.likely()).isEqualTo(1);
    }

    @Test
    void theAuthorWhomThePatchNamesIsTheRightPerson() {
        SeriesStanding standing = new MadeList()
                .mail(
                        "2031-01-10",
                        "Ann Ash",
                        "[PATCH] arm: map it",
                        "From: Cid Cedar <cid@example.org>\n\nText\n",
                        List.of())
                .commit("2031-02-01", "Cid Cedar", "arm: map it")
                .standing("arm: map it");

        assertThat(standing.isWhole()).isTrue();
        assertThat(standing.likely()).isZero();
    }

    @Test
    void anOlderCommitOfTheTitleIsAnotherPatch() {
        SeriesStanding standing =
                list().commit("2030-06-01", "Ann Ash", "arm: map it").standing("Faster maps");

        // The archive does not reach back to version 1: a year before counts.
        assertThat(standing.committed()).isEqualTo(1);
        SeriesStanding whole = new MadeList()
                .version("2031-01-10", "Ann Ash", "PATCH", "Faster maps", "arm: map it", "arm: unmap it")
                .commit("2030-06-01", "Ann Ash", "arm: map it")
                .commit("2031-01-04", "Ann Ash", "arm: unmap it")
                .standing("Faster maps");
        assertThat(whole.missing()).containsExactly("arm: map it");
    }

    @Test
    void aTouchedUpTitleIsLikely() {
        SeriesStanding standing =
                list().commit("2031-02-01", "Ann Ash", "arm: unmap them").standing("Faster maps");

        assertThat(standing.committed()).isEqualTo(1);
        assertThat(standing.likely()).isEqualTo(1);
    }

    @Test
    void aTouchedUpTitleWithAWordThatTellsApartIsAnotherPatch() {
        SeriesStanding standing = new MadeList()
                .version("2031-01-10", "Ann Ash", "PATCH", "Faster maps", "x86/traps: tidy entry of guests", "arm: b")
                .commit("2031-02-01", "Ann Ash", "arm/traps: tidy entry of guests")
                .standing("Faster maps");

        assertThat(standing.committed()).isZero();
    }

    @Test
    void whatFitsAnotherPatchIsNotTakenForATouchedUpTitle() {
        SeriesStanding standing = new MadeList()
                .version(
                        "2031-01-10",
                        "Ann Ash",
                        "PATCH",
                        "Tables",
                        "mm: split the long table",
                        "mm: split the lone table")
                .commit("2031-02-01", "Ann Ash", "mm: split the lone tables")
                .standing("Tables");

        assertThat(standing.committed()).isZero();
    }

    @Test
    void aRevertedPatchIsOut() {
        SeriesStanding standing = list().commit("2031-02-01", "Ann Ash", "arm: map it")
                .commit("2031-02-02", "Cid Cedar", "Revert \"arm: map it\"")
                .standing("Faster maps");

        assertThat(standing.committed()).isZero();
        assertThat(standing.patches().get(0).revert()).isPresent();
    }

    @Test
    void aRevertIsKnownByTheHashToo() {
        SeriesStanding standing = list().commit("2031-02-01", "Ann Ash", "arm: map it")
                .commit("2031-02-02", "Cid Cedar", "arm: back to what worked", Optional.of(MadeList.hash(1)))
                .standing("Faster maps");

        assertThat(standing.committed()).isZero();
    }

    @Test
    void whatCameAgainIsIn() {
        SeriesStanding standing = list().commit("2031-02-01", "Ann Ash", "arm: map it")
                .commit("2031-02-02", "Cid Cedar", "Revert \"arm: map it\"")
                .commit("2031-02-05", "Ann Ash", "arm: map it")
                .standing("Faster maps");

        assertThat(standing.committed()).isEqualTo(1);
    }

    @Test
    void aRevertThatWasRevertedIsNone() {
        SeriesStanding standing = list().commit("2031-02-01", "Ann Ash", "arm: map it")
                .commit("2031-02-02", "Cid Cedar", "Revert \"arm: map it\"")
                .commit("2031-02-03", "Cid Cedar", "Revert \"Revert \"arm: map it\"\"")
                .standing("Faster maps");

        assertThat(standing.committed()).isEqualTo(1);
    }

    @Test
    void aPartialRevertWithAFreeSubjectIsNone() {
        SeriesStanding standing = list().commit("2031-02-01", "Ann Ash", "arm: map it")
                .commit("2031-02-02", "Cid Cedar", "Partial revert of \"arm: map it\"")
                .standing("Faster maps");

        assertThat(standing.committed()).isEqualTo(1);
    }

    @Test
    void patchesThatAreNotToBeAppliedDoNotCount() {
        SeriesStanding standing = new MadeList()
                .version("2031-01-10", "Ann Ash", "PATCH", "Maps", "arm: map it", "[DO NOT APPLY] arm: test it")
                .commit("2031-02-01", "Ann Ash", "arm: map it")
                .standing("Maps");

        assertThat(standing.count()).isEqualTo(1);
        assertThat(standing.isWhole()).isTrue();
    }

    @Test
    void patchesOfEarlierVersionsAreToldBeside() {
        SeriesStanding standing = new MadeList()
                .version("2031-01-10", "Ann Ash", "PATCH", "Maps", "arm: map it", "arm: unmap it", "arm: remap it")
                .version("2031-03-10", "Ann Ash", "PATCH v2", "Maps", "arm: unmap it")
                .commit("2031-02-01", "Ann Ash", "arm: map it")
                .commit("2031-04-01", "Ann Ash", "arm: unmap it")
                .standing("Maps");

        assertThat(standing.isWhole()).isTrue();
        assertThat(standing.committedEarlier()).isEqualTo(1);
        assertThat(standing.earlier()).extracting(PatchStanding::title).containsExactly("arm: map it", "arm: remap it");
    }

    @Test
    void whereMailsAreMissingTheCoverListsThePatches() {
        String cover = """
                A cover.

                Ann Ash (2):
                  map it
                  unmap it whose title
                    goes on

                 arch/map.c | 2 +-
                """;
        MadeList list = new MadeList()
                .mail("2031-01-10", "Ann Ash", "[PATCH 0/2] Maps", cover, List.of())
                .commit("2031-02-01", "Ann Ash", "arm: map it")
                .commit("2031-02-01", "Ann Ash", "unmap it whose title goes on");

        assertThat(list.standing("Maps").isWhole()).isTrue();
        assertThat(list.standing("Maps").patches()).hasSize(2);
    }
}
