package io.github.prognosis.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.Prognosis;
import io.github.prognosis.diff.Change;
import io.github.prognosis.diff.ChangeKind;
import io.github.prognosis.diff.Comparison;
import io.github.prognosis.model.Family;
import io.github.prognosis.model.Update;
import io.github.prognosis.mutation.EditedPost.Original;
import io.github.prognosis.mutation.EditedPost.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Posts and their successors made by known edits: exactly these are told. Each successor is also shuffled, wrapped and sent
 * by another mail program, which changes nothing.
 *
 * <p>{@code -Dmutation.seeds=100000} makes more of them.
 */
class MutationTest {

    private static final int SEEDS = Integer.getInteger("mutation.seeds", 1_000);
    private static final List<Original> POSTS = new ArrayList<>();

    @BeforeAll
    static void readPosts() throws IOException {
        POSTS.addAll(Original.all());
    }

    @Test
    void whatAMailProgramDoesIsNoChange() throws IOException {
        List<String> invented = new ArrayList<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            EditedPost post = new EditedPost(POSTS.get(seed % POSTS.size()));
            if (random.nextInt(3) > 0) {
                post.shuffle(random);
            }
            List<Change> changes = changes(post, random);
            if (!changes.isEmpty()) {
                invented.add(seed + " " + post.original().name() + ": "
                        + changes.stream().map(Expected::told).toList());
            }
        }
        assertThat(invented).isEmpty();
    }

    @Test
    void knownEditsAreToldByTheirKind() throws IOException {
        int known = 0;
        Set<ChangeKind> kinds = EnumSet.of(
                ChangeKind.RETURNED,
                ChangeKind.MILESTONE_ADDED,
                ChangeKind.MILESTONE_REMOVED,
                ChangeKind.MILESTONE_CHANGED,
                ChangeKind.RELEASE);
        List<String> wrong = new ArrayList<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            EditedPost post = new EditedPost(POSTS.get(seed % POSTS.size()));
            if (random.nextInt(3) > 0) {
                post.shuffle(random);
            }
            Edits edits = new Edits(post, random);
            edits.make(1 + random.nextInt(6));
            List<Expected> missed = new ArrayList<>(edits.expected());
            known += missed.size();
            missed.forEach(edit -> kinds.add(edit.kind()));
            List<Expected> invented = new ArrayList<>();
            for (Change change : changes(post, random)) {
                Expected told = Expected.told(change);
                if (!missed.remove(told)) {
                    invented.add(told);
                }
            }
            if (!missed.isEmpty() || !invented.isEmpty()) {
                wrong.add(seed + " " + post.original().name() + ": missed " + missed + ", invented " + invented);
            }
        }
        assertThat(known).isGreaterThan(2 * SEEDS);
        assertThat(kinds).containsExactlyInAnyOrder(ChangeKind.values());
        assertThat(wrong).as("of %d known edits", known).isEmpty();
    }

    /** What the program tells between the post and the edited one as it arrives. */
    private static List<Change> changes(EditedPost post, Random random) throws IOException {
        if (post.original().family() == Family.SCRIPTED && random.nextBoolean()) {
            post.items().forEach(part -> turnOwners(part, random));
        }
        if (random.nextInt(3) > 0) {
            int width = 50 + random.nextInt(40);
            post.items()
                    .forEach(part -> part.text =
                            wrapped(part.text, width, post.original().family()));
        }
        String text = post.text();
        byte[] mail = Mailing.mail(post.original().subject(), post.original().date(), text, random);
        Update now = post.read(mail);
        Comparison comparison = Prognosis.diff(post.original().update(), now);
        return comparison.changes();
    }

    /** In some layouts a title is its one line. */
    private static String wrapped(String text, int width, Family family) {
        int end = text.indexOf('\n');
        if (family == Family.SCRIPTED || family == Family.PATCH_LIST || end < 0) {
            return family == Family.SCRIPTED || family == Family.PATCH_LIST ? Mailing.wrapped(text, width) : text;
        }
        return text.substring(0, end) + Mailing.wrapped(text.substring(end), width);
    }

    /** Runs of lines with an owner each, in another order. */
    private static void turnOwners(Part part, Random random) {
        List<String> lines = new ArrayList<>(part.text.lines().toList());
        int end = 1;
        while (end < lines.size()
                && lines.get(end).matches("[ \u00a0]+-[ \u00a0]+\\p{Lu}[\\p{L}.]+ \\p{Lu}\\p{L}+(?: <.*>)?")) {
            end++;
        }
        if (end > 2) {
            Collections.shuffle(lines.subList(1, end), random);
            part.text = String.join("\n", lines);
        }
    }
}
