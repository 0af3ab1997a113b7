package io.github.prognosis.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.diff.ChangeKind;
import io.github.prognosis.diff.Comparison;
import io.github.prognosis.diff.Posts;
import io.github.prognosis.diff.UpdateDiffer;
import io.github.prognosis.model.MatchOptions;
import io.github.prognosis.model.Update;
import java.util.Random;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Lists that are longer than any that people write are compared in seconds, and it is told where that has a price. */
@Timeout(10)
class ManyTitlesTest {

    private static final int MANY = 10_000;

    private static Update update(int count, IntFunction<String> title) {
        StringBuilder post = new StringBuilder("= Open =\n");
        for (int i = 0; i < count; i++) {
            post.append("* ").append(title.apply(i)).append('\n');
        }
        return Posts.update(post.toString());
    }

    @Test
    void titlesThatHaveNothingInCommon() {
        Comparison comparison = UpdateDiffer.compare(
                update(MANY, i -> "alpha" + i + " feature (ok)"),
                update(MANY, i -> "beta" + i + " support (ok)"),
                MatchOptions.DEFAULT);
        assertThat(comparison.same()).isEmpty();
        assertThat(comparison.changes()).hasSize(2 * MANY);
        assertThat(comparison.changes())
                .allMatch(change -> change.kind() == ChangeKind.ADDED || change.kind() == ChangeKind.REMOVED);
    }

    @Test
    void titlesThatStayTheSame() {
        Comparison comparison = UpdateDiffer.compare(
                update(MANY, i -> "Feature " + i + " of many (ok)"),
                update(MANY, i -> "Feature " + (MANY - 1 - i) + " of many (good)"),
                MatchOptions.DEFAULT);
        assertThat(comparison.changes()).hasSize(MANY).allMatch(change -> change.kind() == ChangeKind.IMPROVED);
        assertThat(comparison.matching().approximate()).isFalse();
    }

    @Test
    void oneTitleFiveThousandTimes() {
        Comparison comparison = UpdateDiffer.compare(
                update(5_000, i -> "The same title (ok)"),
                update(4_000, i -> "The same title (good)"),
                MatchOptions.DEFAULT);
        assertThat(comparison.changes()).hasSize(4_000).allMatch(change -> change.kind() == ChangeKind.IMPROVED);
    }

    /** All of the same few words, each in another order; nothing tells them apart. */
    @Test
    void titlesOfTheSameFewWords() {
        Comparison comparison = UpdateDiffer.compare(words(1), words(2), MatchOptions.DEFAULT);
        assertThat(comparison.matching().approximate()).isTrue();
        assertThat(UpdateDiffer.compare(words(1), words(2), MatchOptions.DEFAULT))
                .isEqualTo(comparison);
        Comparison back = UpdateDiffer.compare(words(2), words(1), MatchOptions.DEFAULT);
        assertThat(back.changes()).hasSameSizeAs(comparison.changes());
    }

    private static Update words(long seed) {
        Random random = new Random(seed);
        String[] words = {
            "timer", "guest", "memory", "shared", "paging", "console", "driver", "stub", "vector", "device"
        };
        return update(MANY, i -> {
            StringBuilder title = new StringBuilder();
            for (int word = 0; word < 5; word++) {
                title.append(words[random.nextInt(words.length)]).append(' ');
            }
            return title + "(ok)";
        });
    }
}
