package io.github.prognosis.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.prognosis.Prognosis;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.MatchOptions;
import io.github.prognosis.model.Update;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Of all items in all posts, each compared with each when nothing else is left, by their titles only those are taken as the
 * same that are.
 */
class AllPairsTest {

    @Test
    void ofTheSamples() throws IOException {
        assertThat(takenAsTheSame(Path.of("samples")))
                .containsExactly(
                        "Batched flushes for memset() and memcpy() plus = Batched flushes for memset() and memcpy() plus fallout",
                        "Cafe mode of the scheduler = Caf\u00e9 mode of the scheduler",
                        "Memory bandwidth accounting per domain = x86: Memory bandwidth accounting per domain",
                        "OSSTest: nested virtualisation job = OSSTest: nested virtualisaton job");
    }

    @Test
    void ofThePostsOfTheList() throws IOException {
        Path corpus = Path.of("..", "shared", "corpus");
        assumeTrue(Files.isDirectory(corpus));
        assertThat(takenAsTheSame(corpus))
                .containsExactly("VT-d: SATC handling and ATS tidying = VT-d: SATC handling; ATS: tidying");
    }

    private static Set<String> takenAsTheSame(Path folder) throws IOException {
        Set<String> taken = new TreeSet<>();
        List<Item> items = updates(folder).stream()
                .flatMap(update -> update.items().stream())
                .toList();
        List<TitleWords> words =
                items.stream().map(item -> TitleWords.of(item.title())).toList();
        for (int i = 0; i < items.size(); i++) {
            for (int j = 0; j < i; j++) {
                Item one = items.get(i);
                Item other = items.get(j);
                boolean alike = TitleSimilarity.of(words.get(i), words.get(j)).score() >= 0.5
                        && !Folded.title(one.title()).equals(Folded.title(other.title()));
                if (alike && (areTaken(one, other) || areTaken(other, one))) {
                    taken.add(Stream.of(one.title(), other.title()).sorted().collect(Collectors.joining(" = ")));
                }
            }
        }
        return taken;
    }

    private static boolean areTaken(Item one, Item other) {
        DecidedTitles.Verdict nothing = new DecidedTitles.Verdict("", "", List.of());
        return !SimilarTitles.among(List.of(one), List.of(other), MatchOptions.DEFAULT, nothing)
                .matches()
                .isEmpty();
    }

    private static List<Update> updates(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(file -> file.toString().matches(".*\\d\\.(?:txt|eml)|.*/4[^/]*\\.(?:txt|eml)"))
                    .sorted()
                    .toList();
        }
        List<Update> updates = new ArrayList<>();
        for (Path file : files) {
            updates.addAll(Prognosis.read(file).updates());
        }
        assertThat(updates).isNotEmpty();
        return updates;
    }
}
