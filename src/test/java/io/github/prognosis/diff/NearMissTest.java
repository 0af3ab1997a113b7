package io.github.prognosis.diff;

import static org.assertj.core.api.Assertions.assertThat;

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
}
