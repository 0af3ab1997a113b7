package io.github.prognosis.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.model.Address;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListedSeriesTest {

    @Test
    void singlePatchesOfOneTitleByTwoPeopleAreTwoSeries() {
        MadeList list = new MadeList()
                .mail("2031-01-10", "Ann Ash", "[PATCH] block: remove unused parameter")
                .mail("2031-01-11", "Bo Elm", "[PATCH] block: remove unused parameter")
                .mail("2031-01-12", "Bo Elm", "[PATCH v2] block: remove unused parameter");
        assertThat(list.series().titled("block: remove unused parameter"))
                .extracting(series -> series.versions().size())
                .containsExactly(2, 1);
    }

    /** Series change hands. */
    @Test
    void aSecondVersionOfASinglePatchMayBeAnothers() {
        MadeList list = new MadeList()
                .mail("2031-01-10", "Ann Ash", "[PATCH] block: remove unused parameter")
                .mail("2031-01-12", "Bo Elm", "[PATCH v2] block: remove unused parameter");
        assertThat(list.only("block: remove unused parameter").versions()).hasSize(2);
    }

    /** The rest of a work that is posted under another title, and counted anew, is no newer version of it. */
    @Test
    void whoCountsAnewPostsAnotherSeries() {
        MadeList list = new MadeList()
                .version("2031-01-01", "Ann Ash", "PATCH v6", "Move the maps", "map: one", "map: two", "map: three")
                .mail(
                        "2031-02-01",
                        "Ann Ash",
                        "[PATCH 0/2] Take the right path",
                        "Follows m1.",
                        List.of("m1@example.org"))
                .mail("2031-02-01T12:01", "Ann Ash", "[PATCH 1/2] map: two")
                .mail("2031-02-01T12:02", "Ann Ash", "[PATCH 2/2] map: three");
        assertThat(list.only("Take the right path").versions()).hasSize(1);
        assertThat(list.only("Move the maps").newest().number()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "first batch of conversions | second batch of conversions | 1",
                "Conversions, round 1       | Conversions, round 2        | 1",
                "Conversions, 2nd set       | Conversions, 3rd set        | 1",
                "Conversions of the second  | Second conversions           | 2",
                "Conversions                | Second conversions           | 2"
            })
    void anotherPartOfAWorkIsAnotherSeries(String before, String after, int versions) {
        MadeList list = new MadeList()
                .version("2031-01-01", "Ann Ash", "PATCH", before, "map: one", "map: two", "map: three")
                .version("2031-01-20", "Ann Ash", "PATCH v2", after, "map: two", "map: three", "map: four");
        assertThat(list.only(after).versions()).hasSize(versions);
        assertThat(list.only(before).versions()).hasSize(versions);
    }

    @Test
    void versionsOfOneTitleAreOneSeries() {
        Series series = new MadeList()
                .version("2031-01-10", "Ann Ash", "PATCH", "Faster maps", "one: a", "two: b")
                .version("2031-03-10", "Ann Ash", "PATCH v3", "faster  maps", "one: a", "two: c")
                .version("2031-02-10", "Ann Ash", "RFC PATCH v2", "Faster maps", "one: a", "two: b")
                .only("Faster maps");

        assertThat(series.versions()).extracting(Version::number).containsExactly(1, 2, 3);
        assertThat(series.newest().patches()).hasSize(2);
        assertThat(series.newest().rfc()).isFalse();
        assertThat(series.isWhole()).isTrue();
    }

    @Test
    void aPrefixMayBeMissingOnOneSide() {
        Series series = new MadeList()
                .version("2031-01-10", "Ann Ash", "PATCH", "Faster maps", "one: a", "two: b")
                .version("2031-02-10", "Ann Ash", "PATCH v2", "arm: Faster maps", "one: a", "two: b")
                .only("arm: faster maps");

        assertThat(series.versions()).hasSize(2);
    }

    @Test
    void otherPrefixesAreOtherSeries() {
        MadeList list = new MadeList()
                .version("2031-01-10", "Ann Ash", "PATCH", "x86: Faster maps", "x86: a", "x86: b")
                .version("2031-02-10", "Bob Birch", "PATCH", "arm: Faster maps", "arm: a", "arm: b");

        assertThat(list.only("arm: Faster maps").versions()).hasSize(1);
        assertThat(list.series().titled("Faster maps")).hasSize(2);
    }

    @Test
    void firstVersionsByTwoPeopleThatShareNoPatchAreTwoSeries() {
        MadeList list = new MadeList()
                .version("2031-01-10", "Ann Ash", "PATCH", "Faster maps", "one: a", "two: b")
                .version("2031-02-10", "Bob Birch", "PATCH", "Faster maps", "other: c", "other: d")
                .version("2031-03-10", "Bob Birch", "PATCH v2", "Faster maps", "other: c", "other: d");

        assertThat(list.series().titled("Faster maps"))
                .extracting(series -> series.versions().size())
                .containsExactly(2, 1);
    }

    @Test
    void aSeriesThatChangesHandsStaysOne() {
        Series series = new MadeList()
                .version("2031-01-10", "Ann Ash", "PATCH", "Faster maps", "one: a", "two: b")
                .version("2031-05-10", "Bob Birch", "PATCH v2", "Faster maps", "one: a", "two: c")
                .only("Faster maps");

        assertThat(series.versions()).hasSize(2);
    }

    @Test
    void titlesThatAnySeriesCouldHaveNeedASecondSignal() {
        MadeList list = new MadeList()
                .version("2031-01-10", "Ann Ash", "PATCH", "Cleanup", "one: a", "two: b")
                .version("2031-02-10", "Bob Birch", "PATCH v2", "Cleanup", "other: c", "other: d")
                .version("2031-03-10", "Ann Ash", "PATCH v2", "Cleanup", "one: a", "two: b");

        assertThat(list.series().titled("Cleanup"))
                .extracting(series -> series.versions().size())
                .containsExactlyInAnyOrder(2, 1);
    }

    @Test
    void aRepostWithoutANumberIsNoVersion() {
        Series series = new MadeList()
                .version("2031-01-10", "Ann Ash", "PATCH v4", "Faster maps", "one: a", "two: b")
                .version("2031-02-10", "Ann Ash", "PATCH", "Faster maps", "one: a", "two: b")
                .only("Faster maps");

        assertThat(series.versions()).extracting(Version::number).containsExactly(4);
        assertThat(series.reposts()).hasSize(1);
    }

    @Test
    void aForgottenNumberIsTheNext() {
        Series series = new MadeList()
                .version("2031-01-10", "Ann Ash", "PATCH v7", "Faster maps", "one: a", "two: b", "three: c")
                .version("2031-02-10", "Ann Ash", "PATCH", "Faster maps", "one: a", "two: b")
                .version("2031-03-10", "Ann Ash", "PATCH v9", "Faster maps", "one: a")
                .only("Faster maps");

        assertThat(series.versions()).extracting(Version::number).containsExactly(7, 8, 9);
    }

    @Test
    void oneTitleInTwoRepositoriesIsTwoSeries() {
        MadeList list = new MadeList()
                .version("2031-01-10", "Ann Ash", "PATCH v3", "New door", "xen: a", "xen: b")
                .version("2031-01-10", "Ann Ash", "QEMU PATCH v5", "New door", "hw: a");

        assertThat(list.series().titled("New door"))
                .extracting(series -> series.newest().number())
                .containsExactlyInAnyOrder(3, 5);
    }

    @Test
    void partsAreSeriesOfTheirOwn() {
        MadeList list = new MadeList()
                .version("2031-01-10", "Ann Ash", "PATCH v3][PART 1", "New door", "xen: a", "xen: b")
                .version("2031-01-11", "Ann Ash", "PATCH v3][PART 2", "New door", "xen: c", "xen: d");

        assertThat(list.series().titled("New door")).hasSize(2);
    }

    @Test
    void ofTwoPostingsWithinAMinuteTheLastCounts() {
        Series series = new MadeList()
                .version("2031-01-10T12:00", "Ann Ash", "PATCH v2", "Faster maps", "one: a", "two: b")
                .version("2031-01-12T12:00", "Ann Ash", "PATCH v2", "Faster maps", "one: a", "two: other")
                .only("Faster maps");

        assertThat(series.newest().patches())
                .extracting(patch -> patch.subject().title())
                .containsExactly("one: a", "two: other");
    }

    @Test
    void patchesThatComeWithoutACoverAreAVersion() {
        Series series = new MadeList()
                .mail("2031-01-10T12:00", "Ann Ash", "[PATCH v2 1/2] one: a")
                .mail("2031-01-10T12:01", "Ann Ash", "[PATCH v2 2/2] two: b")
                .only("one: a");

        assertThat(series.newest().hasCover()).isFalse();
        assertThat(series.newest().patches()).hasSize(2);
    }

    @Test
    void answersBelongToTheVersionWhoseSubjectTheyHave() {
        Series series = new MadeList()
                .version("2031-01-10", "Ann Ash", "PATCH", "Faster maps", "one: a", "two: b")
                .mail("2031-01-12", "Bob Birch", "Re: [PATCH 2/2] two: b")
                .mail("2031-01-13", "Ann Ash", "Re: [PATCH 2/2] two: b")
                .version("2031-02-10", "Ann Ash", "PATCH v2", "Faster maps", "one: a", "two: b")
                .mail("2031-02-11", "Ann Ash", "AW: [PATCH v2 0/2] Faster maps")
                .only("Faster maps");

        Answers first = series.versions().get(0).answers();
        assertThat(first.count()).isEqualTo(2);
        assertThat(first.last().orElseThrow().from().name()).hasValue("Ann Ash");
        assertThat(first.lastOfOthers().orElseThrow().from().name()).hasValue("Bob Birch");
        assertThat(series.newest().answers().lastOfOthers()).isEmpty();
    }

    @Test
    void aMessageIdLeadsToTheVersionOfItsMail() {
        ListedSeries list = new MadeList()
                .version("2031-01-10", "Ann Ash", "PATCH", "Faster maps", "one: a", "two: b")
                .mail("2031-01-12", "Bob Birch", "Re: [PATCH 2/2] two: b")
                .mail("2031-01-13", "Bob Birch", "Something else")
                .series();

        for (String id : List.of("m1@example.org", "M3@example.org", "m4@example.org")) {
            assertThat(list.version(id, "Unknown").orElseThrow().title()).isEqualTo("Faster maps");
        }
        assertThat(list.version("m5@example.org", "Unknown")).isEmpty();
    }

    @Test
    void anotherTitleIsTheSameSeriesWhereAMailSaysSo() {
        Series series = new MadeList()
                .version("2031-01-10", "Ann Ash", "PATCH v1", "Power driver", "a: one", "a: two")
                .mail(
                        "2031-02-10",
                        "Ann Ash",
                        "[PATCH v2 0/2] Clock driver",
                        "v1: https://lists.example.org/xen/m1@example.org/\n",
                        List.of())
                .version("2031-03-10", "Ann Ash", "PATCH v3", "Clock driver", "b: one", "b: two")
                .only("Power driver");

        assertThat(series.versions()).extracting(Version::number).containsExactly(1, 2, 3);
        assertThat(series.retitled().orElseThrow().sure()).isTrue();
        assertThat(series.title()).isEqualTo("Clock driver");
    }

    @Test
    void anotherTitleWithHalfOfThePatchesIsLikelyTheSameSeries() {
        Series series = new MadeList()
                .version("2031-01-10", "Ann Ash", "PATCH v2", "Many things", "a: one", "a: two", "a: three", "a: four")
                .version("2031-02-10", "Ann Ash", "PATCH v3", "Some things", "a: one", "a: three")
                .only("Many things");

        assertThat(series.newest().number()).isEqualTo(3);
        assertThat(series.retitled().orElseThrow().sure()).isFalse();
    }

    @Test
    void theSenderAloneMakesNoSeries() {
        Series series = new MadeList()
                .version("2031-01-10", "Ann Ash", "PATCH v2", "Many things", "a: one", "a: two", "a: three")
                .version("2031-02-10", "Ann Ash", "PATCH v3", "Other things", "b: one", "b: two", "b: three")
                .only("Many things");

        assertThat(series.versions()).hasSize(1);
    }

    @Test
    void whatTwoSeriesCouldGoOnWithIsNeithers() {
        MadeList list = new MadeList()
                .version("2031-01-10", "Ann Ash", "PATCH v2", "Many things", "a: one", "a: two")
                .version("2031-01-11", "Ann Ash", "PATCH v2", "Most things", "a: one", "a: two")
                .version("2031-02-10", "Ann Ash", "PATCH v3", "Some things", "a: one", "a: two");

        assertThat(list.only("Many things").versions())
                .noneMatch(version -> version.title().equals("Some things"));
        assertThat(list.only("Some things").versions()).hasSize(1);
    }

    @Test
    void whereTooManySeriesHaveATitleThatIsSaid() {
        MadeList made = new MadeList();
        for (int i = 0; i < 50; i++) {
            made.mail("2031-02-01", "Person " + i, "[PATCH] Fixes");
        }
        ListedSeries few = made.series();
        made.mail("2031-02-01", "Ines Fonseca", "[PATCH] Fixes");
        ListedSeries many = made.series();

        assertThat(few.titled("Fixes")).hasSize(50);
        assertThat(few.limits()).isEmpty();
        assertThat(many.titled("Fixes")).hasSize(51);
        assertThat(many.titled("fixes")).hasSize(51);
        assertThat(many.titled("Other")).isEmpty();
        assertThat(many.limits())
                .contains("more than 50 series are called \"Fixes\": which of them goes on under another title is not"
                        + " looked for");
    }

    @Test
    void anIdThatIsLookedForInTooManyMailsIsSaid() {
        List<ListMail> mails = new ArrayList<>();
        for (int i = 0; i < 2_001; i++) {
            Address sender = new Address(Optional.empty(), "p" + i + "@contoso.example");
            Instant date = MadeList.at("2031-02-01").plusSeconds(i);
            mails.add(new ListMail(i, Optional.empty(), "[PATCH] Tidy part " + i, sender, date));
        }
        List<ListMail> opened = new ArrayList<>();
        Letters letters = mail -> {
            opened.add(mail);
            return Optional.empty();
        };
        ListedSeries many = new ListedSeries(mails, letters);
        ListedSeries few = new ListedSeries(mails.subList(0, 1_000), letters);

        assertThat(many.version("20310201120000.7-1-p@contoso.example", "Other"))
                .isEmpty();
        assertThat(opened).hasSize(2_000);
        assertThat(many.limits())
                .containsExactly("the mail 20310201120000.7-1-p@contoso.example of \"Other\" was looked for in the"
                        + " likeliest 2000 mails only, and may be another");
        assertThat(few.version("20310201120000.7-1-p@contoso.example", "Other")).isEmpty();
        assertThat(few.limits()).isEmpty();
    }
}
