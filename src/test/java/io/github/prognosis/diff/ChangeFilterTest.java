package io.github.prognosis.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.model.MatchOptions;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which changes are left where somebody asks for some of them. */
class ChangeFilterTest {

    private static final Comparison COMPARISON =
            UpdateDiffer.compare(Posts.update("""
                    = Timeline =
                    * Freeze: 1st March 2015
                    = Open =
                    == ARM ==
                    *  Timer rework (ok)
                      -  Börje Ask
                    *  Slow console (ok)
                      -  Dong, Eddie
                    == x86 ==
                    *  Early boot (good)
                      -  Ada
                    """), Posts.update("""
                    = Timeline =
                    * Freeze: 8th March 2015
                    = Open =
                    == ARM ==
                    *  Timer rework (good)
                      -  Börje Ask
                    *  Slow console (fair)
                      -  Ada
                    == x86 ==
                    *  Late boot (none)
                      -  Ada
                    """), MatchOptions.DEFAULT);

    /** The kinds of what is left, in their order. */
    private static List<ChangeKind> kinds(ChangeFilter filter) {
        return filter.apply(COMPARISON).changes().stream().map(Change::kind).toList();
    }

    @Test
    void withoutAWishEverythingIsTold() {
        assertThat(kinds(ChangeFilter.ALL))
                .containsExactlyInAnyOrder(
                        ChangeKind.MILESTONE_SLIPPED,
                        ChangeKind.IMPROVED,
                        ChangeKind.REGRESSED,
                        ChangeKind.ADDED,
                        ChangeKind.REMOVED);
    }

    @Test
    void aKindIsKeptAsADetailToo() {
        assertThat(kinds(ChangeFilter.ALL.only(Set.of(ChangeKind.OWNERS)))).containsExactly(ChangeKind.REGRESSED);
        assertThat(kinds(ChangeFilter.ALL.only(Set.of(ChangeKind.ADDED, ChangeKind.MILESTONE_SLIPPED))))
                .containsExactlyInAnyOrder(ChangeKind.ADDED, ChangeKind.MILESTONE_SLIPPED);
        assertThat(kinds(ChangeFilter.ALL.only(Set.of()))).isEmpty();
    }

    @Test
    void aKindIsLeftOutOnlyWhereItIsTheMostTelling() {
        assertThat(kinds(ChangeFilter.ALL.exclude(Set.of(ChangeKind.OWNERS)))).hasSize(5);
        assertThat(kinds(ChangeFilter.ALL.exclude(Set.of(ChangeKind.REGRESSED, ChangeKind.ADDED))))
                .containsExactlyInAnyOrder(ChangeKind.MILESTONE_SLIPPED, ChangeKind.IMPROVED, ChangeKind.REMOVED);
    }

    @Test
    void levels() {
        assertThat(kinds(ChangeFilter.ALL.onlyLevels(Set.of(Level.INFO))))
                .containsExactlyInAnyOrder(ChangeKind.IMPROVED, ChangeKind.ADDED);
        assertThat(kinds(ChangeFilter.ALL.excludeLevels(Set.of(Level.INFO))))
                .containsExactlyInAnyOrder(ChangeKind.MILESTONE_SLIPPED, ChangeKind.REGRESSED, ChangeKind.REMOVED);
    }

    @Test
    void wishesAddUp() {
        ChangeFilter filter = ChangeFilter.ALL.onlyLevels(Set.of(Level.RISK)).section("arm");
        assertThat(kinds(filter)).containsExactly(ChangeKind.REGRESSED);
        for (Change change : COMPARISON.changes()) {
            assertThat(filter.accepts(change)).isEqualTo(change.kind() == ChangeKind.REGRESSED);
        }
    }

    @Test
    void anItemIsFoundByWhatItWasAndByWhatItIs() {
        assertThat(kinds(ChangeFilter.ALL.owner("Eddie Dong"))).containsExactly(ChangeKind.REGRESSED);
        assertThat(kinds(ChangeFilter.ALL.owner("ada")))
                .containsExactlyInAnyOrder(ChangeKind.REGRESSED, ChangeKind.ADDED, ChangeKind.REMOVED);
        assertThat(kinds(ChangeFilter.ALL.item("boot")))
                .containsExactlyInAnyOrder(ChangeKind.ADDED, ChangeKind.REMOVED);
        assertThat(kinds(ChangeFilter.ALL.section("open x86"))).hasSize(2);
        assertThat(kinds(ChangeFilter.ALL.section("x86 arm"))).isEmpty();
    }

    @Test
    void whatIsTheSameIsStillCounted() {
        Comparison left = ChangeFilter.ALL.only(Set.of()).apply(COMPARISON);
        assertThat(left.same()).isEqualTo(COMPARISON.same());
        assertThat(left.oldUpdate()).isSameAs(COMPARISON.oldUpdate());
        assertThat(left.newUpdate()).isSameAs(COMPARISON.newUpdate());
    }

    @ParameterizedTest
    @CsvSource({
        "Börje Ask, borje, true",
        "Börje Ask, as bor, true",
        "Börje Ask, rje, false",
        "'Dong, Eddie', eddie dong, true",
        "Late-boot (x86), boot late, true",
        "Late boot, boot early, false",
        "Late boot, '', true"
    })
    void eachWordBeginsOneOfTheText(String text, String words, boolean all) {
        assertThat(ItemFilter.hasAll(text, words)).isEqualTo(all);
    }
}
