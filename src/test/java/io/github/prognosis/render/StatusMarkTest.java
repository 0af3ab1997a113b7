package io.github.prognosis.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.diff.ChangeKind;
import io.github.prognosis.history.ItemState;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The signs of the states in the map of items by update, and the words beside them. */
class StatusMarkTest {

    private static StatusMark mark(ItemState.Kind kind, int unchanged, ChangeKind change, String says) {
        return StatusMark.of(
                Optional.of(new ItemState(3, kind, unchanged, Optional.ofNullable(change), says)), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0   | zs1 | 0 | 0   | = 0   | listed, v2
                    1   | zs1 | 1 | 1   | = 1   | unchanged for 1 update, v2
                    2   | zs2 | 2 | 2   | = 2   | unchanged for 2 updates, v2
                    3   | zs3 | 3 | 3   | = 3   | unchanged for 3 updates, v2
                    4   | zs3 | 4 | 4   | = 4   | unchanged for 4 updates, v2
                    5   | zs4 | 5 | 5   | = 5   | unchanged for 5 updates, v2
                    8   | zs4 | 8 | 8   | = 8   | unchanged for 8 updates, v2
                    9   | zs5 | 9 | 9   | = 9   | unchanged for 9 updates, v2
                    10  | zs5 | 9 | 10  | = 10  | unchanged for 10 updates, v2
                    99  | zs5 | 9 | 99  | = 99  | unchanged for 99 updates, v2
                    100 | zs5 | 9 | 99+ | = 99+ | unchanged for 100 updates, v2
                    """)
    void theLongerNothingMovedTheHotter(
            int updates, String style, String letter, String sign, String word, String spoken) {
        assertThat(mark(ItemState.Kind.UNCHANGED, updates, null, "v2"))
                .isEqualTo(new StatusMark(style, letter, sign, word, spoken));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    CHANGED | SERIES     | v3   | v3     | changed, now v3
                    CHANGED | -          | v3   | v3     | changed, now v3
                    CHANGED | ASSESSED   | ''   | ●      | 'changed, now '
                    CHANGED | STATUS     | late | status | changed, status: late
                    CHANGED | NOTES      | v3   | note   | changed, a new note, v3
                    CHANGED | NOTES      | ''   | note   | changed, a new note
                    CHANGED | REINSTATED | ok   | open   | changed, open again, ok
                    CHANGED | CLAIMED    | ''   | open   | changed, open again
                    BETTER  | IMPROVED   | good | ▲ good | better prognosis, good
                    FELL    | REGRESSED  | none | ▼ none | prognosis fell to none
                    FELL    | REOPENED   | v3   | ▼ open | open again, was completed
                    NEW     | -          | v1   | v1     | new, v1
                    NEW     | -          | ''   | new    | new
                    """)
    void whatMovedIsSaid(ItemState.Kind kind, ChangeKind change, String says, String word, String spoken) {
        StatusMark mark = mark(kind, 0, change, says);
        assertThat(mark.word()).isEqualTo(word);
        assertThat(mark.spoken()).isEqualTo(spoken);
    }

    /** Where an item is put off again and again, only the first time is loud. */
    @Test
    void whatIsAsItWasIsQuiet() {
        Optional<ItemState> deferred =
                Optional.of(new ItemState(2, ItemState.Kind.DEFERRED, 0, Optional.empty(), "v1"));
        Optional<ItemState> open = Optional.of(new ItemState(1, ItemState.Kind.NEW, 0, Optional.empty(), "v1"));
        assertThat(StatusMark.of(deferred, Optional.empty()).style()).isEqualTo("zd");
        assertThat(StatusMark.of(deferred, open).style()).isEqualTo("zd");
        assertThat(StatusMark.of(deferred, deferred).style()).isEqualTo("zd q");
        assertThat(StatusMark.of(Optional.empty(), deferred)).isEqualTo(StatusMark.NOT_LISTED);
    }
}
