package io.github.prognosis.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.diff.Change;
import io.github.prognosis.diff.ChangeKind;
import io.github.prognosis.diff.Comparison;
import io.github.prognosis.diff.Posts;
import io.github.prognosis.diff.UpdateDiffer;
import io.github.prognosis.model.Decisions;
import io.github.prognosis.model.DecisionsException;
import io.github.prognosis.model.MatchOptions;
import io.github.prognosis.model.MatchReport;
import io.github.prognosis.model.NearMiss;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is nearly taken as the same says why it is not. */
class NearMissTest {

    private static MatchReport report(String before, String now, MatchOptions options) {
        return UpdateDiffer.compare(Posts.update("= Open =\n" + before), Posts.update("= Open =\n" + now), options)
                .matching();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Tidy the HPET | Tidy the vHPET | "HPET" and "vHPET" tell them apart
                    Nested pages on Intel | Nested pages on Intel, part 2 | "part 2", only there, tells them apart
                    x86: boot modules of the loader | arm: boot modules of the loader | their prefixes, or the order of their words, tell them apart
                    Boot modules of the loader | Boot modules of the wide loader | they have too few words in common
                    """)
    void byTheTitles(String before, String now, String why) {
        assertThat(report("* " + before + "\n", "* " + now + "\n", MatchOptions.DEFAULT)
                        .nearMisses())
                .singleElement()
                .extracting(NearMiss::why)
                .isEqualTo(why);
    }

    @Test
    void byWhatStandsBelowThem() {
        String ada = "* Boot modules of the quick loader\n  -  Ada Example\n";
        String bert = "* Boot modules of the quick new-style loader\n  -  Bert Example\n";
        assertThat(report(ada, bert.replace("new-style ", "simple "), MatchOptions.DEFAULT)
                        .nearMisses())
                .singleElement()
                .extracting(NearMiss::why)
                .isEqualTo("their owners differ");
        assertThat(report(
                                "* Boot modules of lodaers\n  -  XEN-1\n",
                                "* Boot modules of lodaerss\n  -  XEN-2\n",
                                MatchOptions.DEFAULT)
                        .nearMisses())
                .singleElement()
                .extracting(NearMiss::why)
                .isEqualTo("their issue keys differ");
    }

    @Test
    void byTheOptions() {
        String before = "* Boot modules of the loader\n";
        String now = "* Boot modules of the laoder\n";
        assertThat(report(before, now, MatchOptions.NO_RENAMES).nearMisses())
                .singleElement()
                .extracting(NearMiss::why)
                .isEqualTo("titles that changed are not looked for");
        assertThat(report(before, "* Boot modulse of the loader\n", new MatchOptions(true, 1))
                        .nearMisses())
                .singleElement()
                .extracting(NearMiss::why)
                .isEqualTo("a likeness of 100 percent is asked for");
    }

    @Test
    void byARivalThatIsNearlyAsLike() {
        String before = "* Boot modules of loaders\n";
        String now = "* Boot modules of loader\n* Boot module of loaders\n";
        assertThat(report(before, now, MatchOptions.DEFAULT).nearMisses())
                .singleElement()
                .extracting(NearMiss::why)
                .asString()
                .startsWith("another is as likely or nearly so: ");
    }

    @Test
    void aSurePairMakesTheNextOneSure() {
        String before = "* Boot modules of loaders\n* Boot module of loaders and others\n  -  Ada Example\n";
        String now = "* Boot modules of loader\n* Boot modules of loaders and others\n  -  Ada Example\n";
        Comparison comparison = UpdateDiffer.compare(
                Posts.update("= Open =\n" + before), Posts.update("= Open =\n" + now), MatchOptions.DEFAULT);
        assertThat(comparison.changes())
                .extracting(Change::kind)
                .containsExactly(ChangeKind.RENAMED, ChangeKind.RENAMED);
    }

    @Test
    void byADecision() throws DecisionsException {
        Decisions decisions = DecisionReader.read("different: Boot modules of loaders => Boot module of loaders\n");
        assertThat(report(
                                "* Boot modules of loaders\n",
                                "* Boot module of loaders\n",
                                MatchOptions.DEFAULT.with(decisions))
                        .nearMisses())
                .singleElement()
                .extracting(NearMiss::why)
                .isEqualTo("it was decided that they are different");
    }

    @Test
    void theRivalIsNamedAndWhatIsLessLikeIsNone() {
        String before = "* Boot modules of loaders\n";
        String now =
                "* Boot modules of loader\n* Boot module of loaders\n* Boot modules of all the firmware there is\n";
        assertThat(report(before, now, MatchOptions.DEFAULT).nearMisses())
                .singleElement()
                .satisfies(near -> assertThat(near.why())
                        .isEqualTo("another is as likely or nearly so: \""
                                + (near.newItem().title().equals("Boot module of loaders")
                                        ? "Boot modules of loader"
                                        : "Boot module of loaders")
                                + '"'));
    }

    @Test
    void ofTwoAsLikeTheOneWithTheSameOwnerAndAreaIsTheSame() {
        String ada = "* Boot modules of loader\n  -  Ada Example\n";
        String bert = "* Boot module of loaders\n  -  Bert Example\n";
        String before = "* Boot modules of loaders\n  -  Ada Example\n";
        for (String now : new String[] {ada + bert, bert + ada}) {
            Comparison comparison = UpdateDiffer.compare(
                    Posts.update("= Open =\n== ARM ==\n" + before),
                    Posts.update("= Open =\n== ARM ==\n" + now),
                    MatchOptions.DEFAULT);
            assertThat(comparison.changes())
                    .extracting(change -> change.kind() + " " + change.title())
                    .containsExactlyInAnyOrder("RENAMED Boot modules of loader", "ADDED Boot module of loaders");
        }
    }

    @Test
    void theMostAlikeComeFirst() {
        String less = "* Interrupt handling for guests with many vcpus\n";
        String more = "* Nested pages of the older processors on Intel\n";
        String lessNow = "* Interrupt routing for guests with many pcpus\n";
        String moreNow = "* Nested pages of the older processors on Intel, part 2\n";
        for (String before : new String[] {less + more, more + less}) {
            assertThat(report(before, lessNow + moreNow, MatchOptions.DEFAULT).nearMisses())
                    .extracting(near -> near.newItem().title())
                    .containsExactly(
                            "Nested pages of the older processors on Intel, part 2",
                            "Interrupt routing for guests with many pcpus");
        }
    }

    @Test
    void eachItemStandsInOneAtMost() {
        String before = "* Nested pages of older processors on Intel\n";
        String now = "* Nested pages of older processors on Intel, part 2\n"
                + "* Nested pages of older processors on Intel, with part 3\n";
        assertThat(report(before, now, MatchOptions.DEFAULT).nearMisses())
                .singleElement()
                .satisfies(near -> assertThat(near.newItem().title()).endsWith(", part 2"));
    }

    @Test
    void onlyWhereManyTitlesShareAWordTheComparisonIsApproximate() {
        StringBuilder some = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            some.append("* Scheduler a").append(i).append(" b").append(i).append('\n');
        }
        String before = "* Scheduler of another kind\n";
        assertThat(report(before, some.toString(), MatchOptions.DEFAULT).approximate())
                .isFalse();
        assertThat(report(before, some + "* Scheduler c\n", MatchOptions.DEFAULT)
                        .approximate())
                .isTrue();
    }
}
