package io.github.prognosis.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import io.github.prognosis.series.MadeList;
import io.github.prognosis.series.PatchStanding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Lists and repositories that somebody made to keep a check busy: each is done in time that is in proportion to them. What
 * grows with their square would take minutes, so that a limit of seconds tells it also on a busy machine.
 */
@Timeout(value = 60, threadMode = SEPARATE_THREAD)
class WorstListTest {

    private static final int MANY = 20_000;

    /** As many as a subject can count. */
    private static final int PATCHES = 9_000;

    private static final String POST = "= Open =\n* Map it (v1)\n  - Ann Ash\n";

    private static String day(int number) {
        return "2031-0" + (1 + number % 4) + "-" + (10 + number / 4 % 18) + "T10:" + (10 + number / 72 % 50);
    }

    private static List<String> findings(CheckReport report) {
        return report.findings().stream().map(Finding::rule).toList();
    }

    @Test
    void manyMailsOfOneTitleBySendersOfTheirOwn() {
        MadeList list = new MadeList();
        for (int i = 0; i < MANY; i++) {
            list.mail(day(i), "Person" + i, "[PATCH 0/2] Map it");
        }
        assertThat(Checked.withTree(list, POST).items().get(0).tie().isPresent())
                .as("whose of them it is about nobody can tell")
                .isFalse();
    }

    @Test
    void manyVersionsOfOneTitleAndManyOtherSeriesByOneSender() {
        MadeList list = new MadeList();
        for (int i = 0; i < MANY; i++) {
            list.mail(day(i), "Ann Ash", "[PATCH] Map it");
            list.mail(day(i), "Ann Ash", "[PATCH v2] Unmap " + i);
        }
        list.commit("2031-05-01", "Ann Ash", "Map it");
        assertThat(findings(Checked.withTree(list, POST))).containsExactly("committed");
    }

    @Test
    void manyPatchesInOneVersionEachOfASeriesOfItsOwnToo() {
        MadeList list = new MadeList();
        list.mail("2031-05-01T08:00", "Ann Ash", "[PATCH v2 0/" + PATCHES + "] Map it");
        for (int i = 1; i <= PATCHES; i++) {
            list.mail("2031-05-01T08:10", "Ann Ash", "[PATCH v2 " + i + "/" + PATCHES + "] arm: map part " + i);
            list.mail(day(i), "Bo Elm", "[PATCH] arm: map part " + i);
        }
        CheckReport report = Checked.withTree(list, POST);
        assertThat(findings(report)).contains("newer-version");
        assertThat(report.items().get(0).tie().orElseThrow().series().versions())
                .hasSize(1);
    }

    @Test
    void manyPatchesAndManyCommitsThatAreNearlyLikeThem() {
        MadeList list = new MadeList();
        list.mail("2031-05-01T08:00", "Ann Ash", "[PATCH 0/" + PATCHES + "] Map it");
        for (int i = 1; i <= PATCHES; i++) {
            list.mail("2031-05-01T08:10", "Ann Ash", "[PATCH " + i + "/" + PATCHES + "] arm: abcdefgh ijklmnop " + i);
            list.commit("2031-05-02", "Ann Ash", "arm: hgfedcba ponmlkji " + i);
        }
        List<String> limits = new ArrayList<>();
        CheckReport report = new Checker(Checked.update(POST))
                .list(list.series(), list.letters())
                .tree(list.tree())
                .limits(limits::add)
                .check(CheckOptions.STANDARD);
        assertThat(report.items().get(0).standing().orElseThrow().committed()).isZero();
        assertThat(limits)
                .containsExactly("there are too many patches and commits to hold each title against all others: patches"
                        + " that came in under another title may be told as missing");
    }

    @Test
    void manyTitlesInACoverOfWhichNoneWasMailed() {
        StringBuilder cover = new StringBuilder("Parts.\n\nAnn Ash (" + PATCHES + "):\n");
        int listed = PATCHES / 2;
        IntStream.rangeClosed(1, listed)
                .forEach(i -> cover.append("  arm: map part ").append(i).append('\n'));
        MadeList list = new MadeList();
        list.mail("2031-05-01T08:00", "Ann Ash", "[PATCH 0/" + PATCHES + "] Map it", cover.toString(), List.of());
        for (int i = 1; i <= PATCHES / 2; i++) {
            list.mail("2031-05-01T08:10", "Ann Ash", "[PATCH " + i + "/" + PATCHES + "] x86: map piece " + i);
        }
        list.commit("2031-05-02", "Ann Ash", "arm: map part 7");
        assertThat(Checked.withTree(list, POST)
                        .items()
                        .get(0)
                        .standing()
                        .orElseThrow()
                        .patches())
                .hasSize(PATCHES)
                .filteredOn(PatchStanding::isIn)
                .extracting(PatchStanding::title)
                .containsExactly("arm: map part 7");
    }

    @Test
    void manyVersionsEachWithPatchesOfItsOwn() {
        MadeList list = new MadeList();
        for (int i = 1; i <= MANY / 4; i++) {
            list.version(day(i), "Ann Ash", "PATCH v" + i, "Map it", "arm: map " + i, "arm: unmap " + i);
        }
        list.commit("2031-05-02", "Ann Ash", "arm: map 1");
        assertThat(Checked.withTree(list, POST)
                        .items()
                        .get(0)
                        .standing()
                        .orElseThrow()
                        .committedEarlier())
                .isEqualTo(1);
    }

    @Test
    void aRepositoryWithOneSubjectAndItsReverts() {
        MadeList list = new MadeList();
        String[] patches = new String[50];
        Arrays.fill(patches, "arm: map it");
        list.version("2031-01-10", "Ann Ash", "PATCH", "Map it", patches);
        for (int i = 0; i < MANY; i++) {
            list.commit("2031-02-01", "Bo Elm", "arm: map it");
        }
        for (int i = 0; i < MANY; i++) {
            list.commit("2031-03-01", "Bo Elm", "Revert \"arm: map it\"", Optional.of("deadbeef" + i));
        }
        assertThat(findings(Checked.withTree(list, POST))).contains("committed");
    }

    @Test
    void longSubjects() {
        String letters = "x".repeat(1 << 16);
        MadeList list = new MadeList();
        for (int i = 0; i < 300; i++) {
            list.mail(day(i), "Ann Ash", "[PATCH v" + (i + 1) + "] " + letters);
            list.mail(day(i), "Ann Ash", "[PATCH " + "[".repeat(1 << 16) + "] " + letters);
            list.commit("2031-02-01", "Ann Ash", letters + i);
        }
        assertThat(findings(Checked.withTree(list, "= Open =\n* " + letters.substring(0, 3_000) + " (v1)\n")))
                .doesNotContain("committed");
    }

    /** Somebody else's mail has the id that the item's link names: it leads nowhere, and the title still does. */
    @Test
    void aForgedIdLeadsNowhere() {
        MadeList list = new MadeList()
                .version("2031-01-10", "Ann Ash", "PATCH v2", "Map it", "arm: map it", "arm: unmap it")
                .copy("m1@example.org", "2031-02-10", "Eve Oak", "[PATCH v9 0/2] Sell it");
        String linked = "* %s (v1)\n  - https://lists.example.org/xen/m1@example.org/\n";
        assertThat(Checked.by("newer-version", Checked.against(list, "= Open =\n" + linked.formatted("Map it"))))
                .first()
                .asString()
                .contains("v2 was posted on 2031-01-10");
        assertThat(Checked.by("newer-version", Checked.against(list, "= Open =\n" + linked.formatted("Own it"))))
                .isEmpty();
    }

    /** One mail in two archives is the same, whatever tag the list put in front. */
    @Test
    void aCopyIsNoForgery() {
        MadeList list = new MadeList()
                .version("2031-01-10", "Ann Ash", "PATCH v2", "Map it", "arm: map it", "arm: unmap it")
                .copy("m1@example.org", "2031-01-10", "Ann Ash", "[Xen-devel] [PATCH v2 0/2] Map it");
        assertThat(Checked.by(
                        "newer-version",
                        Checked.against(
                                list, "= Open =\n* Own it (v1)\n  - https://lists.example.org/xen/m1@example.org/\n")))
                .isNotEmpty();
    }

    /** A change-id that half the list claims to have ties nothing. */
    @Test
    void manyMailsClaimOneChangeId() {
        MadeList list = new MadeList();
        String id = "Text.\n\nchange-id: 20310101-map-it-abcdef\n";
        list.mail("2031-01-10", "Ann Ash", "[PATCH] Map it", id, List.of());
        for (int i = 0; i < MANY; i++) {
            list.mail(day(i + 80), "Ann Ash", "[PATCH v2] Sell " + i, id, List.of("m1@example.org"));
        }
        List<String> titles = new ArrayList<>();
        CheckReport report = Checked.against(list, POST);
        report.items().get(0).tie().orElseThrow().series().versions().forEach(version -> titles.add(version.title()));
        assertThat(titles).containsExactly("Map it");
    }
}
