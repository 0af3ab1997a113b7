package io.github.prognosis.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.prognosis.Prognosis;
import io.github.prognosis.model.Disposition;
import io.github.prognosis.model.MatchOptions;
import io.github.prognosis.model.Update;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Flow, what changed last, areas and owners; and that all numbers of a status fit together. */
class ReleaseStatusTest {

    private static final Path CORPUS = Path.of("..", "shared", "corpus");

    private static ReleasePosts posts() {
        return new ReleasePosts();
    }

    private static String flow(FlowStep step) {
        return step.count(Disposition.OPEN) + " open, " + step.count(Disposition.COMPLETED) + " completed, +"
                + step.added() + " +" + step.back() + " -" + step.gone();
    }

    private static String became(LastStep last) {
        return last.open() + ": "
                + last.became().stream()
                        .map(one -> one.fate().word() + " " + one.items())
                        .collect(Collectors.joining(", "));
    }

    private static List<String> news(LastStep last) {
        return last.groups().stream()
                .map(group -> group.news().word() + " "
                        + group.items().stream().map(StatusItem::title).toList())
                .toList();
    }

    @Test
    void flowCountsWhatCameAndWent() {
        ReleasePosts posts = posts().open("01-01", "Red", "Green", "Blue")
                .post("4.6", "02-01", "= Open =", "* Red", "* Pink", "= Completed =", "* Green")
                .post("4.6", "03-01", "= Open =", "* Blue", "* Pink", "= Completed =", "* Green");
        assertThat(posts.status().flow().stream().map(ReleaseStatusTest::flow))
                .containsExactly(
                        "3 open, 0 completed, +0 +0 -0",
                        "2 open, 1 completed, +1 +0 -1",
                        "2 open, 1 completed, +0 +1 -1");
    }

    @Test
    void flowCountsPrognosesOfOpenItemsOnly() {
        FlowStep step = posts().post(
                        "4.6", "01-01", "= Open =", "* Red (fair)", "* Green", "= Deferred =", "* Blue (ok)")
                .status()
                .flow()
                .get(0);
        assertThat(step.prognoses().values()).containsExactly(1);
        assertThat(step.unsaid()).isEqualTo(1);
        assertThat(step.items()).isEqualTo(3);
    }

    @Test
    void theLastStepTellsWhatBecameOfTheOpenOnes() {
        String link = "\n  - https://lore.kernel.org/xen-devel/20250102.1@example.org/";
        LastStep last = posts().open(
                        "01-01",
                        "Red (good)",
                        "Orange",
                        "Yellow",
                        "Green" + link,
                        "Blue",
                        "Violet",
                        "Grey (v1)",
                        "Jade" + link)
                .post(
                        "4.6",
                        "02-01",
                        "= Open =",
                        "* Red (fair)",
                        "* Grey (v2)",
                        "* White",
                        "* Jade" + link,
                        "= Up for grabs =",
                        "* Orange",
                        "= Deferred =",
                        "* Yellow",
                        "= Completed =",
                        "* Blue")
                .status()
                .last()
                .orElseThrow();
        assertThat(became(last)).isEqualTo("8: open 3, completed 1, deferred 1, up-for-grabs 1, gone 1, merged 1");
        assertThat(news(last))
                .containsExactly(
                        "gone [Violet]",
                        "fell [Red]",
                        "deferred [Yellow]",
                        "up-for-grabs [Orange]",
                        "completed [Blue]",
                        "moved [Grey]",
                        "new [White]");
    }

    @Test
    void withOneUpdateNothingIsCompared() {
        ReleaseStatus status = posts().post("4.5", "01-01", "= Open =", "* Red")
                .open("02-01", "Red", "Green")
                .status();
        assertThat(status.last()).isEmpty();
        assertThat(status.flow()).hasSize(1).noneMatch(FlowStep::compared);
        assertThat(status.updates()).hasSize(1);
    }

    @Test
    void areasAndOwnersAreOneHoweverTheyAreSpelt() {
        ReleaseStatus status = posts().post(
                        "4.6",
                        "01-01",
                        "= Open =",
                        "== Arm ==",
                        "* Red",
                        "  - Jos\u00e9 Berg",
                        "== RISC-V ==",
                        "* Green",
                        "  - Jose Berg")
                .post(
                        "4.6",
                        "02-01",
                        "= Open =",
                        "== ARM ==",
                        "* Red",
                        "  - Jos\u00e9 Berg",
                        "== RISCV ==",
                        "* Green",
                        "  - Jose Berg",
                        "* Blue",
                        "= Completed =",
                        "* White")
                .status();
        assertThat(status.areas().stream()
                        .map(area ->
                                area.name().orElse("-") + " " + area.items().size()))
                .containsExactly("ARM 1", "RISCV 2", "- 1");
        assertThat(status.owners()).hasSize(1);
        assertThat(status.owners().get(0).open()).isEqualTo(2);
    }

    @Test
    void anItemThatNamesOneOwnerTwiceIsOneOfHis() {
        ReleaseStatus status =
                posts().open("01-01", "Red\n  - Ada Berg\n  - Ada Berg").status();
        assertThat(status.owners().get(0).items()).hasSize(1);
    }

    @Test
    void thoseWhoHaveToActStandFirst() {
        ReleasePosts posts = posts();
        for (String day : List.of("01-01", "02-01", "03-01", "04-01")) {
            posts.open(day, "Red (" + (day.equals("04-01") ? "v2" : "v1") + ")\n  - Ada Berg", "Green\n  - Bo Dahl");
        }
        ReleaseStatus status = posts.status();
        assertThat(status.owners().stream().map(Tally::name))
                .containsExactly(Optional.of("Bo Dahl"), Optional.of("Ada Berg"));
        assertThat(status.acting()).hasSize(1);
    }

    @Test
    void anEmptyReleaseIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReleaseStatusBuilder.of(
                        List.of(), "4.6", Optional.empty(), Optional.empty(), MatchOptions.DEFAULT))
                .withMessage("no update of release 4.6 by that day");
    }

    @Test
    void laterReleasesAndDaysAreLeftOut() {
        ReleasePosts posts = posts().open("01-01", "Red").post("4.7", "02-01", "= Open =", "* Red (v9)");
        List<Update> updates = List.copyOf(posts.status().updates());
        assertThat(updates).hasSize(1);
        assertThat(posts.asOf("2019-02-01").status().release()).isEqualTo("4.7");
    }

    /** Of 5,000 updates little is kept: an item that comes and goes takes nothing for the updates that do not list it. */
    @Test
    void anItemHasAStateForTheUpdatesThatListIt() {
        ReleasePosts posts = posts().open("01-01", "Red", "Green");
        for (int day = 2; day <= 28; day++) {
            posts.open(String.format("01-%02d", day), "Green");
        }
        posts.open("02-01", "Red", "Green");
        StatusItem red = posts.item("Red");
        assertThat(red.states().stream().map(ItemState::update)).containsExactly(0, 1, 28);
        assertThat(red.state(1).map(ItemState::kind)).contains(ItemState.Kind.GONE);
        assertThat(red.state(2)).isEmpty();
        assertThat(red.state(28)).isPresent();
    }

    @Test
    void theNumbersOfTheSamplesFitTogether() throws IOException {
        List<Update> updates = Prognosis.read(Path.of("samples")).updates();
        for (String release : updates.stream().map(Update::release).distinct().toList()) {
            fitsTogether(Prognosis.status(updates, release));
        }
    }

    private static void fitsTogether(ReleaseStatus status) {
        FlowStep newest = status.flow().get(status.flow().size() - 1);
        assertThat(status.open()).hasSize(newest.count(Disposition.OPEN));
        assertThat(status.of(StandingGroup.DEFERRED)).hasSize(newest.count(Disposition.DEFERRED));
        assertThat(status.of(StandingGroup.COMPLETED)).hasSize(newest.count(Disposition.COMPLETED));
        assertThat(status.of(StandingGroup.UP_FOR_GRABS)).hasSize(newest.count(Disposition.UP_FOR_GRABS));
        assertThat(status.areas().stream().mapToInt(area -> area.items().size()).sum())
                .isEqualTo(status.items().size());
        assertThat(status.of(StandingGroup.GONE)).hasSize(newest.gone());
        status.last().ifPresent(last -> {
            int before = status.flow().get(status.flow().size() - 2).count(Disposition.OPEN);
            assertThat(last.open()).isEqualTo(before);
            assertThat(last.became().stream().mapToInt(LastStep.Became::items).sum())
                    .isEqualTo(before);
        });
    }

    @Test
    void realPosts() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS));
        List<Update> updates = Prognosis.read(CORPUS).updates();
        for (String release : updates.stream().map(Update::release).distinct().toList()) {
            fitsTogether(ReleaseStatusBuilder.of(
                    updates, release, Optional.empty(), Optional.empty(), MatchOptions.DEFAULT));
        }
        assertThat(items(updates, "4.14")).containsExactly(9, 11);
        assertThat(items(updates, "4.21")).containsExactly(53, 60);
    }

    private static List<Integer> items(List<Update> updates, String release) {
        return ReleaseStatusBuilder.of(updates, release, Optional.empty(), Optional.empty(), MatchOptions.DEFAULT)
                .flow()
                .stream()
                .map(FlowStep::items)
                .toList();
    }
}
