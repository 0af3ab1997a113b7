package io.github.prognosis.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.Prognosis;
import io.github.prognosis.diff.Change;
import io.github.prognosis.diff.Comparison;
import io.github.prognosis.model.MatchOptions;
import io.github.prognosis.model.Reading;
import io.github.prognosis.model.Schedule;
import io.github.prognosis.model.Update;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a changelog tells of schedules, and of updates behind them. */
class ScheduleEntriesTest {

    private final List<Update> updates = new ArrayList<>();
    private final List<Schedule> schedules = new ArrayList<>();

    @Test
    void aSlipIsToldOnce() throws IOException {
        update("2027-02-01", "4.24", "* Code freeze: March 5, 2027", "* Release: May 3, 2027");
        schedule("2027-02-20", "4.24", "schedule", "* Code freeze: March 12, 2027", "* Release: May 10, 2027");
        update("2027-03-01", "4.24", "* Code freeze: March 12, 2027", "* Release: May 10, 2027");
        assertThat(told())
                .containsExactly(
                        "2027-02-01 update:",
                        "2027-02-20 schedule: milestone-slipped Code freeze 7, milestone-slipped Release 7",
                        "2027-03-01 update:");
    }

    @Test
    void anUpdateThatDoesNotFollowIsToldSo() throws IOException {
        update("2027-02-01", "4.24", "* Code freeze: March 5, 2027");
        schedule("2027-02-20", "4.24", "slips", "* Code freeze: March 12, 2027");
        update("2027-03-01", "4.24", "* Code freeze: March 5, 2027");
        assertThat(told()).last().isEqualTo("2027-03-01 update: milestone-advanced Code freeze -7");
    }

    @Test
    void aScheduleSaysNothingOfWhatItDoesNotName() throws IOException {
        update("2027-02-01", "4.24", "* Code freeze: March 5, 2027", "* RC1: April 5, 2027");
        schedule("2027-02-20", "4.24", "slips", "* Code freeze: March 12, 2027");
        update("2027-03-01", "4.24", "* Code freeze: March 12, 2027", "* RC1: April 12, 2027");
        assertThat(told())
                .containsExactly(
                        "2027-02-01 update:",
                        "2027-02-20 schedule: milestone-slipped Code freeze 7",
                        "2027-03-01 update: milestone-slipped RC1 7");
    }

    @Test
    void theFirstToTellDatesTellsAllOfThemAsNew() throws IOException {
        schedule("2027-01-10", "4.24", "schedule", "* Code freeze: March 5, 2027", "* Release: May 3, 2027");
        update("2027-02-01", "4.24", "* Code freeze: March 5, 2027", "* Release: May 10, 2027");
        assertThat(told())
                .containsExactly(
                        "2027-01-10 schedule: milestone-added Code freeze, milestone-added Release",
                        "2027-02-01 update: milestone-slipped Release 7");
    }

    @Test
    void theFirstUpdateOfTheNextReleaseIsComparedWithItsSchedule() throws IOException {
        update("2027-01-01", "4.23", "* Release: January 10, 2027");
        schedule("2027-01-10", "4.24", "schedule", "* Code freeze: March 5, 2027", "* Release: May 3, 2027");
        update("2027-02-01", "4.24", "* Code freeze: March 5, 2027", "* Release: May 10, 2027");
        assertThat(told()).last().isEqualTo("2027-02-01 update: release, milestone-slipped Release 7");
    }

    @Test
    void proposalsAreComparedWithProposalsAlone() throws IOException {
        update("2027-02-01", "4.24", "* Code freeze: March 5, 2027", "* Release: May 3, 2027");
        schedule("2027-02-05", "4.24", "proposed schedule", "* Code freeze: March 12, 2027", "* Release: May 3, 2027");
        schedule("2027-02-10", "4.24", "proposed schedule", "* Code freeze: March 19, 2027", "* Release: May 3, 2027");
        schedule("2027-02-20", "4.24", "schedule", "* Code freeze: March 19, 2027", "* Release: May 3, 2027");
        update("2027-03-01", "4.24", "* Code freeze: March 19, 2027", "* Release: May 3, 2027");
        assertThat(told())
                .containsExactly(
                        "2027-02-01 update:",
                        "2027-02-05 schedule: milestone-added Code freeze, milestone-added Release",
                        "2027-02-10 schedule: milestone-slipped Code freeze 7",
                        "2027-02-20 schedule: milestone-slipped Code freeze 14",
                        "2027-03-01 update:");
    }

    @Test
    void anUpdateWithoutATimelineBehindAScheduleSaysNothingOfDates() throws IOException {
        update("2027-02-01", "4.24");
        schedule("2027-02-20", "4.24", "schedule", "* Code freeze: March 12, 2027", "* Release: May 3, 2027");
        update("2027-03-01", "4.24");
        update("2027-03-20", "4.24", "* Code freeze: March 19, 2027", "* Release: May 3, 2027");
        assertThat(told())
                .containsExactly(
                        "2027-02-01 update:",
                        "2027-02-20 schedule: milestone-added Code freeze, milestone-added Release",
                        "2027-03-01 update:",
                        "2027-03-20 update: milestone-slipped Code freeze 7");
    }

    @Test
    void withoutSchedulesUpdatesAreComparedWithTheOneBefore() throws IOException {
        update("2027-02-01", "4.24", "* Code freeze: March 5, 2027");
        update("2027-03-01", "4.24");
        update("2027-04-01", "4.24", "* Code freeze: March 5, 2027");
        assertThat(told())
                .containsExactly(
                        "2027-02-01 update:",
                        "2027-03-01 update: milestone-removed Code freeze",
                        "2027-04-01 update: milestone-added Code freeze");
    }

    @Test
    void theOrderInWhichTheyComeIsOfNoMatter() throws IOException {
        aSlipIsToldOnce();
        List<String> told = told();
        Collections.reverse(updates);
        Collections.reverse(schedules);
        assertThat(told()).isEqualTo(told);
    }

    @Test
    void lifelinesGoOnAsIfThereWereNoSchedules() throws IOException {
        update("2027-02-01", "4.24", "* Code freeze: March 5, 2027");
        update("2027-03-01", "4.24", "* Code freeze: March 5, 2027");
        List<Lifeline> without = LifelineBuilder.of(changelog());
        schedule("2027-02-20", "4.24", "slips", "* Code freeze: March 12, 2027");
        schedule("2027-03-20", "4.24", "slips", "* Code freeze: March 19, 2027");
        List<Lifeline> with = LifelineBuilder.of(changelog());
        assertThat(with).hasSameSizeAs(without).hasSize(1);
        assertThat(with.get(0).ended()).isEqualTo(without.get(0).ended());
        assertThat(with.get(0).ended().how()).isEqualTo(Lifeline.How.OPEN);
        assertThat(with.get(0).entries()).hasSize(2);
    }

    private void update(String date, String release, String... milestones) throws IOException {
        String text = "= Timeline =\n" + String.join("\n", milestones)
                + "\n\n= Open =\n\n*  Guest timers (ok)\n  -  Ines Fonseca\n";
        Reading reading = Prognosis.read(mail(date, "Xen " + release + " development update", text), "a.eml");
        updates.addAll(reading.updates());
    }

    private void schedule(String date, String release, String what, String... milestones) throws IOException {
        Reading reading =
                Prognosis.read(mail(date, "Xen " + release + " " + what, String.join("\n", milestones)), "a.eml");
        assertThat(reading.schedules()).hasSize(1);
        schedules.addAll(reading.schedules());
    }

    private static String mail(String date, String subject, String text) {
        return "Message-ID: <" + date + "@example.org>\nFrom: maja@example.org\nDate: " + date + "T10:00:00Z\nSubject: "
                + subject + "\n\n" + text + "\n";
    }

    private Changelog changelog() {
        return Prognosis.changelog(updates, schedules, MatchOptions.DEFAULT);
    }

    private List<String> told() {
        return changelog().entries().stream().map(ScheduleEntriesTest::told).toList();
    }

    private static String told(Comparison entry) {
        List<String> changes = entry.changes().stream()
                .map(change -> (kind(change) + " " + change.title()).strip() + days(change))
                .toList();
        String what = entry.newSchedule().isPresent() ? "schedule:" : "update:";
        return (entry.newUpdate().date().map(LocalDate::toString).orElse("") + " " + what + " "
                        + String.join(", ", changes))
                .strip();
    }

    private static String kind(Change change) {
        return change.kind().word();
    }

    private static String days(Change change) {
        return change.main().days().isPresent() ? " " + change.main().days().getAsLong() : "";
    }
}
