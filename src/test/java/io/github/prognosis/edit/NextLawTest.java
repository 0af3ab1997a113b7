package io.github.prognosis.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.prognosis.Prognosis;
import io.github.prognosis.model.Family;
import io.github.prognosis.model.MatchOptions;
import io.github.prognosis.model.Original;
import io.github.prognosis.model.Originals;
import io.github.prognosis.model.Update;
import io.github.prognosis.source.Limits;
import io.github.prognosis.source.Progress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The law: a post with the edits in it that lead to another lists what that lists. */
class NextLawTest {

    private static final Path SAMPLES = Path.of("samples");
    private static final Path CORPUS = Path.of("../shared/corpus");

    private record Post(Path path, Update update, Original original) {}

    /** How many pairs came out right, and how many were refused by name. */
    private record Outcome(int right, int refused) {}

    private static List<Post> posts(Path folder) throws IOException {
        List<Post> posts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (!name.matches("[\\d-]+\\.(?:eml|txt)") && !name.matches("4\\..*\\.(?:eml|txt)")) {
                    continue;
                }
                Originals originals = new Originals();
                for (Update update : Prognosis.read(file, Limits.STANDARD, Progress.NONE, originals)
                        .updates()) {
                    posts.add(new Post(file, update, originals.of(update).orElseThrow()));
                }
            }
        }
        return posts;
    }

    private static Outcome pairs(List<Post> posts) throws IOException {
        int right = 0;
        int refused = 0;
        for (Post old : posts) {
            for (Post next : posts) {
                boolean comparable = old != next
                        && old.update().family() == next.update().family()
                        && old.update().family() != Family.ISSUE_LIST;
                if (comparable && holds(old, next)) {
                    right++;
                } else if (comparable) {
                    refused++;
                }
            }
        }
        return new Outcome(right, refused);
    }

    /** Whether the law holds for a pair; false if an edit is refused. */
    private static boolean holds(Post old, Post next) throws IOException {
        EditDifference difference = EditDifference.of(old.update(), next.update(), MatchOptions.DEFAULT);
        List<EditsFile.Numbered> edits = new ArrayList<>();
        difference.edits().forEach(edit -> edits.add(new EditsFile.Numbered(edit, edits.size() + 1, Optional.empty())));
        NextUpdate.Made made = NextUpdate.of(old.original(), old.update(), edits, NextOptions.NONE);
        if (!difference.unsaid().isEmpty() || !made.refusals().isEmpty()) {
            return false;
        }
        Update read = Prognosis.read(
                        new ByteArrayInputStream(made.content()),
                        old.path().getFileName().toString())
                .updates()
                .get(0);
        assertThat(PostContent.of(read).items())
                .as(old.path() + " to " + next.path())
                .isEqualTo(PostContent.of(next.update()).items());
        assertThat(EditDifference.of(read, next.update(), MatchOptions.DEFAULT).edits())
                .as("what is left from %s to %s", old.path(), next.path())
                .allMatch(edit -> edit instanceof Edit.Subject);
        return true;
    }

    @Test
    void holdsBetweenTheSamplesOfEachRelease() throws IOException {
        try (Stream<Path> folders = Files.list(SAMPLES)) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                List<Post> posts = posts(folder);
                Outcome outcome = pairs(posts);
                long undated = posts.stream()
                        .filter(post -> post.update().timeline().milestones().isEmpty())
                        .count();
                // Dates cannot be put into a post that has no list of them.
                assertThat(outcome.refused())
                        .as(folder.toString())
                        .isLessThanOrEqualTo(2 + (int) undated * (posts.size() - (int) undated));
                boolean free = posts.get(0).update().family() == Family.ISSUE_LIST;
                assertThat(outcome.right()).as(folder.toString()).isGreaterThanOrEqualTo(free ? 0 : 4);
            }
        }
    }

    @Test
    void holdsBetweenRealPosts() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS));
        Outcome outcome = pairs(posts(CORPUS));
        assertThat(outcome.right()).isGreaterThan(40);
        assertThat(outcome.refused()).isLessThan(15);
    }

    @Test
    void withoutEditsAPostIsTheSameToTheByte() throws IOException {
        for (String folder : List.of("4.22", "4.24", "4.26", "4.28", "4.30", "4.6")) {
            for (Post post : posts(SAMPLES.resolve(folder))) {
                assertThat(NextUpdate.of(post.original(), post.update(), List.of(), NextOptions.NONE)
                                .content())
                        .isEqualTo(Files.readAllBytes(post.path()));
            }
        }
    }
}
