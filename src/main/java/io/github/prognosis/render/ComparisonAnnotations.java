package io.github.prognosis.render;

import io.github.prognosis.diff.Change;
import io.github.prognosis.diff.Comparison;

/**
 * Differences as annotations of GitHub Actions, one a line: {@code ::warning file=FILE,line=LINE,title=KIND::TITLE: OLD -> NEW}.
 *
 * <p>What is at risk is an error, what is to watch a warning, the rest a notice. GitHub shows no more than ten of each, the
 * first ones; so the most urgent come first.
 */
public final class ComparisonAnnotations {

    private ComparisonAnnotations() {}

    /** The report, the most urgent changes first. */
    public static String of(Comparison comparison) {
        StringBuilder out = new StringBuilder();
        for (LevelChanges level : LevelChanges.of(comparison)) {
            for (Change change : level.changes()) {
                out.append(line(comparison, change)).append('\n');
            }
        }
        return out.toString();
    }

    private static String line(Comparison comparison, Change change) {
        ChangePlace place = ChangePlace.of(comparison, change);
        return Annotation.of(
                change.level(),
                place,
                change.kind().word(),
                Phrases.subject(change) + ": " + ComparisonLines.values(change));
    }
}
