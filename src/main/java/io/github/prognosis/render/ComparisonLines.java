package io.github.prognosis.render;

import io.github.prognosis.diff.Because;
import io.github.prognosis.diff.Change;
import io.github.prognosis.diff.Comparison;
import io.github.prognosis.diff.Difference;
import io.github.prognosis.model.Item;
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
                values(change));
    }

    private static String place(Comparison comparison, Change change) {
        ChangePlace place = ChangePlace.of(comparison, change);
        return place.update().source().path() + ":" + place.lineOfFile();
    }

    /**
     * Old and new value, and the kinds of what else differs, as in {@code v1 -> v2 (also owners)}. An added item has only a new
     * value, a removed one only an old one.
     */
    static String values(Change change) {
        String values = change.oldItem().isPresent() == change.newItem().isPresent()
                ? Phrases.oldAndNew(change.main())
                : Phrases.oldAndNew(standing(change.oldItem()), standing(change.newItem()));
        return values
                + also(change)
                + change.because().map(ComparisonLines::because).orElse("");
    }

    /** Who says why, and in which words. */
    private static String because(Because because) {
        return "; " + because.author() + ": " + because.words();
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
