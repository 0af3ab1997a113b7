package io.github.prognosis.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.diff.Posts;
import io.github.prognosis.model.Item;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GoneItemsTest {

    private final GoneItems gone = new GoneItems(new GoneItems.Last());

    private static List<Item> items(String... titles) {
        return Posts.update(List.of(titles).stream().collect(Collectors.joining("\n* ", "= Open =\n* ", "\n")))
                .items();
    }

    private IdentityHashMap<Item, Integer> back(List<Item> items) {
        return gone.takeBack(items, Set.of(), lifeline -> true);
    }

    @Test
    void manyAreFoundAgainEachOnce() {
        String[] titles =
                IntStream.range(0, 2_000).mapToObj(i -> "Feature " + i).toArray(String[]::new);
        List<Item> before = items(titles);
        for (int i = 0; i < titles.length; i++) {
            gone.add(i, before.get(i), Set.of());
        }
        List<Item> now = items(titles);
        IdentityHashMap<Item, Integer> back = back(now);
        assertThat(now).allSatisfy(item -> assertThat(back.get(item)).isEqualTo(now.indexOf(item)));
        assertThat(gone.isEmpty()).isTrue();
        assertThat(back(now)).isEmpty();
    }

    @Test
    void whatIsGoneAgainIsFoundByItsNewTitle() {
        gone.add(3, items("Alpha timer").get(0), Set.of());
        gone.add(3, items("Beta console").get(0), Set.of());
        assertThat(back(items("Alpha timer"))).isEmpty();
        assertThat(back(items("Beta console"))).containsValue(3);
    }

    @Test
    void whatCouldBeTwoIsLeftAlone() {
        gone.add(1, items("Alpha").get(0), Set.of());
        gone.add(2, items("alpha").get(0), Set.of());
        assertThat(back(items("Alpha"))).isEmpty();
        assertThat(gone.takeBack(items("Alpha"), Set.of(), lifeline -> lifeline == 2))
                .containsValue(2);
        assertThat(back(items("Alpha"))).containsValue(1);
    }

    @Test
    void aKeyThatOthersHadToldNothing() {
        gone.add(1, items("Alpha").get(0), Set.of("title alpha"));
        assertThat(back(items("Alpha"))).isEmpty();
    }

    /** Each time one more of the same is gone: only so many are looked at, or time would grow with their square. */
    @Test
    void ofVeryManyOfOneTitleNoneIsLookedAtForLong() {
        List<Item> same = items("Alpha");
        List<Integer> asked = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            gone.add(i, same.get(0), Set.of());
        }
        assertThat(gone.takeBack(items("Alpha"), Set.of(), asked::add)).isEmpty();
        assertThat(asked).hasSizeLessThan(100);
    }
}
