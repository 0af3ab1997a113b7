package io.github.prognosis.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.DiffAlgorithmI;
import com.github.difflib.algorithm.myers.MyersDiff;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import io.github.prognosis.match.FixedOrder;
import io.github.prognosis.match.Folded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words in which the notes of an item differ. */
final class NoteWords {

    private static final int MANY = 1_000;

    private final List<String> went = new ArrayList<>();
    private final List<String> came = new ArrayList<>();

    private NoteWords() {}

    /**
     * The runs of words that went and those that came; empty if the notes say the same, wherever a paragraph ends: that
     * changes when a mail program breaks lines behind quote marks.
     */
    static Optional<Difference> difference(List<String> oldNotes, List<String> newNotes) {
        if (oldNotes.equals(newNotes)) {
            return Optional.empty();
        }
        return visibleDifference(visible(oldNotes), visible(newNotes));
    }

    /** Characters that show nothing make no difference. */
    private static List<String> visible(List<String> notes) {
        return notes.stream().map(Folded::visible).toList();
    }

    private static Optional<Difference> visibleDifference(List<String> oldNotes, List<String> newNotes) {
        if (String.join(" ", oldNotes).equals(String.join(" ", newNotes))) {
            return Optional.empty();
        }
        boolean turned = FixedOrder.isBehind(oldNotes, newNotes);
        NoteWords words = new NoteWords();
        words.compareAll(turned ? newNotes : oldNotes, turned ? oldNotes : newNotes);
        if (words.went.isEmpty() && words.came.isEmpty()) {
            return Optional.empty();
        }
        Value went = Value.of(turned ? words.came : words.went);
        Value came = Value.of(turned ? words.went : words.came);
        return Optional.of(Difference.of(ChangeKind.NOTES, went, came));
    }

    private void compareAll(List<String> oldNotes, List<String> newNotes) {
        for (AbstractDelta<String> delta : deltas(oldNotes, newNotes)) {
            List<String> before = delta.getSource().getLines();
            List<String> now = delta.getTarget().getLines();
            if (before.size() == now.size()) {
                for (int i = 0; i < now.size(); i++) {
                    compare(before.get(i), now.get(i));
                }
            } else {
                went.addAll(before);
                came.addAll(now);
            }
        }
    }

    /** One note and what became of it; two that have less than half of their words in common are two. */
    private void compare(String before, String now) {
        List<String> oldWords = List.of(before.split(" ", 0));
        List<String> newWords = List.of(now.split(" ", 0));
        List<AbstractDelta<String>> deltas = deltas(oldWords, newWords);
        int gone = deltas.stream().mapToInt(delta -> delta.getSource().size()).sum();
        if (2 * (oldWords.size() - gone) < Math.max(oldWords.size(), newWords.size())) {
            went.add(before);
            came.add(now);
            return;
        }
        for (AbstractDelta<String> delta : deltas) {
            addRun(went, delta.getSource().getLines());
            addRun(came, delta.getTarget().getLines());
        }
    }

    /** The plain algorithm tells a replaced run as one change, but takes memory for each pair of words that differ. */
    private static List<AbstractDelta<String>> deltas(List<String> before, List<String> now) {
        DiffAlgorithmI<String> algorithm =
                before.size() + now.size() <= MANY ? new MyersDiff<>() : new MyersDiffWithLinearSpace<>();
        return DiffUtils.diff(before, now, algorithm).getDeltas();
    }

    private static void addRun(List<String> runs, List<String> words) {
        if (!words.isEmpty()) {
            runs.add(String.join(" ", words));
        }
    }
}
