package io.github.prognosis.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.prognosis.Prognosis;
import io.github.prognosis.diff.Change;
import io.github.prognosis.diff.ChangeKind;
import io.github.prognosis.diff.Comparison;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.MatchOptions;
import io.github.prognosis.model.Message;
import io.github.prognosis.model.Source;
import io.github.prognosis.model.Update;
import io.github.prognosis.parse.Post;
import io.github.prognosis.parse.UpdateReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each test gives posts, and the lives of their items in short: what each post says, and how it ended. */
class LifelineBuilderTest {

    private static final String LINK = "\n  - https://lore.kernel.org/xen-devel/20250102.1@example.org/";

    private final List<Update> updates = new ArrayList<>();

    /** Adds a post of a release and a day of 2019. */
    private LifelineBuilderTest post(String release, String day, String... lines) {
        updates.add(update(release, Optional.of(LocalDate.parse("2019-" + day)), String.join("\n", lines) + "\n"));
        return this;
    }

    private static Update update(String release, Optional<LocalDate> date, String body) {
        Source source = new Source("post.txt", Source.Format.TEXT, OptionalInt.of(1));
        Message message = new Message(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return UpdateReader.read(new Post(source, message, release, date, body)).update();
    }

    private List<Lifeline> lifelines() {
        return LifelineBuilder.of(ChangelogBuilder.of(updates, MatchOptions.DEFAULT));
    }

    private List<String> lives() {
        return lifelines().stream().map(LifelineBuilderTest::life).toList();
    }

    private static String life(Lifeline lifeline) {
        String steps =
                lifeline.entries().stream().map(LifelineBuilderTest::step).collect(Collectors.joining(", "));
        Lifeline.Ending ending = lifeline.ended();
        String to = ending.deferredTo().map(release -> " to " + release).orElse("");
        return String.join(" < ", lifeline.titles()) + ": " + steps + " = "
                + ending.how().word() + to + " " + day(ending.update());
    }

    private static String step(Lifeline.Entry step) {
        String item = step.item().map(one -> " " + one.disposition().word()).orElse("");
        String change = step.change().map(one -> " " + one.kind().word()).orElse("");
        return step.presence().word() + " " + day(step.update()) + item + change;
    }

    private static String day(Update update) {
        return update.release() + "/" + update.date().orElseThrow().toString().substring(5);
    }

    @Test
    void everyUpdateThatListsAnItemIsAStepOfItsLife() {
        post("4.13", "01-01", "= Open =", "* Alpha (ok)", "* Beta (ok)");
        post("4.13", "02-01", "= Open =", "* Alpha (ok)", "* Beta (good)");
        post("4.13", "03-01", "= Open =", "* Alpha (ok)", "* Gamma", "= Completed =", "* Beta (done)");
        assertThat(lives())
                .containsExactly(
                        "Alpha: first 4.13/01-01 open, there 4.13/02-01 open, there 4.13/03-01 open = open 4.13/03-01",
                        "Beta: first 4.13/01-01 open, there 4.13/02-01 open improved,"
                                + " there 4.13/03-01 completed completed = completed 4.13/03-01",
                        "Gamma: first 4.13/03-01 open added = open 4.13/03-01");
    }

    @Test
    void anItemIsFollowedUnderEveryTitle() {
        post("4.13", "01-01", "= Open =", "* Alpha" + LINK);
        post("4.13", "02-01", "= Open =", "* Something else" + LINK);
        post("4.13", "03-01", "= Open =", "* Third (was Something else)");
        assertThat(lives())
                .containsExactly("Alpha < Something else < Third (was Something else): first 4.13/01-01 open,"
                        + " there 4.13/02-01 open renamed, there 4.13/03-01 open renamed = open 4.13/03-01");
    }

    @Test
    void theTitleThatItHadLastIsTheLastOneThoughItHadItBefore() {
        post("4.13", "01-01", "= Open =", "* Alpha" + LINK);
        post("4.13", "02-01", "= Open =", "* Something else" + LINK);
        post("4.13", "03-01", "= Open =", "* Alpha" + LINK);
        assertThat(lifelines()).extracting(Lifeline::title).containsExactly("Alpha");
    }

    @Test
    void anItemThatIsDeferredComesBackInTheNextRelease() {
        post("4.13", "01-01", "= Open =", "* Alpha");
        post("4.13", "02-01", "= Deferred to 4.14 =", "* Alpha");
        post("4.14", "03-01", "= Open =", "* Alpha", "* Beta");
        post("4.14", "04-01", "= Completed =", "* Alpha", "= Open =", "* Beta");
        post("4.14", "05-01", "= Open =", "* Beta");
        assertThat(lives().get(0))
                .isEqualTo("Alpha: first 4.13/01-01 open, there 4.13/02-01 deferred deferred,"
                        + " there 4.14/03-01 open reinstated, there 4.14/04-01 completed completed,"
                        + " gone 4.14/05-01 removed = completed 4.14/04-01");
    }

    @Test
    void aDeferredItemThatIsNotSeenAgainEndedThereAndThen() {
        post("4.13", "01-01", "= Open =", "* Alpha", "* Beta");
        post("4.13", "02-01", "= Deferred to 4.14 =", "* Alpha", "= Open =", "* Beta");
        post("4.13", "03-01", "= Deferred to 4.14 =", "* Alpha", "= Open =", "* Beta");
        post("4.14", "04-01", "= Open =", "* Beta");
        assertThat(lives().get(0)).endsWith("gone 4.14/04-01 removed = deferred to 4.14 4.13/02-01");
    }

    @Test
    void aCompletedItemThatTheNextReleaseDoesNotListIsNotGoneWithoutAWord() {
        post("4.13", "01-01", "= Completed =", "* Alpha", "= Open =", "* Beta");
        post("4.14", "02-01", "= Open =", "* Beta");
        assertThat(lives().get(0)).isEqualTo("Alpha: first 4.13/01-01 completed = completed 4.13/01-01");
    }

    @Test
    void anItemThatMovesStaysTheSame() {
        post("4.13", "01-01", "= Open =", "== ARM ==", "* Alpha");
        post("4.13", "02-01", "= Open =", "== x86 ==", "* Alpha");
        assertThat(lives())
                .containsExactly("Alpha: first 4.13/01-01 open, there 4.13/02-01 open moved = open 4.13/02-01");
    }

    @Test
    void anItemThatReopensIsOpen() {
        post("4.13", "01-01", "= Completed =", "* Alpha");
        post("4.13", "02-01", "= Open =", "* Alpha");
        assertThat(lives())
                .containsExactly("Alpha: first 4.13/01-01 completed, there 4.13/02-01 open reopened = open 4.13/02-01");
    }

    @Test
    void anItemIsUpForGrabsSinceItWasFirst() {
        post("4.13", "01-01", "= Open =", "* Alpha");
        post("4.13", "02-01", "= Up for grabs =", "* Alpha");
        post("4.13", "03-01", "= Up for grabs =", "* Alpha");
        assertThat(lives().get(0)).endsWith(" = up-for-grabs 4.13/02-01");
    }

    @Test
    void anItemThatIsGoneIsGone() {
        post("4.13", "01-01", "= Open =", "* Alpha", "* Beta");
        post("4.13", "02-01", "= Open =", "* Beta");
        post("4.13", "03-01", "= Open =", "* Beta");
        assertThat(lives().get(0))
                .isEqualTo("Alpha: first 4.13/01-01 open, gone 4.13/02-01 removed = removed 4.13/02-01");
    }

    @Test
    void anItemIsOpenAtTheEndOfAReleaseWithWhichNoLaterOneIsCompared() {
        post("4.5", "01-01", "= Open =", "* Alpha");
        post("4.13", "02-01", "= Open =", "* Alpha");
        assertThat(lives())
                .containsExactly(
                        "Alpha: first 4.5/01-01 open = end-of-release 4.5/01-01",
                        "Alpha: first 4.13/02-01 open = open 4.13/02-01");
    }

    @Test
    void anItemThatWasGoneComesBackUnderItsTitle() {
        post("4.13", "01-01", "= Open =", "* x86: Alpha", "* Beta");
        post("4.13", "02-01", "= Open =", "* Beta");
        post("4.13", "03-01", "= Open =", "* X86 - alpha", "* Beta");
        assertThat(lives().get(0))
                .isEqualTo("x86: Alpha < X86 - alpha: first 4.13/01-01 open, gone 4.13/02-01 removed,"
                        + " back 4.13/03-01 open returned = open 4.13/03-01");
    }

    @Test
    void anItemComesBackUnderItsIssueKeyOrItsLink() {
        post("4.13", "01-01", "= Open =", "* Alpha", "  - XEN-28", "* Beta" + LINK, "* Gamma");
        post("4.13", "02-01", "= Open =", "* Gamma");
        post("4.13", "03-01", "= Open =", "* Gamma", "* First one", "  - XEN-28", "* Second one" + LINK);
        assertThat(lifelines())
                .extracting(Lifeline::titles)
                .contains(List.of("Alpha", "First one"), List.of("Beta", "Second one"));
    }

    @Test
    void anItemComesBackAfterLongAndInALaterRelease() {
        post("4.13", "01-01", "= Open =", "* Alpha", "* Beta");
        post("4.13", "02-01", "= Open =", "* Beta");
        post("4.13", "03-01", "= Open =", "* Beta");
        post("4.14", "04-01", "= Open =", "* Beta");
        post("4.14", "05-01", "= Open =", "* Beta", "* Alpha");
        assertThat(lives().get(0)).endsWith("gone 4.13/02-01 removed, back 4.14/05-01 open returned = open 4.14/05-01");
    }

    @Test
    void anItemThatWasCompletedInTheReleaseBeforeComesBackToo() {
        post("4.13", "01-01", "= Completed =", "* Alpha", "= Open =", "* Beta");
        post("4.14", "02-01", "= Open =", "* Beta");
        post("4.14", "03-01", "= Open =", "* Beta", "* Alpha");
        assertThat(lives().get(0))
                .isEqualTo("Alpha: first 4.13/01-01 completed, back 4.14/03-01 open returned = open 4.14/03-01");
    }

    @Test
    void anItemCanGoAndComeBackTwice() {
        post("4.13", "01-01", "= Open =", "* Alpha", "* Beta");
        post("4.13", "02-01", "= Open =", "* Beta");
        post("4.13", "03-01", "= Open =", "* Alpha", "* Beta");
        post("4.13", "04-01", "= Open =", "* Beta");
        post("4.13", "05-01", "= Open =", "* Alpha", "* Beta");
        assertThat(lifelines()).hasSize(2).first().extracting(Lifeline::updates).isEqualTo(3);
    }

    @Test
    void anItemDoesNotComeBackUnderATitleThatIsOnlyAlike() {
        post("4.13", "01-01", "= Open =", "* OSSTest: nested virtualisation job", "* Beta");
        post("4.13", "02-01", "= Open =", "* Beta");
        post("4.13", "03-01", "= Open =", "* OSSTest: nested virtualisaton job", "* Beta");
        assertThat(lifelines()).hasSize(3);
    }

    @Test
    void aLinkThatSeveralItemsShareBringsNoneBack() {
        post("4.13", "01-01", "= Open =", "* Alpha" + LINK, "* Beta" + LINK);
        post("4.13", "02-01", "= Open =", "* Beta" + LINK);
        post("4.13", "03-01", "= Open =", "* Beta" + LINK, "* Gamma" + LINK);
        assertThat(lives())
                .contains(
                        "Alpha: first 4.13/01-01 open, gone 4.13/02-01 removed = removed 4.13/02-01",
                        "Gamma: first 4.13/03-01 open added = open 4.13/03-01");
    }

    @Test
    void anItemThatCouldBeEitherOfTwoIsNeither() {
        post("4.13", "01-01", "= Open =", "* Alpha" + LINK, "* Beta", "* Gamma");
        post("4.13", "02-01", "= Open =", "* Gamma");
        post("4.13", "03-01", "= Open =", "* Beta" + LINK, "* Gamma");
        assertThat(lifelines()).hasSize(4);
    }

    @Test
    void anItemIsNotBackWhereNoUpdateIsComparedWithTheOneItWasIn() {
        post("4.5", "01-01", "= Open =", "* Alpha", "* Beta");
        post("4.5", "02-01", "= Open =", "* Beta");
        post("4.13", "03-01", "= Open =", "* Beta");
        post("4.13", "04-01", "= Open =", "* Beta", "* Alpha");
        assertThat(lives())
                .contains(
                        "Alpha: first 4.5/01-01 open, gone 4.5/02-01 removed = removed 4.5/02-01",
                        "Alpha: first 4.13/04-01 open added = open 4.13/04-01");
    }

    @Test
    void twinsHaveALifeEachUntilOneIsLeftOver() {
        post("4.13", "01-01", "= Open =", "* Alpha (v1)", "* Alpha (v2)");
        post("4.13", "02-01", "= Open =", "* Alpha (v1)", "* Alpha (v3)");
        post("4.13", "03-01", "= Open =", "* Alpha (v4)");
        assertThat(lives())
                .containsExactly(
                        "Alpha: first 4.13/01-01 open, there 4.13/02-01 open, there 4.13/03-01 open series"
                                + " = open 4.13/03-01",
                        "Alpha: first 4.13/01-01 open, there 4.13/02-01 open series = twin 4.13/02-01");
    }

    @Test
    void aTwinThatAppearsIsNoChange() {
        post("4.13", "01-01", "= Open =", "* Alpha");
        post("4.13", "02-01", "= Open =", "* Alpha", "* Alpha");
        assertThat(lives())
                .containsExactly(
                        "Alpha: first 4.13/01-01 open, there 4.13/02-01 open = open 4.13/02-01",
                        "Alpha: first 4.13/02-01 open = open 4.13/02-01");
    }

    @Test
    void whereReleasesOverlapTheLaterOneHasTheLastWord() {
        post("4.13", "01-01", "= Open =", "* Alpha", "* Beta");
        post("4.14", "02-01", "= Open =", "* Alpha", "* Beta");
        post("4.13", "03-01", "= Open =", "* Beta");
        assertThat(lives().get(0))
                .isEqualTo("Alpha: first 4.13/01-01 open, there 4.14/02-01 open, gone 4.13/03-01 removed"
                        + " = end-of-release 4.14/02-01");
    }

    @Test
    void withoutRenamesATitleThatDriftsIsTwoLives() {
        post("4.13", "01-01", "= Open =", "* OSSTest: nested virtualisation job");
        post("4.13", "02-01", "= Open =", "* OSSTest: nested virtualisaton job");
        assertThat(lifelines()).hasSize(1);
        assertThat(LifelineBuilder.of(ChangelogBuilder.of(updates, MatchOptions.NO_RENAMES)))
                .hasSize(2);
    }

    @Test
    void anEmptyChangelogHasNoLifelines() {
        assertThat(lifelines()).isEmpty();
    }

    @Test
    void aChangelogWithoutItsBeginningIsRefused() {
        post("4.13", "01-01", "= Open =", "* Alpha");
        post("4.13", "02-01", "= Open =", "* Alpha");
        Changelog whole = ChangelogBuilder.of(updates, MatchOptions.DEFAULT);
        Changelog part = new Changelog(whole.entries().subList(1, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LifelineBuilder.of(part))
                .withMessage("no entry before has the item Alpha");
    }

    /** Posts of random items that come, go, change and turn up twice. */
    @Test
    void everyItemHasOneLifeAndEveryChangeIsToldOnce() {
        Random random = new Random(7);
        String[] sections = {"= Open =", "= Completed =", "= Deferred to 4.99 =", "= Up for grabs ="};
        for (int round = 0; round < 40; round++) {
            updates.clear();
            for (int i = 0; i < 12; i++) {
                List<String> lines = new ArrayList<>();
                for (String section : sections) {
                    lines.add(section);
                    for (int j = random.nextInt(4); j >= 0; j--) {
                        String link = random.nextInt(3) == 0 ? LINK.replace("102.1", "102." + random.nextInt(5)) : "";
                        lines.add("* Item " + (char) ('A' + random.nextInt(12)) + " of many (v" + random.nextInt(3)
                                + ")" + link);
                    }
                }
                String day = "%02d-%02d".formatted(1 + i, 1 + random.nextInt(28));
                post("4." + (13 + random.nextInt(2) + i / 6), day, lines.toArray(String[]::new));
            }
            check(ChangelogBuilder.of(updates, MatchOptions.DEFAULT));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"samples", "../shared/corpus"})
    void everyItemOfAnArchiveHasOneLifeAndEveryChangeIsToldOnce(Path archive) throws IOException {
        assumeTrue(Files.isDirectory(archive));
        List<Path> files;
        try (Stream<Path> walk = Files.walk(archive)) {
            files = walk.filter(file -> file.toString().endsWith(".eml")).toList();
        }
        for (Path file : files) {
            updates.addAll(Prognosis.read(file).updates());
        }
        assertThat(updates).hasSizeGreaterThan(10);
        check(ChangelogBuilder.of(updates, MatchOptions.DEFAULT));
    }

    private static void check(Changelog changelog) {
        List<Lifeline> lifelines = LifelineBuilder.of(changelog);
        List<Item> items = lifelines.stream()
                .flatMap(lifeline -> lifeline.entries().stream())
                .flatMap(step -> step.item().stream())
                .toList();
        assertThat(items)
                .usingElementComparator((one, other) -> one == other ? 0 : 1)
                .containsExactlyInAnyOrderElementsOf(changelog.entries().stream()
                        .flatMap(entry -> entry.newUpdate().items().stream())
                        .toList());
        List<Change> changes = new ArrayList<>();
        for (Comparison entry : changelog.entries()) {
            entry.changes().stream().filter(Change.OfItem.class::isInstance).forEach(changes::add);
        }
        assertThat(lifelines.stream()
                        .flatMap(lifeline -> lifeline.entries().stream())
                        .<Change>flatMap(step -> step.change().stream()))
                .containsExactlyInAnyOrderElementsOf(changes);
        for (Lifeline lifeline : lifelines) {
            for (Lifeline.Entry step : lifeline.entries()) {
                assertThat(step.presence() == Lifeline.Presence.BACK)
                        .isEqualTo(step.change()
                                .filter(change -> change.kind() == ChangeKind.RETURNED)
                                .isPresent());
            }
            assertThat(lifeline.entries())
                    .extracting(step -> day(step.update()))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void theOrderOfTheInputMakesNoDifference() {
        post("4.13", "01-01", "= Open =", "* Alpha", "* Beta" + LINK);
        post("4.13", "02-01", "= Open =", "* Alpha", "* Alpha");
        post("4.14", "03-01", "= Open =", "* Beta", "* Gamma");
        post("4.14", "04-01", "= Completed =", "* Delta" + LINK);
        List<Lifeline> expected = lifelines();
        Random random = new Random(1);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(updates, random);
            assertThat(lifelines()).isEqualTo(expected);
        }
    }
}
