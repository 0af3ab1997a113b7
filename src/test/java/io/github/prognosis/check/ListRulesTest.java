package io.github.prognosis.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.series.MadeList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a post says against the list and the tree. */
class ListRulesTest {

    private static final String LINK = "https://lists.example.org/xen/";

    /** Two versions of one series; the ids are m1 for the first's cover, m4 for the second's. */
    private static MadeList maps() {
        return new MadeList()
                .version("2031-01-10", "Ann Ash", "PATCH", "Faster maps", "arm: map it", "arm: unmap it")
                .version("2031-05-20", "Ann Ash", "PATCH v2", "Faster maps", "arm: map it", "arm: unmap it");
    }

    private static String item(String line, String... links) {
        StringBuilder post = new StringBuilder("= Open =\n* ").append(line).append("\n  - Ann Ash\n");
        for (String link : links) {
            post.append("  - ").append(link).append('\n');
        }
        return post.toString();
    }

    @Test
    void aNewerVersionThanTheItemSays() {
        CheckReport report = Checked.against(maps(), item("Faster maps (v1)", LINK + "m1@example.org/"));

        assertThat(Checked.by("newer-version", report))
                .containsExactly(
                        "warn sure: Faster maps: v2 was posted on 2031-05-20, the item says v1",
                        "  series: Faster maps => v2",
                        "  links: Faster maps => https://lists.example.org/xen/m4@example.org/");
        assertThat(Checked.by("link-version", report)).isEmpty();
    }

    @Test
    void wherePostsWriteArrowsTheEditDoes() {
        String post = item("Faster maps (v1)", LINK + "m1@example.org/") + "* Other thing (v3 -> v4)\n";

        assertThat(Checked.by("newer-version", Checked.against(maps(), post)))
                .contains("  series: Faster maps => v1 -> v2");
    }

    @Test
    void anItemWithoutAVersionSaysThatOfItsLink() {
        assertThat(Checked.by("newer-version", Checked.against(maps(), item("Other title", LINK + "m1@example.org/"))))
                .contains("warn sure: Other title: v2 was posted on 2031-05-20, the item links to v1");
        CheckReport newest = Checked.against(maps(), item("Other title", LINK + "m4@example.org/"));
        assertThat(Checked.by("newer-version", newest)).isEmpty();
        assertThat(Checked.by("version-unsaid", newest))
                .containsExactly(
                        "info sure: Other title: the item names no version; the series has v2 of 2031-05-20",
                        "  series: Other title => v2");
    }

    @Test
    void ofSeveralLinksTheNewestCounts() {
        CheckReport report =
                Checked.against(maps(), item("Faster maps (v2)", LINK + "m4@example.org/", LINK + "m1@example.org/"));

        assertThat(report.findings())
                .extracting(Finding::rule)
                .doesNotContain("newer-version", "link-version", "version-unsaid");
    }

    @Test
    void aLinkToAnotherVersionThanSaid() {
        assertThat(Checked.by(
                        "link-version", Checked.against(maps(), item("Faster maps (v2)", LINK + "m1@example.org/"))))
                .containsExactly(
                        "warn sure: Faster maps: the item says v2, and its link leads to v1",
                        "  links: Faster maps => https://lists.example.org/xen/m4@example.org/");
    }

    @Test
    void aCompletedItemIsNotHeldAgainstTheList() {
        String post = item("Faster maps (v1)", LINK + "m1@example.org/").replace("Open", "Completed");

        assertThat(Checked.against(maps(), post).findings())
                .extracting(Finding::group)
                .doesNotContain(Group.LIST);
    }

    @Test
    void anItemTiedByATitleWithoutItsPrefixIsLikely() {
        assertThat(Checked.by("newer-version", Checked.against(maps(), item("xen: Faster maps (v1)"))))
                .contains("warn likely: xen: Faster maps: v2 was posted on 2031-05-20, the item says v1");
    }

    @Test
    void aSeriesThatGoesOnUnderAnotherTitle() {
        MadeList list = maps().mail(
                        "2031-05-28",
                        "Ann Ash",
                        "[PATCH v3 0/2] Quicker maps",
                        "Since v2: " + LINK + "m4@example.org/",
                        List.of());

        CheckReport report = Checked.against(list, item("Faster maps (v2)", LINK + "m4@example.org/"));

        assertThat(Checked.by("retitled", report))
                .containsExactly("info sure: Faster maps: v3 goes under the title \"Quicker maps\"");
        assertThat(Checked.by("newer-version", report))
                .contains("warn sure: Faster maps: v3 was posted on 2031-05-28, the item says v2");
    }

    @Test
    void twoItemsOfOneSeries() {
        String post =
                item("Faster maps (v2)", LINK + "m4@example.org/") + "* Quick maps\n  - " + LINK + "m1@example.org/\n";

        assertThat(Checked.by("same-series", Checked.against(maps(), post)))
                .containsExactly("warn sure: Quick maps: leads to the same series as \"Faster maps\" in line 2");
    }

    @Test
    void aVersionAfterTheFreezeIsLate() {
        String post = "= Timeline =\n* Last posting date: May 1, 2031\n* Release: Dec 1, 2031\n\n"
                + item("Faster maps (v2)", LINK + "m4@example.org/");

        assertThat(Checked.by("late", Checked.against(maps(), post)))
                .containsExactly(
                        "warn sure: Faster maps: v2 was posted on 2031-05-20, after the last posting date, 2031-05-01");
        MadeList list = maps();
        CheckReport later = new Checker(Checked.update(post))
                .list(list.series(), list.letters())
                .check(new CheckOptions(Optional.of(LocalDate.of(2031, 5, 20)), 90));
        assertThat(Checked.by("late", later)).isEmpty();
    }

    @Test
    void aVersionThatNobodyAnswers() {
        String post = item("Faster maps (v2)", LINK + "m4@example.org/");
        MadeList list = maps().mail("2031-06-20", "Cid Cedar", "Something else");

        assertThat(Checked.by("unanswered", Checked.against(list, post)))
                .containsExactly(
                        "warn sure: Faster maps: v2 has no reply by another since it was posted on 2031-05-20, 31 days ago");
        list.mail("2031-06-21", "Bob Birch", "Re: [PATCH v2 1/2] arm: map it");
        assertThat(Checked.by("unanswered", Checked.against(list, post)))
                .containsExactly("info sure: Faster maps: it is the author's turn: Bob Birch spoke last on 2031-06-21");
        list.mail("2031-06-22", "Ann Ash", "Re: [PATCH v2 1/2] arm: map it");
        assertThat(Checked.by("unanswered", Checked.against(list, post)))
                .containsExactly("info sure: Faster maps: it is the reviewers' turn: Ann Ash spoke last on 2031-06-22");
    }

    @Test
    void aSeriesThatIsQuiet() {
        MadeList list = maps().mail("2031-09-20", "Cid Cedar", "Something else");

        assertThat(Checked.by("quiet", Checked.against(list, item("Faster maps (v2)", LINK + "m4@example.org/"))))
                .containsExactly("info sure: Faster maps: neither version nor reply since 2031-05-20, 123 days ago");
    }

    @Test
    void aLinkOfWhichTheArchiveShouldHaveTheMail() {
        String known = "20310301101010.12345-1-x@example.org";

        assertThat(Checked.by("not-found", Checked.against(maps(), item("Unknown", LINK + known + "/"))))
                .containsExactly(
                        "info sure: Unknown: the archive has the mails of those days, and none of the series that the item links to");
        assertThat(Checked.by("not-found", Checked.against(maps(), item("Unknown", LINK + "x1@example.org/"))))
                .isEmpty();
        assertThat(Checked.by(
                        "not-found", Checked.against(maps(), item("Unknown", LINK + known.replace("2031", "2021")))))
                .isEmpty();
    }

    @Test
    void anItemThatIsInTheTree() {
        MadeList list =
                maps().commit("2031-05-22", "Ann Ash", "arm: map it").commit("2031-05-23", "Ann Ash", "arm: unmap it");

        assertThat(Checked.by("committed", Checked.withTree(list, item("Faster maps (v2)", LINK + "m4@example.org/"))))
                .containsExactly(
                        "warn sure: Faster maps: all 2 patches of v2 are in the tree, the last on 2031-05-23",
                        "  complete: Faster maps");
        assertThat(Checked.withTree(list, item("Faster maps (v2)").replace("Open", "Completed"))
                        .findings())
                .extracting(Finding::rule)
                .doesNotContain("committed", "not-committed");
    }

    @Test
    void oneLikelyPartMakesTheWholeLikely() {
        MadeList list = maps().commit("2031-05-22", "Ann Ash", "arm: map it")
                .commit("2031-05-23", "Cid Cedar", "arm: unmap it");

        assertThat(Checked.by("committed", Checked.withTree(list, item("Faster maps (v2)", LINK + "m4@example.org/"))))
                .contains("warn likely: Faster maps: all 2 patches of v2 are in the tree, the last on 2031-05-23");
    }

    @Test
    void anItemThatSaysAVersionWhichTheArchiveLacksIsNotJudged() {
        MadeList list =
                maps().commit("2031-05-22", "Ann Ash", "arm: map it").commit("2031-05-23", "Ann Ash", "arm: unmap it");

        assertThat(Checked.withTree(list, item("Faster maps (v7)")).findings())
                .extracting(Finding::rule)
                .doesNotContain("committed");
    }

    @Test
    void anItemThatIsAlmostInTheTree() {
        MadeList list = maps().commit("2031-05-22", "Ann Ash", "arm: map it");

        assertThat(Checked.by("almost", Checked.withTree(list, item("Faster maps (v2)", LINK + "m4@example.org/"))))
                .containsExactly("info sure: Faster maps: 1 of 2 patches of v2 is in the tree; missing: arm: unmap it");
    }

    @Test
    void anItemOfWhichEarlierVersionsAreIn() {
        MadeList list = new MadeList()
                .version("2031-01-10", "Ann Ash", "PATCH", "Maps", "arm: a", "arm: b", "arm: c")
                .version("2031-05-20", "Ann Ash", "PATCH v2", "Maps", "arm: b", "arm: c")
                .commit("2031-02-01", "Ann Ash", "arm: a");

        assertThat(Checked.by("partly-committed", Checked.withTree(list, item("Maps (v2)"))))
                .containsExactly("info sure: Maps: none of 2 patches of v2 is in the tree, but 1 of earlier versions");
    }

    @Test
    void whatIsCompletedAndNotInTheTree() {
        MadeList list =
                maps().commit("2030-12-01", "Ann Ash", "arm: old").commit("2031-06-10", "Ann Ash", "arm: other");
        String completed = item("Faster maps (v2)", LINK + "m4@example.org/").replace("Open", "Completed");

        assertThat(Checked.by("not-committed", Checked.withTree(list, completed)))
                .containsExactly(
                        "risk sure: Faster maps: listed as completed, and none of 2 patches of v2 is in the tree");
        MadeList young = maps().commit("2031-06-10", "Ann Ash", "arm: other");
        assertThat(Checked.by("not-committed", Checked.withTree(young, completed)))
                .isEmpty();
    }

    @Test
    void whatIsCompletedAndWasReverted() {
        MadeList list = maps().commit("2031-05-22", "Ann Ash", "arm: map it")
                .commit("2031-05-23", "Ann Ash", "arm: unmap it")
                .commit("2031-05-24", "Cid Cedar", "Revert \"arm: unmap it\"");
        String completed = item("Faster maps (v2)", LINK + "m4@example.org/").replace("Open", "Completed");

        assertThat(Checked.by("reverted", Checked.withTree(list, completed)))
                .containsExactly(
                        "risk sure: Faster maps: listed as completed, but \"arm: unmap it\" was reverted on 2031-05-24");
    }

    @Test
    void ofOtherRepositoriesTheTreeSaysNothing() {
        MadeList list = new MadeList()
                .version("2031-05-20", "Ann Ash", "QEMU PATCH v2", "Faster maps", "hw: map it", "hw: unmap it")
                .commit("2031-05-22", "Ann Ash", "hw: map it");

        assertThat(Checked.withTree(list, item("Faster maps (v2)", LINK + "m1@example.org/"))
                        .findings())
                .extracting(Finding::group)
                .doesNotContain(Group.TREE);
    }
}
