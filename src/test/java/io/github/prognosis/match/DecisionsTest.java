package io.github.prognosis.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.prognosis.diff.Change;
import io.github.prognosis.diff.Posts;
import io.github.prognosis.diff.UpdateDiffer;
import io.github.prognosis.model.Decisions;
import io.github.prognosis.model.DecisionsException;
import io.github.prognosis.model.MatchOptions;
import io.github.prognosis.model.Update;
import io.github.prognosis.source.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DecisionsTest {

    private static final String BEFORE = """
            = Open =
            * Tidy PIT
              -  XEN-12
            * Runstate area clean up
            """;

    private static final String NOW = """
            = Open =
            * Tidy vPIT
              -  XEN-12
            * Lockless updates
            """;

    private static List<String> changes(String before, String now, String... decisions) throws DecisionsException {
        MatchOptions options = MatchOptions.DEFAULT.with(DecisionReader.read(String.join("\n", decisions)));
        return changes(Posts.update(before), Posts.update(now), options);
    }

    private static List<String> changes(Update before, Update now, MatchOptions options) {
        return UpdateDiffer.compare(before, now, options).changes().stream()
                .map(change -> change.kind().word() + " " + change.title() + by(change))
                .toList();
    }

    private static String by(Change change) {
        return change instanceof Change.OfItem item
                ? item.match()
                        .map(match -> " by " + match.by().word() + " " + match.score())
                        .orElse("")
                : "";
    }

    @Test
    void nothingDecided() throws DecisionsException {
        assertThat(changes(BEFORE, NOW, "# a comment", "", "   # another"))
                .containsExactly(
                        "renamed Tidy vPIT by issue 1.0", "added Lockless updates", "removed Runstate area clean up");
    }

    @Test
    void theSameByDecision() throws DecisionsException {
        assertThat(changes(BEFORE, NOW, "same: Runstate area clean up => Lockless updates"))
                .containsExactly("renamed Tidy vPIT by issue 1.0", "renamed Lockless updates by decision 1.0");
    }

    @Test
    void aDecisionHoldsInBothDirectionsWhateverTheCaseAndPunctuation() throws DecisionsException {
        assertThat(changes(NOW, BEFORE, "Same:   runstate area: CLEAN-UP=>lockless updates."))
                .containsExactly("renamed Tidy PIT by issue 1.0", "renamed Runstate area clean up by decision 1.0");
    }

    @Test
    void aDecisionGoesBeforeKeysAndTitles() throws DecisionsException {
        assertThat(changes(BEFORE, NOW, "different: Tidy PIT => Tidy vPIT"))
                .containsExactly(
                        "added Tidy vPIT",
                        "added Lockless updates",
                        "removed Tidy PIT",
                        "removed Runstate area clean up");
        assertThat(changes(BEFORE, NOW, "same: Tidy PIT => Lockless updates"))
                .containsExactly(
                        "added Tidy vPIT",
                        "renamed Lockless updates by decision 1.0",
                        "removed Runstate area clean up");
    }

    @Test
    void aDecisionCanHoldForOneRelease() throws DecisionsException {
        String decision = "same in 4.6: Runstate area clean up => Lockless updates";
        assertThat(changes(BEFORE, NOW, decision)).contains("added Lockless updates");
        assertThat(changes("release: 4.6\n" + BEFORE, "release: 4.6\n" + NOW, decision))
                .contains("renamed Lockless updates by decision 1.0");
        assertThat(changes(BEFORE, "release: 4.6\n" + NOW, decision))
                .contains("renamed Lockless updates by decision 1.0");
    }

    @Test
    void decisionsReachOverSeveralNames() throws DecisionsException {
        assertThat(changes("= Open =\n* One\n", "= Open =\n* Three\n", "same: One => Two", "same: Two => Three"))
                .containsExactly("renamed Three by decision 1.0");
    }

    @Test
    void anItemThatKeepsItsTitleKeepsItWhateverWasDecidedOfAnother() throws DecisionsException {
        String both = "= Open =\n* One\n* Two\n";
        assertThat(changes(both, both, "same: One => Two")).isEmpty();
        assertThat(changes(both, "= Open =\n* Two\n", "same: One => Two")).isEmpty();
        assertThat(changes("= Open =\n* One\n", both, "same: One => Two")).isEmpty();
    }

    @Test
    void oneTitleCanBeTwoItems() throws DecisionsException {
        String post = "= Open =\n* Cleanup of the timers\n";
        assertThat(changes(post, post, "different: Cleanup of the timers => Cleanup of the timers"))
                .containsExactly("added Cleanup of the timers", "removed Cleanup of the timers");
    }

    @Test
    void whatNamesOneItemAllTheWayIsOne() throws DecisionsException {
        assertThat(changes(
                        "= Open =\n* One\n",
                        "= Open =\n* Six\n",
                        "same: Two => One",
                        "same: Three => Two",
                        "same: Four => Five",
                        "same: Six => Five",
                        "same: Five => Three"))
                .containsExactly("renamed Six by decision 1.0");
    }

    @Test
    void theOppositeIsToldWithTheFirstLineThatSaysIt() {
        String text = """
                same in 4.5: A => B
                same in 4.6: A => B
                same: A => B
                different in 4.6: B => A
                different: A => B
                different in 4.7: A => B
                """;
        DecisionsException wrong = catchThrowableOfType(DecisionsException.class, () -> DecisionReader.read(text));
        assertThat(wrong.errors())
                .extracting(error -> error.position().orElseThrow() + " " + error.message())
                .containsExactly(
                        "4:1 line 2 decided the opposite",
                        "5:1 line 1 decided the opposite",
                        "6:1 line 3 decided the opposite");
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void manyDecisionsTakeTimeInProportion() throws DecisionsException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            text.append("same: Title ")
                    .append(i + 1)
                    .append(" => Title ")
                    .append(i)
                    .append('\n');
            text.append("different in 4.").append(i % 1000).append(": One => Other\n");
        }
        assertThat(changes("= Open =\n* Title 0\n", "= Open =\n* Title 50000\n", text.toString()))
                .containsExactly("renamed Title 50000 by decision 1.0");
    }

    @Test
    void aFileThatIsNoListOfDecisionsIsNotReadToItsEnd() {
        DecisionsException wrong =
                catchThrowableOfType(DecisionsException.class, () -> DecisionReader.read("prose\n".repeat(5_000)));
        assertThat(wrong.errors()).hasSize(21);
        assertThat(wrong.errors().get(20))
                .returns("21:1", error -> error.position().orElseThrow().toString())
                .returns("the rest is not read, as so many lines above are no decisions", Diagnostic::message);
    }

    @Test
    void contradictionsAreNotToldWithoutEnd() {
        DecisionsException wrong = catchThrowableOfType(
                DecisionsException.class,
                () -> DecisionReader.read("same: A => B\n" + "different: A => B\n".repeat(5_000)));
        assertThat(wrong.errors()).hasSizeBetween(20, 21);
    }

    @Test
    void titlesThatNoUpdateListsAreKnown() throws DecisionsException {
        Decisions decisions = DecisionReader.read(
                "same: Tidy the PIT => tidy the: HPET\ndifferent: Tidy teh PIT => Rework\nsame in 4.9: A => B\n");
        assertThat(DecidedTitles.unlisted(
                        decisions,
                        List.of(
                                Posts.update("= Open =\n* Tidy the PIT\n"),
                                Posts.update("= Open =\n* Tidy the HPET\n"))))
                .extracting(title -> title.position().line() + " " + title.title())
                .containsExactly("2 Tidy teh PIT", "2 Rework");
    }

    @Test
    void whatIsWrongIsToldLineByLine() {
        String text = """
                # fine
                same: A => B
                A => B
                 same A => B
                different: A => B
                same:  => B
                different in 4.x: A => B
                same: A
                same: A =>
                same: A => B => C
                """;
        DecisionsException wrong = catchThrowableOfType(DecisionsException.class, () -> DecisionReader.read(text));
        String form =
                "a line is 'same: TITLE => TITLE' or 'different: TITLE => TITLE', with 'in 4.21' before the colon if"
                        + " it holds for that release only";
        assertThat(wrong.errors())
                .extracting(error -> error.position().orElseThrow() + " " + error.message())
                .containsExactly(
                        "3:1 " + form,
                        "4:2 " + form,
                        "6:8 there is no title before the =>",
                        "7:1 " + form,
                        "8:7 there is no => between two titles",
                        "9:11 there is no title behind the =>",
                        "10:14 a second =>; leave it out of the title, whose punctuation does not count",
                        "5:1 line 2 decided the opposite");
    }
}
