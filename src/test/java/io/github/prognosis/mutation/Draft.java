package io.github.prognosis.mutation;

import io.github.prognosis.diff.ChangeKind;
import io.github.prognosis.model.Disposition;
import io.github.prognosis.model.Item;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A post that is being edited: what was edited so far, the changes that this makes, and words for more. */
final class Draft {

    private static final List<String> WORDS = List.of(
            "walnut",
            "zebra",
            "ledger",
            "quilt",
            "harbour",
            "thimble",
            "orchid",
            "velvet",
            "gondola",
            "marzipan",
            "juniper",
            "falcon",
            "saddle",
            "teapot",
            "bramble",
            "cobalt",
            "dumpling",
            "ember",
            "fiddle",
            "glacier",
            "hazel",
            "igloo");

    private static final List<String> PEOPLE =
            List.of("Quentin Zabriskie", "Ottilie Vanterpool", "Barnaby Quill", "Xanthe Umbridge", "Ignatius Yarrow");

    private final EditedPost post;
    private final Random random;
    private final Set<Item> edited = new HashSet<>();
    private final List<Expected> expected = new ArrayList<>();

    Draft(EditedPost post, Random random) {
        this.post = post;
        this.random = random;
    }

    EditedPost post() {
        return post;
    }

    Random random() {
        return random;
    }

    /** The changes that the edits so far make. */
    List<Expected> expected() {
        return List.copyOf(expected);
    }

    boolean isEdited(Item item) {
        return edited.contains(item);
    }

    void markEdited(Item item) {
        edited.add(item);
    }

    /** Always true, as an edit that was made answers. */
    boolean expect(ChangeKind kind, String title, ChangeKind... details) {
        expected.add(Expected.of(kind, title, details));
        return true;
    }

    /** Of an item that stays completed, only some differences are told. */
    boolean expectUnlessCompleted(Item item, ChangeKind kind) {
        return item.disposition() == Disposition.COMPLETED || expect(kind, item.title());
    }

    String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    String newTitle() {
        List<String> words = new ArrayList<>(WORDS);
        Collections.shuffle(words, random);
        return "Polish the " + String.join(" ", words.subList(0, 4));
    }

    String person() {
        return PEOPLE.get(random.nextInt(PEOPLE.size()));
    }
}
