package io.github.prognosis.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.Prognosis;
import io.github.prognosis.diff.Change;
import io.github.prognosis.diff.ChangeKind;
import io.github.prognosis.diff.Comparison;
import io.github.prognosis.diff.Difference;
import io.github.prognosis.diff.Value;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Update;
import io.github.prognosis.mutation.EditedPost.Original;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What changed from one post to another is, from the other side, what changed back. */
class MirrorTest {

    private static final int SEEDS = Integer.getInteger("mutation.seeds", 500);

    @Test
    void theWayBackFromAnEditedPost() throws IOException {
        List<Original> posts = Original.all();
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            Original original = posts.get(seed % posts.size());
            EditedPost edited = new EditedPost(original);
            new Edits(edited, random).make(1 + random.nextInt(8));
            byte[] mail = Mailing.mail(original.subject(), original.date(), edited.text(), random);
            check(original.update(), edited.read(mail), "seed " + seed + ", " + original.name());
        }
    }

    @Test
    void theWayBackFromTheNextPost() throws IOException {
        List<Original> posts = Original.all();
        int pairs = 0;
        for (int i = 1; i < posts.size(); i++) {
            Update before = posts.get(i - 1).update();
            Update now = posts.get(i).update();
            if (before.release().equals(now.release())) {
                check(before, now, posts.get(i).name());
                pairs++;
            }
        }
        assertThat(pairs).isGreaterThanOrEqualTo(11);
    }

    private static void check(Update before, Update now, String name) {
        List<String> forth = differences(Prognosis.diff(before, now), false);
        List<String> back = differences(Prognosis.diff(now, before), true);
        assertThat(back).as(name).containsExactlyInAnyOrderElementsOf(forth);
    }

    /** Each difference of each item, the old update's side first whichever way they were compared. */
    private static List<String> differences(Comparison comparison, boolean back) {
        List<String> differences = new ArrayList<>();
        for (Change change : comparison.changes()) {
            Stream.concat(Stream.of(change.main()), change.details().stream())
                    .filter(difference -> !isOneSided(difference))
                    .forEach(difference -> differences.add(whose(change, back) + ": " + text(difference, back)));
        }
        return differences;
    }

    /** A version that is no longer written is no change where the patch link stays, one that appears always is. */
    private static boolean isOneSided(Difference difference) {
        return difference.kind() == ChangeKind.SERIES
                && (difference.oldValue().equals(Value.NONE)
                        || difference.newValue().equals(Value.NONE));
    }

    private static String whose(Change change, boolean back) {
        if (change instanceof Change.OfItem item) {
            return back
                    ? name(item.newItem()) + " / " + name(item.oldItem())
                    : name(item.oldItem()) + " / " + name(item.newItem());
        }
        return change instanceof Change.OfMilestone ? change.title() : "";
    }

    private static String name(Optional<Item> item) {
        return item.map(one -> one.line() + " " + one.title()).orElse("none");
    }

    private static String text(Difference difference, boolean back) {
        Value before = back ? difference.newValue() : difference.oldValue();
        Value now = back ? difference.oldValue() : difference.newValue();
        return kind(difference.kind(), back) + place(difference) + " " + before + " " + now;
    }

    private static String place(Difference difference) {
        return difference.steps().toString()
                + difference.days().stream().map(Math::abs).boxed().toList();
    }

    /** The kinds of a new disposition have no opposites; their values tell all. */
    private static String kind(ChangeKind kind, boolean back) {
        return switch (kind) {
            case COMPLETED, DEFERRED, REOPENED, REINSTATED, RELEASED, CLAIMED -> "DISPOSITION";
            default -> back ? opposite(kind) : kind.toString();
        };
    }

    private static String opposite(ChangeKind kind) {
        return switch (kind) {
            case IMPROVED -> "REGRESSED";
            case REGRESSED -> "IMPROVED";
            case ASSESSED -> "UNASSESSED";
            case UNASSESSED -> "ASSESSED";
            case ADDED -> "REMOVED";
            case REMOVED -> "ADDED";
            case MILESTONE_SLIPPED -> "MILESTONE_ADVANCED";
            case MILESTONE_ADVANCED -> "MILESTONE_SLIPPED";
            case MILESTONE_ADDED -> "MILESTONE_REMOVED";
            case MILESTONE_REMOVED -> "MILESTONE_ADDED";
            default -> kind.toString();
        };
    }
}
