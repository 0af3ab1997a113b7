package io.github.prognosis.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.prognosis.Prognosis;
import io.github.prognosis.diff.Change;
import io.github.prognosis.diff.Comparison;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Update;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

/** Any two posts, compared. */
@Timeout(60)
class DifferFuzzTest {

    @MethodSource("io.github.prognosis.fuzz.Inputs#pairs")
    @DictionaryFile(resourcePath = "words.dict")
    @FuzzTest
    void anyTwoPostsAreCompared(byte[] bytes) {
        List<Update> updates = Inputs.updates(bytes);
        Update before = updates.get(0);
        Update now = Inputs.updates(bytes).get(updates.size() - 1);
        assertThat(Prognosis.diff(before, before).changes()).isEmpty();
        assertThat(Prognosis.diff(now, now).changes()).isEmpty();
        Comparison forth = Prognosis.diff(before, now);
        eachItemIsToldOnce(forth);
        Comparison back = Prognosis.diff(now, before);
        assertThat(pairs(back, true)).isEqualTo(pairs(forth, false));
        assertThat(Mirror.differences(back)).isEqualTo(Mirror.mirrored(forth));
        Proportion.holds(bytes, DifferFuzzTest::compare);
    }

    /** The first half with the second: more of the same is hardly parted where the posts are. */
    private static void compare(byte[] bytes) {
        Update before = Inputs.updates(Arrays.copyOf(bytes, bytes.length / 2)).get(0);
        Update now = Inputs.updates(Arrays.copyOfRange(bytes, bytes.length / 2, bytes.length))
                .get(0);
        Prognosis.diff(before, now);
    }

    private static void eachItemIsToldOnce(Comparison comparison) {
        Map<Item, Boolean> told = new IdentityHashMap<>();
        List<Item> items = new ArrayList<>();
        for (Change change : comparison.changes()) {
            if (change instanceof Change.OfItem ofItem) {
                ofItem.oldItem().ifPresent(items::add);
                ofItem.newItem().ifPresent(items::add);
                assertThat(change.details()).allMatch(detail -> detail.kind().compareTo(change.kind()) > 0);
            }
        }
        comparison.same().forEach(same -> {
            items.add(same.oldItem());
            items.add(same.newItem());
        });
        items.addAll(comparison.retiredItems());
        assertThat(items).allMatch(item -> told.put(item, true) == null);
    }

    /** Which items are taken as the same, by their lines. */
    private static List<List<Integer>> pairs(Comparison comparison, boolean turned) {
        List<List<Integer>> pairs = new ArrayList<>();
        comparison
                .same()
                .forEach(same -> pairs.add(List.of(
                        (turned ? same.newItem() : same.oldItem()).line(),
                        (turned ? same.oldItem() : same.newItem()).line())));
        for (Change change : comparison.changes()) {
            if (change instanceof Change.OfItem item
                    && item.oldItem().isPresent()
                    && item.newItem().isPresent()) {
                int before = item.oldItem().get().line();
                int now = item.newItem().get().line();
                pairs.add(turned ? List.of(now, before) : List.of(before, now));
            }
        }
        pairs.sort(Comparator.<List<Integer>>comparingInt(pair -> pair.get(0)));
        return pairs;
    }
}
