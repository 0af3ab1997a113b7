package io.github.prognosis.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How many titles are compared grows with the lists, not with their square, whatever stands in them. */
class WordIndexTest {

    private static final double LEAST = 0.34;

    private static List<TitleWords> titles(int count, int length, int vocabulary, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(title -> random.ints(length, 0, vocabulary)
                        .mapToObj(word -> "w" + word)
                        .toList())
                .map(words -> new TitleWords(List.of(), words))
                .toList();
    }

    private static long compared(WordIndex index, int others) {
        return IntStream.range(0, others)
                .mapToLong(other -> index.alike(other, LEAST).length)
                .sum();
    }

    @Test
    void aListThatPeopleWriteIsComparedByAllItsWords() {
        WordIndex index = new WordIndex(titles(500, 6, 400, 1), titles(500, 6, 400, 2));
        assertThat(index.alike(0, 0)).isNotEmpty();
        assertThat(compared(index, 500)).isPositive();
        assertThat(index.isCapped()).isFalse();
    }

    /** Each word stands in some eighty titles, so that none alone is too common. */
    @Test
    void titlesOfTwoWords() {
        for (int count : new int[] {5_000, 10_000, 20_000}) {
            int vocabulary = 2 * count / 80;
            WordIndex index = new WordIndex(titles(count, 2, vocabulary, 1), titles(count, 2, vocabulary, 2));
            assertThat(compared(index, count)).isLessThan(1_000_000);
            assertThat(index.isCapped()).isTrue();
            assertThat(index.work()).isLessThanOrEqualTo(8_000_000);
        }
    }

    @Test
    void titlesOfMostWords() {
        WordIndex index = new WordIndex(titles(10_000, 60, 30_000, 1), titles(10_000, 60, 30_000, 2));
        compared(index, 10_000);
        assertThat(index.isCapped()).isTrue();
        assertThat(index.work()).isLessThanOrEqualTo(8_000_000);
    }
}
