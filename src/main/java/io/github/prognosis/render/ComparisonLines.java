package io.github.prognosis.render;

import io.github.prognosis.diff.Change;
import io.github.prognosis.diff.ChangeKind;
import io.github.prognosis.diff.Comparison;
import io.github.prognosis.diff.Difference;
import io.github.prognosis.model.Here;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Update;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Differences one a line, as compilers tell errors: {@code FILE:LINE: level: kind: title: old -> new}.
 *
 * <p>The place is that in the new post, of what is gone that in the old. What is told of a release as a whole stands at
 * line 1.
 */
public final class ComparisonLines {

    private ComparisonLines() {}

    /** The report, the most urgent changes first. */
    public static String of(Comparison comparison) {
        StringBuilder out = new StringBuilder();
        for (LevelChanges level : LevelChanges.of(comparison)) {
            for (Change change : level.changes()) {
                out.append(Printable.of(line(comparison, change))).append('\n');
            }
        }
        return out.toString();
    }

    private static String line(Comparison comparison, Change change) {
        return String.join(
                ": ",
                place(comparison, change),
                change.level().word(),
                change.kind().word(),
                Phrases.subject(change),
                values(change) + also(change));
    }

    private static String place(Comparison comparison, Change change) {
        Update now = comparison.newUpdate();
        Update before = comparison.oldUpdate().orElse(now);
        Optional<String> place = change.newLine()
                .map(line -> at(now, line))
                .or(() -> change.oldLine().map(line -> at(before, line)));
        if (place.isPresent()) {
            return place.get();
        }
        return change.kind() == ChangeKind.HERE
                ? mark(now).or(() -> mark(before)).orElseGet(() -> at(now, 1))
                : at(now, 1);
    }

    /** Where the milestone stands beside which an update has its mark. */
    private static Optional<String> mark(Update update) {
        Optional<String> name = update.timeline().here().map(Here::milestone);
        return update.timeline().milestones().stream()
                .filter(milestone -> name.filter(milestone.name()::equals).isPresent())
                .findFirst()
                .map(milestone -> at(update, milestone.line()));
    }

    private static String at(Update update, int line) {
        return update.source().path() + ":" + update.source().lineOfFile(line);
    }

    /** Old and new value; an added item has only a new one, a removed one only an old one. */
    private static String values(Change change) {
        return change.oldItem().isPresent() == change.newItem().isPresent()
                ? Phrases.oldAndNew(change.main())
                : Phrases.oldAndNew(standing(change.oldItem()), standing(change.newItem()));
    }

    private static String standing(Optional<Item> item) {
        return item.map(Phrases::standing).orElse("");
    }

    /** The kinds of what else differs, as in {@code (also owners, links)}. */
    private static String also(Change change) {
        List<Difference> details = change.details();
        return details.isEmpty()
                ? ""
                : details.stream()
                        .map(detail -> detail.kind().word())
                        .collect(Collectors.joining(", ", " (also ", ")"));
    }
}
