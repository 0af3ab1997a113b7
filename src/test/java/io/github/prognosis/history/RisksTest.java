package io.github.prognosis.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.history.CheckEvidence.Found;
import io.github.prognosis.history.CheckEvidence.KnownSeries;
import io.github.prognosis.history.CheckEvidence.OfItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each reason, what it counts, what it says, and who has to act on it. */
class RisksTest {

    private static final String OWNED = "\n  - Ada Berg";

    private static ReleasePosts posts() {
        return new ReleasePosts();
    }

    private static List<String> texts(StatusItem item) {
        return item.reasons().stream().map(Risk::text).toList();
    }

    private static String task(StatusItem item) {
        return item.task().map(task -> task.who() + ": " + task.what()).orElse("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | 100 | calm:
            1 | 200 | calm:
            2 | 100 | watch: unchanged 2
            2 | 179 | watch: unchanged 2
            2 | 180 | danger: unchanged 3
            3 | 9   | danger: unchanged 3
            """)
    void unchangedCountsByUpdatesAndDays(int updates, int days, String standing) {
        ReleasePosts posts = posts();
        LocalDate last = LocalDate.of(2019, 12, 31);
        for (int i = updates; i > 0; i--) {
            LocalDate day = i == updates ? last.minusDays(days) : last.minusDays(i);
            posts.open(day.toString().substring(5), "Timer pages" + OWNED);
        }
        posts.open("12-31", "Timer pages" + OWNED);
        assertThat(posts.standing("Timer pages").strip()).isEqualTo(standing);
    }

    @Test
    void aBlockerIsOneByItsHeading() {
        ReleasePosts posts = posts().post("4.6", "01-01", "= Blockers =", "* Timer pages" + OWNED);
        assertThat(posts.standing("Timer pages")).isEqualTo("danger: blocker 5");
        assertThat(texts(posts.item("Timer pages"))).containsExactly("listed as a blocker");
        assertThat(task(posts.item("Timer pages"))).isEqualTo("Ada Berg: fix it, or say what it takes");
    }

    @Test
    void aFallCountsUntilItIsMadeGood() {
        ReleasePosts posts = posts().open("01-01", "Timer pages (good)" + OWNED)
                .open("02-01", "Timer pages (ok)" + OWNED)
                .open("03-01", "Timer pages (fair)" + OWNED);
        assertThat(posts.standing("Timer pages")).isEqualTo("danger: fell 5");
        assertThat(texts(posts.item("Timer pages")))
                .containsExactly("fell from good to fair on 2019-03-01, not recovered");
        assertThat(task(posts.item("Timer pages"))).isEqualTo("Ada Berg: say why it fell back, and what next");
        posts.open("04-01", "Timer pages (ok)" + OWNED);
        assertThat(texts(posts.item("Timer pages")))
                .containsExactly("fell from good to ok on 2019-03-01, not recovered");
        posts.open("05-01", "Timer pages (good)" + OWNED);
        assertThat(posts.standing("Timer pages").strip()).isEqualTo("calm:");
    }

    @Test
    void aFallIsForgottenWithItsReleaseOrItsWords() {
        ReleasePosts posts = posts().post("4.5", "01-01", "= Open =", "* Timer pages (good)" + OWNED)
                .post("4.5", "02-01", "= Open =", "* Timer pages (fair)" + OWNED)
                .open("03-01", "Timer pages (fair)" + OWNED);
        assertThat(posts.standing("Timer pages")).isEqualTo("watch: carried-over 1");
        posts.open("04-01", "Timer pages (none)" + OWNED).open("05-01", "Timer pages" + OWNED);
        assertThat(posts.standing("Timer pages")).isEqualTo("watch: carried-over 1");
    }

    @Test
    void whatWasCompletedAndIsOpenAgainFell() {
        ReleasePosts posts = posts().post("4.6", "01-01", "= Completed =", "* Timer pages" + OWNED)
                .open("02-01", "Timer pages" + OWNED);
        assertThat(posts.standing("Timer pages")).isEqualTo("danger: fell 5");
        assertThat(texts(posts.item("Timer pages")))
                .containsExactly("was completed, and is open again since 2019-02-01");
    }

    @Test
    void anItemWithoutAnOwnerNeedsOne() {
        ReleasePosts posts = posts().open("01-01", "Timer pages", "Other thing" + OWNED);
        assertThat(posts.standing("Timer pages")).isEqualTo("watch: no-owner 2");
        assertThat(task(posts.item("Timer pages"))).isEqualTo("release manager: find an owner, or drop it");
    }

    /** Where a list names hardly anybody, that one item names nobody says nothing. */
    @Test
    void aListThatNamesNobodyDoesNotSayThatNobodyWorks() {
        String[] items = {"Red", "Orange", "Yellow", "Green", "Blue", "Violet"};
        ReleasePosts posts = posts();
        for (String day : List.of("01-01", "02-01", "03-01", "04-01")) {
            posts.open(day, items);
        }
        assertThat(posts.standing("Red")).isEqualTo("danger: unchanged 3");
        assertThat(task(posts.item("Red"))).isEqualTo("release manager: ask its author: post a new version, or defer");
    }

    @Test
    void tentativeCarriedOverAndDeferredBeforeCountLittle() {
        ReleasePosts posts = posts().post("4.4", "01-01", "= Open =", "* Timer pages (v1)" + OWNED)
                .post("4.5", "02-01", "= Open =", "* Timer pages (v2)" + OWNED)
                .post("4.5", "03-01", "= Deferred =", "* Timer pages (v2)" + OWNED)
                .open("04-01", "[4.6?] Timer pages (v3)" + OWNED);
        assertThat(posts.standing("Timer pages")).isEqualTo("danger: carried-over 1, tentative 1, deferred-before 1");
        assertThat(texts(posts.item("Timer pages")))
                .containsExactly("carried over from 4.4, 4.5", "tentative: tagged 4.6?", "deferred before, in 4.5");
        assertThat(task(posts.item("Timer pages"))).isEqualTo("Ada Berg: say: in 4.6, or later?");
    }

    @Test
    void whatIsGoneIsTheManagersToAskAfter() {
        ReleasePosts posts = posts().open("01-01", "Timer pages (v3)\n  - Ada Berg\n  - Bo Dahl", "Other thing")
                .open("02-01", "Other thing");
        StatusItem gone = posts.item("Timer pages");
        assertThat(posts.standing("Timer pages")).isEqualTo("gone: gone 5");
        assertThat(texts(gone)).containsExactly("gone without a word; last listed 2019-01-01 as v3");
        assertThat(task(gone)).isEqualTo("release manager: ask Ada Berg and Bo Dahl: dropped, deferred or done?");
        posts.open("03-01", "Other thing");
        assertThat(posts.item("Timer pages").group()).isEqualTo(StandingGroup.GONE_EARLIER);
        assertThat(task(posts.item("Timer pages"))).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource({"Completed", "Deferred"})
    void whatIsSettledMayGo(String heading) {
        ReleasePosts posts = posts().post("4.6", "01-01", "= Open =", "* Other thing", "= " + heading + " =", "* Done")
                .open("02-01", "Other thing");
        assertThat(posts.item("Done").group()).isEqualTo(StandingGroup.UNLISTED);
        assertThat(posts.item("Done").reasons()).isEmpty();
    }

    @Test
    void whatAnotherItemStandsForIsNotGone() {
        String link = "\n  - https://lore.kernel.org/xen-devel/20250102.1@example.org/";
        ReleasePosts posts = posts().open("01-01", "Timer pages" + link, "Rings of the console" + link)
                .open("02-01", "Rings of the console" + link);
        StatusItem merged = posts.item("Timer pages");
        assertThat(merged.group()).isEqualTo(StandingGroup.UNLISTED);
        assertThat(merged.insteadOf()).contains("Rings of the console");
    }

    @Test
    void aListThatNobodyActsOnIsCalm() {
        ReleasePosts posts = posts().open("01-01", "Timer pages" + OWNED);
        assertThat(posts.item("Timer pages").group()).isEqualTo(StandingGroup.CALM);
        assertThat(task(posts.item("Timer pages"))).isEqualTo("-");
    }

    private static OfItem found(Optional<KnownSeries> series, Found... findings) {
        return new OfItem("Timer pages", 2, series, List.of(findings));
    }

    private static KnownSeries series(String lastMail, int patches, int committed) {
        return new KnownSeries(
                Optional.of(LocalDate.parse(lastMail)),
                patches,
                OptionalInt.of(committed),
                committed > 0 ? Optional.of(LocalDate.parse("2019-05-01")) : Optional.empty(),
                Optional.empty());
    }

    private static ReleasePosts checked(OfItem known) {
        return posts().open("06-30", "Timer pages" + OWNED).checked("2019-06-30", known);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2019-06-30 | calm:
            2019-04-01 | calm:
            2019-03-31 | watch: quiet 2
            2019-01-02 | watch: quiet 2
            2019-01-01 | danger: quiet 3
            """)
    void noMailCountsByDays(String lastMail, String standing) {
        ReleasePosts posts = checked(found(Optional.of(series(lastMail, 3, 0))));
        assertThat(posts.standing("Timer pages").strip()).isEqualTo(standing);
        assertThat(posts.item("Timer pages").reasons())
                .allMatch(reason -> reason.source() == Risk.Source.LIST)
                .allMatch(reason -> reason.text().matches("no mail for \\d+ days"));
    }

    @Test
    void lateUnansweredAndNewerAreAsTheCheckSays() {
        Found late = new Found("late", "warn", "v3 was posted on 2019-06-20, after the last posting date");
        Found unanswered = new Found("unanswered", "warn", "v3 has no reply by another");
        Found turn = new Found("unanswered", "info", "it is the author's turn");
        Found newer = new Found("newer-version", "warn", "v3 was posted on 2019-06-20, the item says v2");
        Optional<KnownSeries> series = Optional.of(series("2019-06-20", 3, 0));
        assertThat(checked(found(series, late)).standing("Timer pages")).isEqualTo("danger: late 3");
        assertThat(checked(found(series, unanswered)).standing("Timer pages")).isEqualTo("watch: unanswered 2");
        assertThat(checked(found(series, turn)).standing("Timer pages").strip()).isEqualTo("calm:");
        ReleasePosts posts = checked(found(series, newer));
        assertThat(posts.standing("Timer pages")).isEqualTo("newer: newer-version 0");
        assertThat(posts.status().newer()).hasSize(1);
    }

    @Test
    void whatIsInTheTreeIsNoRiskButAJob() {
        Found committed = new Found("committed", "warn", "3 of 3 patches");
        ReleasePosts posts = posts().open("01-01", "Timer pages")
                .open("02-01", "Timer pages")
                .open("03-01", "Timer pages")
                .open("06-30", "Timer pages")
                .checked("2019-06-30", found(Optional.of(series("2018-01-01", 3, 3)), committed));
        assertThat(posts.standing("Timer pages")).isEqualTo("in-tree: committed 0");
        assertThat(texts(posts.item("Timer pages"))).containsExactly("all 3 patches in, the last 2019-05-01");
        assertThat(task(posts.item("Timer pages"))).isEqualTo("release manager: mark it completed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4 | 3 | Ada Berg: 1 patch left: get it in
            4 | 2 | Ada Berg: 2 patches left: get them in
            4 | 1 | -
            2 | 0 | -
            """)
    void theLastPatchesAreToBeGotIn(int patches, int committed, String task) {
        ReleasePosts posts = checked(found(Optional.of(series("2019-06-30", patches, committed))));
        assertThat(task(posts.item("Timer pages"))).isEqualTo(task);
    }

    /** Each row has all that the rows below it have, and one thing more, which comes first. */
    @Test
    void theFirstThatFitsSaysWhoActs() {
        Optional<KnownSeries> almost = Optional.of(series("2019-06-30", 4, 3));
        String tentative = "[4.6?] Timer pages";
        ReleasePosts unowned = posts().post(
                        "4.6", "01-01", "= Blockers =", "* " + tentative + " (good)", "* Other" + OWNED)
                .post("4.6", "06-30", "= Blockers =", "* " + tentative + " (fair)", "* Other" + OWNED)
                .checked("2019-06-30", found(almost));
        assertThat(task(unowned.item("Timer pages"))).isEqualTo("release manager: find an owner, or drop it");
        ReleasePosts blocker = posts().post("4.6", "01-01", "= Blockers =", "* " + tentative + " (good)" + OWNED)
                .post("4.6", "06-30", "= Blockers =", "* " + tentative + " (fair)" + OWNED)
                .checked("2019-06-30", found(almost));
        assertThat(task(blocker.item("Timer pages"))).isEqualTo("Ada Berg: fix it, or say what it takes");
        ReleasePosts fell = posts().open("01-01", tentative + " (good)" + OWNED)
                .open("06-30", tentative + " (fair)" + OWNED)
                .checked("2019-06-30", found(almost));
        assertThat(task(fell.item("Timer pages"))).isEqualTo("Ada Berg: say why it fell back, and what next");
        ReleasePosts left = posts().open("06-30", tentative + OWNED).checked("2019-06-30", found(almost));
        assertThat(task(left.item("Timer pages"))).isEqualTo("Ada Berg: 1 patch left: get it in");
        ReleasePosts maybe = posts().open("06-30", tentative + OWNED);
        assertThat(task(maybe.item("Timer pages"))).isEqualTo("Ada Berg: say: in 4.6, or later?");
        ReleasePosts quiet = checked(found(Optional.of(series("2018-06-30", 4, 0))));
        assertThat(task(quiet.item("Timer pages"))).isEqualTo("Ada Berg: post a new version, or defer");
    }

    @Test
    void aCheckOfOtherLinesSaysNothing() {
        OfItem elsewhere = new OfItem("Timer pages", 7, Optional.of(series("2018-01-01", 3, 3)), List.of());
        OfItem another = new OfItem("Other thing", 2, Optional.of(series("2018-01-01", 3, 3)), List.of());
        assertThat(checked(elsewhere).item("Timer pages").evidence()).isEmpty();
        assertThat(checked(another).item("Timer pages").evidence()).isEmpty();
    }

    @Test
    void theStrongestStandFirst() {
        ReleasePosts posts = posts().post(
                        "4.6", "01-01", "= Open =", "* Slow" + OWNED, "* Fell (good)" + OWNED, "* New" + OWNED)
                .post("4.6", "02-01", "= Open =", "* Slow" + OWNED, "* Fell (fair)" + OWNED, "* New" + OWNED)
                .post("4.6", "03-01", "= Open =", "* Slow" + OWNED, "* Fell (fair)" + OWNED, "* New (v1)" + OWNED)
                .post("4.6", "04-01", "= Open =", "* Slow" + OWNED, "* Fell (fair)" + OWNED, "* New (v2)" + OWNED);
        assertThat(posts.status().items().stream().map(StatusItem::title)).containsExactly("Fell", "Slow", "New");
    }
}
