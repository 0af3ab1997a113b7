package io.github.prognosis.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.edit.Edit;
import io.github.prognosis.edit.EditDifference;
import io.github.prognosis.edit.EditedUpdate;
import io.github.prognosis.edit.EditsFile;
import io.github.prognosis.edit.PostContent;
import io.github.prognosis.model.Family;
import io.github.prognosis.model.MatchOptions;
import io.github.prognosis.model.Update;
import io.github.prognosis.mutation.EditedPost.Original;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The edits from one post to another, written to a file and read from it, make the one say what the other says. */
class EditLawTest {

    private static final int SEEDS = Integer.getInteger("mutation.seeds", 300);

    /** The lists of Xen 4.2 say owners and state in the title's bracket, which no edit writes. */
    private static final String BRACKETS = "4.2_2012";

    private static List<Original> posts() throws IOException {
        return Original.all().stream()
                .filter(post ->
                        post.family() != Family.ISSUE_LIST && !post.name().contains(BRACKETS))
                .toList();
    }

    @Test
    void fromEachPostToEachOther() throws IOException {
        List<Original> posts = posts();
        int led = 0;
        List<String> unsaid = new ArrayList<>();
        for (Original before : posts) {
            for (Original now : posts) {
                if (before.family() != now.family()) {
                    continue;
                }
                EditDifference difference = difference(before.update(), now.update());
                if (difference.unsaid().isEmpty()) {
                    check(before.update(), now.update(), difference, before.name() + " and " + now.name());
                    led++;
                } else {
                    unsaid.addAll(difference.unsaid());
                }
                if (before == now) {
                    assertThat(difference.edits()).isEmpty();
                }
            }
        }
        assertThat(unsaid.stream()
                        .filter(why -> !why.contains("below no heading") && !why.contains("by different scales")))
                .allMatch("the timeline: the post has no list of milestones"::equals);
        assertThat(led).isGreaterThan(100);
    }

    @Test
    void fromAPostToOneThatSomebodyEdited() throws IOException {
        List<Original> posts = posts();
        List<String> unsaid = new ArrayList<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            Original original = posts.get(seed % posts.size());
            EditedPost edited = new EditedPost(original);
            if (random.nextBoolean()) {
                edited.shuffle(random);
            }
            new Edits(edited, random).make(1 + random.nextInt(8));
            byte[] mail = Mailing.mail(original.subject(), original.date(), edited.text(), random);
            Update now = edited.read(mail);
            for (boolean back : new boolean[] {false, true}) {
                Update from = back ? now : original.update();
                Update to = back ? original.update() : now;
                EditDifference difference = difference(from, to);
                if (difference.unsaid().isEmpty()) {
                    check(from, to, difference, "seed " + seed + ", " + original.name());
                } else {
                    difference.unsaid().forEach(why -> unsaid.add(original.name() + ": " + why));
                }
            }
        }
        List<String> unexpected =
                unsaid.stream().filter(why -> !why.contains("below no heading")).toList();
        assertThat(unexpected).hasSizeLessThan(SEEDS / 50);
    }

    private static EditDifference difference(Update before, Update now) {
        return EditDifference.of(before, now, MatchOptions.DEFAULT);
    }

    private static void check(Update before, Update now, EditDifference difference, String name) {
        EditsFile file =
                EditsFile.read(difference.edits().stream().map(Edit::line).collect(Collectors.joining("\n")));
        EditedUpdate next = EditedUpdate.of(before, file.edits());
        assertThat(file.diagnostics()).as(name).isEmpty();
        assertThat(next.refusals()).as(name).isEmpty();
        assertThat(next.content()).as(name).isEqualTo(PostContent.of(now));
    }
}
