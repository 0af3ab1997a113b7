package io.github.prognosis.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For how long nothing moved, and what moves an item. */
class UnchangedTest {

    private static final String LINK = "\n  - https://lore.kernel.org/xen-devel/20250102.1@example.org/";

    private static ReleasePosts posts() {
        return new ReleasePosts();
    }

    @Test
    void updatesAndDaysAreCountedSinceSomethingMoved() {
        ReleasePosts posts = posts().open("01-01", "Timer pages (v1)").open("02-01", "Timer pages (v2)");
        assertThat(posts.unchanged("Timer pages")).isEqualTo("0 updates, 0 days");
        posts.open("03-01", "Timer pages (v2)");
        assertThat(posts.unchanged("Timer pages")).isEqualTo("1 updates, 28 days");
        posts.open("04-01", "Timer pages (v2)");
        assertThat(posts.unchanged("Timer pages")).isEqualTo("2 updates, 59 days");
        assertThat(posts.states("Timer pages")).isEqualTo("new changed unchanged unchanged");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a new version              | Timer pages (v1)               | Timer pages (v2)                     | 0
            a version that was not     | Timer pages                    | Timer pages (v2)                     | 0
            an RFC that is none now    | Timer pages (RFC v2)           | Timer pages (v2)                     | 0
            a new status               | Timer pages                    | Timer pages (hypervisor side merged) | 0
            a better prognosis         | Timer pages (fair)             | Timer pages (good)                   | 0
            a worse prognosis          | Timer pages (good)             | Timer pages (fair)                   | 0
            a prognosis that was not   | Timer pages                    | Timer pages (fair)                   | 0
            a new note                 | Timer pages\\n  - posted in May | Timer pages\\n  - waits for an answer | 0
            nothing                    | Timer pages (v1)               | Timer pages (v1)                     | 1
            another tag                | Timer pages (v1)               | [4.6] Timer pages (v1)               | 1
            another link               | Timer pages\\n  - https://a.example/1 | Timer pages\\n  - https://a.example/2 | 1
            another owner              | Timer pages\\n  - Ada Berg      | Timer pages\\n  - Bo Dahl             | 1
            another key                | Timer pages\\n  - XEN-1         | Timer pages\\n  - XEN-2               | 1
            a case and a full stop     | Timer pages                    | timer Pages.                         | 1
            a prognosis that vanishes  | Timer pages (fair)             | Timer pages                          | 1
            """)
    void progressIsVersionStatusPrognosisNote(String what, String before, String now, int unchanged) {
        ReleasePosts posts = posts().open("01-01", before.replace("\\n", "\n")).open("02-01", now.replace("\\n", "\n"));
        StatusItem item = posts.status().items().get(0);
        assertThat(item.unchanged()).as(what).hasValue(unchanged);
    }

    @Test
    void anotherHeadingIsNoProgress() {
        ReleasePosts posts = posts().post("4.6", "01-01", "= Open =", "== ARM ==", "* Timer pages")
                .post("4.6", "02-01", "= Open =", "== x86 ==", "* Timer pages");
        assertThat(posts.unchanged("Timer pages")).isEqualTo("1 updates, 31 days");
    }

    @Test
    void aNameMayChangeOnTheWay() {
        ReleasePosts posts = posts().open("01-01", "Timer pages for guests" + LINK)
                .open("02-01", "Pages for the timers of guests" + LINK)
                .open("03-01", "Pages for guest timers" + LINK);
        assertThat(posts.unchanged("Pages for guest timers")).isEqualTo("2 updates, 59 days");
    }

    @Test
    void anEarlierReleaseCounts() {
        ReleasePosts posts = posts().post("4.5", "01-01", "= Open =", "* Timer pages (v3)")
                .post("4.5", "02-01", "= Open =", "* Timer pages (v3)")
                .open("03-01", "Timer pages (v3)");
        assertThat(posts.unchanged("Timer pages")).isEqualTo("2 updates, 59 days");
        assertThat(posts.item("Timer pages").carriedFrom()).containsExactly("4.5");
    }

    @Test
    void whatStandsElsewhereInTheListHasMoved() {
        ReleasePosts posts = posts().open("01-01", "Timer pages (v3)")
                .post("4.6", "02-01", "= Up for grabs =", "* Timer pages (v3)")
                .open("03-01", "Timer pages (v3)");
        assertThat(posts.unchanged("Timer pages")).isEqualTo("0 updates, 0 days");
        assertThat(posts.states("Timer pages")).isEqualTo("new up-for-grabs changed");
    }

    /** A new release takes up what the last put off: nobody did anything for that. */
    @Test
    void aDeferralEndsWithItsReleaseAndThatIsNoProgress() {
        ReleasePosts posts = posts().post("4.5", "01-01", "= Open =", "* Timer pages (v3)")
                .post("4.5", "02-01", "= Deferred =", "* Timer pages (v3)")
                .post("4.5", "03-01", "= Deferred =", "* Timer pages (v3)")
                .open("04-01", "Timer pages (v3)");
        assertThat(posts.unchanged("Timer pages")).isEqualTo("2 updates, 59 days");
        assertThat(posts.item("Timer pages").deferredIn()).containsExactly("4.5");
    }

    @Test
    void aReturnIsNoProgress() {
        ReleasePosts posts = posts().open("01-01", "Timer pages (v3)", "Other thing")
                .open("02-01", "Other thing")
                .open("03-01", "Timer pages (v3)", "Other thing");
        assertThat(posts.states("Timer pages")).isEqualTo("new gone unchanged");
        assertThat(posts.unchanged("Timer pages")).isEqualTo("1 updates, 59 days");
        ReleasePosts moved = posts().open("01-01", "Timer pages (v3)", "Other thing")
                .open("02-01", "Other thing")
                .open("03-01", "Timer pages (v4)", "Other thing");
        assertThat(moved.unchanged("Timer pages")).isEqualTo("0 updates, 0 days");
    }

    @Test
    void anUpdateThatListsAnItemTwiceCountsOnce() {
        ReleasePosts posts = posts();
        for (String day : new String[] {"01-01", "02-01", "03-01"}) {
            posts.open(day, "Timer pages (v3)\n  - Ada Berg", "Timer pages (v3)\n  - Bo Dahl");
        }
        assertThat(posts.status().items())
                .hasSize(2)
                .allSatisfy(item -> assertThat(item.unchanged()).hasValue(2));
    }

    @Test
    void daysAreNotKnownWithoutDates() {
        ReleasePosts posts = posts().open("", "Timer pages");
        assertThat(posts.unchanged("Timer pages")).isEqualTo("0 updates, - days");
        posts.open("02-01", "Timer pages");
        assertThat(posts.unchanged("Timer pages")).isEqualTo("1 updates, - days");
    }

    @Test
    void daysGoOnToTheDayThatIsAskedFor() {
        ReleasePosts posts = posts().open("01-01", "Timer pages").asOf("2019-01-31");
        assertThat(posts.unchanged("Timer pages")).isEqualTo("0 updates, 30 days");
        posts.open("02-01", "Timer pages (v2)");
        assertThat(posts.unchanged("Timer pages")).isEqualTo("0 updates, 30 days");
        assertThat(posts.status().updates()).hasSize(1);
    }
}
