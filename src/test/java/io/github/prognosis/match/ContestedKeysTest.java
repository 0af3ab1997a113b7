package io.github.prognosis.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.diff.Posts;
import io.github.prognosis.model.MatchOptions;
import io.github.prognosis.model.Update;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Issue keys that contradict one another: an item shares some with several others, as where it was split. */
class ContestedKeysTest {

    private static final String SPLIT = """
            = Open =
            * Clock repair
              - #11
              - #12
            """;

    /** The titles of the items that are paired, as {@code old = new}, whatever their order. */
    private static Set<String> pairs(Update oldUpdate, Update newUpdate) {
        return ItemMatcher.match(oldUpdate, newUpdate, MatchOptions.NO_RENAMES).pairs().stream()
                .map(pair -> pair.oldItem().title() + " = " + pair.newItem().title())
                .collect(Collectors.toSet());
    }

    private static void assertPaired(String oldPost, String newPost, String... pairs) {
        Update oldUpdate = Posts.update(oldPost);
        Update newUpdate = Posts.update(newPost);
        assertThat(pairs(oldUpdate, newUpdate)).containsExactlyInAnyOrder(pairs);
        Set<String> turned = List.of(pairs).stream()
                .map(pair -> pair.replaceFirst("(.*) = (.*)", "$2 = $1"))
                .collect(Collectors.toSet());
        assertThat(pairs(newUpdate, oldUpdate)).as("the other way round").isEqualTo(turned);
    }

    @Test
    void whoSharesMoreIsTheSame() {
        assertPaired(SPLIT + "  - #13\n", """
                = Open =
                * Slow boot
                  - #11
                * Late timer
                  - #12
                  - #13
                """, "Clock repair = Late timer");
    }

    @Test
    void ofEqualsTheTitleDecidesWhateverTheOrder() {
        String first = "* Slow boot\n  - #11\n";
        String second = "* Clock repair for guests\n  - #12\n";
        assertPaired(SPLIT, "= Open =\n" + first + second, "Clock repair = Clock repair for guests");
        assertPaired(SPLIT, "= Open =\n" + second + first, "Clock repair = Clock repair for guests");
    }

    @Test
    void whatNothingDecidesIsNotGuessed() {
        assertPaired(SPLIT, "= Open =\n* Slow boot\n  - #11\n* Late timer\n  - #12\n");
    }

    @Test
    void aPairThatIsSureFreesTheNext() {
        assertPaired("""
                = Open =
                * Clock repair
                  - #11
                  - #12
                  - #13
                * Slow boot
                  - #14
                """, """
                = Open =
                * Late timer
                  - #11
                  - #12
                * Fast boot
                  - #13
                  - #14
                """, "Clock repair = Late timer", "Slow boot = Fast boot");
    }
}
