package io.github.prognosis.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.model.Milestone;
import io.github.prognosis.model.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of the dates of milestones, and whether a release is on time. */
class MilestoneTableTest {

    private final List<DatedTimeline> timelines = new ArrayList<>();

    /** Adds a timeline such as {@code Freeze 03-01, Release TBD}, with days of 2019. */
    private MilestoneTableTest given(String milestones) {
        return given(milestones, false);
    }

    private MilestoneTableTest given(String milestones, boolean proposed) {
        return given(milestones, false, proposed);
    }

    private MilestoneTableTest schedule(String milestones) {
        return given(milestones, true, false);
    }

    private MilestoneTableTest given(String milestones, boolean schedule, boolean proposed) {
        List<Milestone> all = new ArrayList<>();
        for (String one : milestones.isEmpty() ? new String[0] : milestones.split(", ")) {
            int blank = one.lastIndexOf(' ');
            String when = one.substring(blank + 1);
            Optional<LocalDate> date =
                    when.matches("\\d\\d-\\d\\d") ? Optional.of(LocalDate.parse("2019-" + when)) : Optional.empty();
            all.add(new Milestone(one.substring(0, blank), date, when, false, all.size() + 1));
        }
        Optional<LocalDate> day = Optional.of(LocalDate.of(2019, 1, timelines.size() + 1));
        timelines.add(new DatedTimeline(
                "post " + timelines.size(), day, schedule, proposed, new Timeline(all, Optional.empty())));
        return this;
    }

    private MilestoneTable table() {
        return MilestoneTable.of(timelines);
    }

    private String slip(String name) {
        return table().tracks().stream()
                .filter(track -> track.name().equals(name))
                .map(track -> track.now().map(LocalDate::toString).orElse("-") + " "
                        + (track.slip().isPresent() ? track.slip().getAsLong() : "-"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aMilestoneIsFollowedThroughAllTimelines() {
        given("Freeze 03-01, Release 05-01")
                .given("Freeze 03-08, Release 05-01")
                .given("Freeze 03-06, Release 05-11");
        assertThat(slip("Freeze")).isEqualTo("2019-03-06 5");
        assertThat(slip("Release")).isEqualTo("2019-05-11 10");
        assertThat(table().tracks()).allMatch(MilestoneTrack::hasMoved);
    }

    @Test
    void namesAreTakenLoosely() {
        given("Hard codefreeze 03-01").given("Hard code freeze date 03-08");
        assertThat(slip("Hard code freeze date")).isEqualTo("2019-03-08 7");
    }

    @Test
    void oneThatIsMissingForAWhileIsTheSameWhenItIsBack() {
        given("Freeze 03-01, Release 05-01").given("Release 05-01").given("Freeze 03-15, Release 05-01");
        assertThat(slip("Freeze")).isEqualTo("2019-03-15 14");
        assertThat(table().tracks()).hasSize(2);
    }

    @Test
    void oneThatIsNotGivenAnyMoreHasNoDate() {
        given("Freeze 03-01, Release 05-01").given("Release 05-01");
        assertThat(slip("Freeze")).isEqualTo("- -");
        assertThat(table().tracks().stream().map(MilestoneTrack::name)).containsExactly("Release", "Freeze");
    }

    @Test
    void whatIsTwiceInATimelineIsTwo() {
        given("RC 03-01, RC 03-08").given("RC 03-02, RC 03-10");
        assertThat(table().tracks().stream().map(track -> track.slip().getAsLong()))
                .containsExactly(1L, 2L);
    }

    /** An update without milestones says nothing of those that stand. */
    @Test
    void theLastTimelineWithMilestonesStands() {
        given("Release 05-01").given("Release 05-08").given("");
        assertThat(slip("Release")).isEqualTo("2019-05-08 7");
        assertThat(table().current()).hasValue(1);
    }

    @Test
    void aProposalMovesNothing() {
        given("Release 05-01").given("Release 06-01", true);
        assertThat(slip("Release")).isEqualTo("2019-05-01 0");
        given("Release 06-01");
        assertThat(slip("Release")).isEqualTo("2019-06-01 31");
        assertThat(table().tracks().get(0).given()).hasSize(3);
    }

    @Test
    void whatIsPassedAndWhatComesNext() {
        given("Release 05-01, Freeze 03-01, Feature freeze 02-01, RC1 TBD");
        LocalDate day = LocalDate.of(2019, 3, 1);
        assertThat(table().lastPassed(day).map(MilestoneTrack::name)).contains("Feature freeze");
        assertThat(table().next(day).stream().map(MilestoneTrack::name)).containsExactly("Freeze", "Release");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Freeze 03-01, Release 05-01 | Freeze 03-01, Release 05-01 | YES        | Yes: no date has moved
            Freeze 03-08, Release 05-01 | Freeze 03-01, Release 05-01 | YES        | Yes: no date has slipped
            Freeze 03-01, Release 05-01 | Freeze 03-08, Release 05-01 | PARTLY     | Partly: 1 milestone slipped, Release holds
            A 03-01, B 03-01, Xen 4.6 release 05-01 | A 03-08, B 03-08, Xen 4.6 release 05-01 | PARTLY | Partly: 2 milestones slipped, Xen 4.6 release holds
            Freeze 03-01, RC1 04-01     | Freeze 03-08, RC1 04-01     | PARTLY     | Partly: 1 milestone slipped
            RC1 04-01, Release 05-01    | RC1 TBD, Release 05-01      | PARTLY     | Partly: 1 milestone lost its date, Release holds
            Freeze 03-01, Release 05-01 | Freeze 03-01, Release 06-19 | NO         | No: Release is 49 days late
            Freeze 03-01, Release date 05-01 | Freeze 03-01, Release date 05-02 | NO | No: Release date is 1 day late
            Freeze 03-01, Release 05-01 | Freeze 03-01, Release TBD   | NOT_KNOWN  | Not known: Release has no date any more
            Release TBD                 | Release TBD                 | NOT_KNOWN  | Not known: no dated milestone
            ''                          | ''                          | NOT_KNOWN  | Not known: no dated milestone
            ''                          | Release 05-01               | ONE_UPDATE | Dates told once: nothing to compare yet
            Release candidate 1 04-01   | Release candidate 1 04-08   | PARTLY     | Partly: 1 milestone slipped
            """)
    void theDatesSayWhetherItIsOnTime(String first, String second, OnTime.Verdict verdict, String text) {
        given(first).given(second);
        assertThat(OnTime.of(table())).isEqualTo(new OnTime(verdict, text));
    }

    @Test
    void aScheduleSaysNothingOfWhatItDoesNotName() {
        given("Posting 02-01, Freeze 03-01, Release 05-01").schedule("Freeze 03-15");
        assertThat(slip("Posting")).isEqualTo("2019-02-01 0");
        assertThat(slip("Freeze")).isEqualTo("2019-03-15 14");
        assertThat(slip("Release")).isEqualTo("2019-05-01 0");
        assertThat(OnTime.of(table()).text()).isEqualTo("Partly: 1 milestone slipped, Release holds");
    }

    @Test
    void aSlipThatTheNextUpdateRepeatsIsOne() {
        given("Freeze 03-01, Release 05-01").schedule("Freeze 03-15").given("Freeze 03-15, Release 05-01");
        assertThat(slip("Freeze")).isEqualTo("2019-03-15 14");
        assertThat(table().tracks()).hasSize(2);
    }

    @Test
    void whatAnUpdateLeavesOutStandsNoLonger() {
        schedule("Posting 02-01, Freeze 03-01").given("Freeze 03-01, Release 05-01");
        assertThat(slip("Posting")).isEqualTo("- -");
        assertThat(slip("Freeze")).isEqualTo("2019-03-01 0");
    }

    @Test
    void whatAScheduleAddsStandsInOrderOfDate() {
        given("Release 05-01, Freeze 03-01").schedule("Hard freeze 04-01");
        assertThat(table().tracks())
                .extracting(MilestoneTrack::name)
                .containsExactly("Freeze", "Hard freeze", "Release");
    }

    @Test
    void aScheduleThatProposesMovesNothing() {
        given("Freeze 03-01, Release 05-01").given("Freeze 03-20, Branching 04-20", true, true);
        assertThat(slip("Freeze")).isEqualTo("2019-03-01 0");
        assertThat(slip("Release")).isEqualTo("2019-05-01 0");
        assertThat(slip("Branching")).isEqualTo("- -");
    }

    /** In proportion: names that never come back do not make each timeline slower than the one before. */
    @Test
    void manyTimelinesWithMilestonesOfTheirOwn() {
        for (int i = 0; i < 2_000; i++) {
            timelines.add(new DatedTimeline(
                    "post",
                    Optional.empty(),
                    i % 2 == 1,
                    false,
                    new Timeline(
                            List.of(new Milestone("M" + i, Optional.of(LocalDate.EPOCH), "", false, 1)),
                            Optional.empty())));
        }
        assertThat(table().tracks()).hasSize(2_000);
    }
}
