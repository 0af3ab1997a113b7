package io.github.prognosis.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.Prognosis;
import io.github.prognosis.diff.Change;
import io.github.prognosis.diff.ChangeFilter;
import io.github.prognosis.diff.ChangeKind;
import io.github.prognosis.diff.Comparison;
import io.github.prognosis.diff.Level;
import io.github.prognosis.model.MatchOptions;
import io.github.prognosis.model.Message;
import io.github.prognosis.model.Source;
import io.github.prognosis.model.Update;
import io.github.prognosis.parse.Post;
import io.github.prognosis.parse.UpdateReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChangelogBuilderTest {

    @Test
    void comparesEachUpdateWithTheOneBeforeOfItsRelease() {
        Update january = update("4.13", "2019-01-01", "one");
        Update february = update("4.13", "2019-02-01", "two");
        Update march = update("4.13", "2019-03-01", "three");
        assertThat(steps(march, january, february))
                .containsExactly(
                        "4.13 2019-01-01", "4.13 2019-01-01 > 4.13 2019-02-01", "4.13 2019-02-01 > 4.13 2019-03-01");
    }

    @Test
    void comparesTheFirstOfAReleaseWithTheLastOfTheReleaseBefore() {
        assertThat(steps(
                        update("4.13", "2019-01-01", "one"),
                        update("4.13", "2019-02-01", "two"),
                        update("4.14", "2020-01-01", "three")))
                .endsWith("4.13 2019-02-01 > 4.14 2020-01-01");
    }

    @Test
    void onlyCountsTheFirstOfAReleaseWhosePredecessorIsMissing() {
        assertThat(steps(update("4.5", "2014-01-01", "one"), update("4.13", "2019-01-01", "two")))
                .containsExactly("4.5 2014-01-01", "4.13 2019-01-01");
    }

    @Test
    void releasesThatOverlapAreComparedEachWithItself() {
        assertThat(steps(
                        update("4.13", "2019-01-01", "one"),
                        update("4.14", "2019-02-01", "two"),
                        update("4.13", "2019-03-01", "three")))
                .containsExactly(
                        "4.13 2019-01-01", "4.13 2019-01-01 > 4.14 2019-02-01", "4.13 2019-01-01 > 4.13 2019-03-01");
    }

    @Test
    void putsUndatedUpdatesBeforeTheDatedOnesOfTheirRelease() {
        assertThat(steps(
                        update("4.5", "2014-01-01", "one"),
                        update("4.6", "2015-01-01", "two"),
                        update("4.6", "", "three"),
                        update("4.4", "", "four")))
                .containsExactly("4.4 -", "4.4 - > 4.5 2014-01-01", "4.5 2014-01-01 > 4.6 -", "4.6 - > 4.6 2015-01-01");
    }

    @Test
    void countsReleasesAsNumbers() {
        assertThat(steps(update("4.10", "", "one"), update("4.9", "", "two"), update("4.11", "", "three")))
                .containsExactly("4.9 -", "4.9 - > 4.10 -", "4.10 - > 4.11 -");
    }

    @Test
    void leavesOutAMessageThatIsThereTwice() {
        Update mail = withId(update("4.13", "2019-01-01", "one"), "a@example.org");
        Update again = withId(update("4.13", "2019-01-01", "one"), "a@example.org");
        Update asText = update("4.13", "2019-01-01", "one");
        assertThat(steps(mail, again, asText)).containsExactly("4.13 2019-01-01");
    }

    @Test
    void leavesOutATextThatWasSentAgainWithAnotherId() {
        Update one = withId(update("4.13", "2019-01-01", "one"), "a@example.org");
        Update again = withId(update("4.13", "2019-01-03", "one"), "b@example.org");
        assertThat(steps(again, one)).containsExactly("4.13 2019-01-01");
    }

    @Test
    void keepsTwoMessagesThatSayTheSame() {
        Update one = withId(update("4.13", "2019-01-01", "one"), "a@example.org");
        Update other = withId(update("4.13", "2019-02-01", "one"), "b@example.org");
        assertThat(steps(one, other)).hasSize(2);
    }

    @Test
    void tellsWhatReturned() {
        assertThat(changes(
                        update("4.13", "2019-01-01", "one\n* two\n* three"),
                        update("4.13", "2019-02-01", "two"),
                        update("4.13", "2019-03-01", "two\n* One\n* four"),
                        update("4.14", "2020-01-01", "three\n* five"),
                        update("4.14", "2020-02-01", "one\n* three\n* four")))
                .containsExactly(
                        "removed one, removed three",
                        "returned One, added four",
                        "release , returned three, added five, removed two, removed One, removed four",
                        "returned one, returned four, removed five");
    }

    @Test
    void ofReleasesThatOverlapEitherCanHaveListedWhatReturns() {
        assertThat(changes(
                        update("4.13", "2019-01-01", "one"),
                        update("4.14", "2019-02-01", "one\n* two"),
                        update("4.14", "2019-03-01", "one"),
                        update("4.13", "2019-04-01", "one\n* three"),
                        update("4.13", "2019-05-01", "one\n* two\n* three")))
                .containsExactly("release , added two", "removed two", "added three", "returned two");
    }

    @Test
    void anItemOfTheTitleThatAnotherGaveUpIsNew() {
        assertThat(changes(
                        update("4.13", "2019-01-01", "one thing\n  -  XEN-1"),
                        update("4.13", "2019-02-01", "another\n  -  XEN-1"),
                        update("4.13", "2019-03-01", "another\n  -  XEN-1\n* one thing")))
                .containsExactly("renamed another", "added one thing");
    }

    @Test
    void whatReturnsIntoAListOfBlockersIsARisk() {
        Changelog changelog = Prognosis.changelog(
                List.of(
                        update("4.13", "2019-01-01", "one\n* two"),
                        update("4.13", "2019-02-01", "two"),
                        update("4.13", "2019-03-01", "two\n= Blockers =\n* one")),
                MatchOptions.DEFAULT);
        assertThat(changelog.entries().get(2).changes())
                .singleElement()
                .returns(ChangeKind.RETURNED, Change::kind)
                .returns(Level.RISK, Change::level);
    }

    @Test
    void aChangeHasItsIdWhateverElseIsThere() {
        Update january = update("4.13", "2019-01-01", "one\n* two");
        Update february = update("4.13", "2019-02-01", "two\n* three\n  -  Ada Example\n* three\n  -  Bert Example");
        Update march = update("4.13", "2019-03-01", "one\n* three");
        List<String> alone = ids(Prognosis.diff(february, march));
        assertThat(alone).hasSize(4).doesNotHaveDuplicates().allMatch(id -> id.matches("[0-9a-f]{12}"));
        List<Comparison> all = Prognosis.changelog(List.of(january, february, march), MatchOptions.DEFAULT)
                .entries();
        assertThat(ids(all.get(2))).isEqualTo(alone);
        assertThat(ids(all.get(1))).doesNotHaveDuplicates().doesNotContainAnyElementsOf(alone);
        Comparison added = ChangeFilter.ALL
                .only(List.of(ChangeKind.ADDED, ChangeKind.RETURNED))
                .apply(Prognosis.diff(february, march));
        assertThat(ids(added)).hasSize(1).isSubsetOf(alone);
    }

    private static List<String> ids(Comparison comparison) {
        return comparison.changes().stream().map(Change::id).toList();
    }

    /** Of each entry but the first. */
    private static List<String> changes(Update... updates) {
        return Prognosis.changelog(List.of(updates), MatchOptions.DEFAULT).entries().stream()
                .filter(entry -> entry.oldUpdate().isPresent())
                .map(entry -> entry.changes().stream()
                        .map(change -> change.kind().word() + " " + change.title())
                        .collect(Collectors.joining(", ")))
                .toList();
    }

    @Test
    void doesNotDependOnTheOrderOfItsInput() {
        List<Update> updates = new ArrayList<>(List.of(
                update("4.13", "2019-01-01", "one"),
                update("4.13", "", "two"),
                update("4.14", "2019-01-01", "three"),
                withId(update("4.14", "2019-01-01", "four"), "a@example.org"),
                withId(update("4.14", "2019-01-01", "five"), "b@example.org"),
                withId(update("4.14", "2019-01-01", "not five"), "b@example.org"),
                withId(update("4.14", "2019-03-01", "nor five"), "b@example.org"),
                update("4.14", "9999-12-31", "one"),
                withId(update("4.14", "9999-12-31", "one"), "c@example.org"),
                update("4.16", "", "six"),
                update("4.16", "", "seven")));
        Changelog expected = Prognosis.changelog(updates, MatchOptions.DEFAULT);
        Random random = new Random(1);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(updates, random);
            assertThat(Prognosis.changelog(updates, MatchOptions.DEFAULT)).isEqualTo(expected);
        }
    }

    /** What changed over many years takes more memory than there is. */
    @Test
    void keepsOnlySoManyEntries() {
        String items = IntStream.range(0, 3_000).mapToObj(i -> "item " + i).collect(Collectors.joining("\n* "));
        List<Update> updates = IntStream.range(1, 60)
                .mapToObj(day -> update("4.13", LocalDate.ofYearDay(2019, day).toString(), items))
                .toList();
        Changelog changelog = ChangelogBuilder.of(updates, MatchOptions.DEFAULT);
        List<Comparison> once = List.copyOf(changelog.entries());
        assertThat(changelog.updates()).isEqualTo(updates);
        assertThat(changelog.entries().get(1)).isSameAs(once.get(1));
        assertThat(changelog.entries().get(50)).isNotSameAs(once.get(50)).isEqualTo(once.get(50));
        assertThat(once.get(50).unchanged()).isEqualTo(3_000);
    }

    @Test
    void isToldInPart() {
        Changelog all = ChangelogBuilder.of(
                List.of(
                        update("4.13", "2019-01-01", "one"),
                        update("4.13", "2019-02-01", "two"),
                        update("4.13", "2019-03-01", "three")),
                MatchOptions.DEFAULT);
        Changelog last = all.where(update ->
                        update.date().isPresent() && update.date().get().getMonthValue() > 2)
                .each(entry -> Comparison.first(entry.newUpdate()));
        assertThat(last.updates()).containsExactly(all.updates().get(2));
        assertThat(last)
                .isEqualTo(new Changelog(List.of(Comparison.first(all.updates().get(2)))));
        assertThat(last).isNotEqualTo(all).hasSameHashCodeAs(new Changelog(last.entries()));
    }

    private static List<String> steps(Update... updates) {
        return Prognosis.changelog(List.of(updates), MatchOptions.DEFAULT).entries().stream()
                .map(ChangelogBuilderTest::step)
                .toList();
    }

    private static String step(Comparison entry) {
        String before = entry.oldUpdate().map(old -> name(old) + " > ").orElse("");
        return before + name(entry.newUpdate());
    }

    private static String name(Update update) {
        return update.release() + " " + update.date().map(LocalDate::toString).orElse("-");
    }

    private static Update update(String release, String date, String item) {
        Source source = new Source(item + ".txt", Source.Format.TEXT, OptionalInt.of(1));
        Message message = new Message(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        Optional<LocalDate> day = date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date));
        return UpdateReader.read(new Post(source, message, release, day, "= Open =\n* " + item + "\n"))
                .update();
    }

    private static Update withId(Update update, String id) {
        return new Update(
                update.source(),
                new Message(Optional.of(id), Optional.empty(), Optional.empty(), Optional.empty()),
                update.release(),
                update.date(),
                update.family(),
                update.scale(),
                update.timeline(),
                update.sections(),
                update.items(),
                update.diagnostics(),
                update.fingerprint());
    }
}
