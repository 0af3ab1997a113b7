package io.github.prognosis.render;

import io.github.prognosis.diff.Change;
import io.github.prognosis.diff.ChangeKind;
import io.github.prognosis.diff.Comparison;
import io.github.prognosis.diff.Difference;
import io.github.prognosis.history.Filtered;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** Differences as SARIF: a rule for each kind, a result for each change at its place in the new post, of what is gone in the old. */
public final class ComparisonSarif {

    private ComparisonSarif() {}

    /** Writes all changes, the most urgent first. */
    public static void write(Comparison comparison, Writer writer) throws IOException {
        List<SarifLog.Result> results = LevelChanges.of(comparison).stream()
                .flatMap(level -> level.changes().stream())
                .map(change -> result(comparison, change))
                .toList();
        List<SarifLog.Rule> rules =
                comparison.counts().keySet().stream().map(ComparisonSarif::rule).toList();
        SarifLog.write(
                rules,
                results,
                json -> {
                    json.text("compared", Phrases.ASCII.title(comparison));
                    json.filter(new Filtered(comparison.filter().description(), comparison.hidden()));
                },
                writer);
    }

    private static SarifLog.Rule rule(ChangeKind kind) {
        return new SarifLog.Rule(kind.word(), Optional.of(kind.level()), KindMeaning.of(kind), "");
    }

    private static SarifLog.Result result(Comparison comparison, Change change) {
        return new SarifLog.Result(
                change.kind().word(),
                change.id(),
                change.level(),
                Phrases.subject(change) + ": " + ComparisonLines.values(change),
                ChangePlace.of(comparison, change),
                ChangePlace.before(comparison, change),
                json -> {
                    json.text("title", change.title());
                    json.texts(
                            "details",
                            change.details().stream()
                                    .map(Difference::kind)
                                    .map(ChangeKind::word)
                                    .toList());
                });
    }
}
