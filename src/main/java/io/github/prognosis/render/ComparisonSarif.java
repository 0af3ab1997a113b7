package io.github.prognosis.render;

import io.github.prognosis.diff.Change;
import io.github.prognosis.diff.ChangeKind;
import io.github.prognosis.diff.Comparison;
import io.github.prognosis.diff.Difference;
import io.github.prognosis.diff.Level;
import io.github.prognosis.history.Filtered;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Differences as SARIF 2.1.0, which services that show the findings of checkers read: a rule for each kind, a result for each
 * change at its place in the new post, of what is gone in the old.
 */
public final class ComparisonSarif {

    static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** What a reader would fill in, {@code {0}}: doubled, it stands for itself. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d++)\\}");

    private final JsonOutput json;
    private final Comparison comparison;

    private ComparisonSarif(JsonOutput json, Comparison comparison) {
        this.json = json;
        this.comparison = comparison;
    }

    /** Writes all changes, the most urgent first. */
    public static void write(Comparison comparison, Writer writer) throws IOException {
        try (JsonOutput json = JsonOutput.indented(writer)) {
            new ComparisonSarif(json, comparison).log();
        }
    }

    private void log() throws IOException {
        List<Change> changes = LevelChanges.of(comparison).stream()
                .flatMap(level -> level.changes().stream())
                .toList();
        List<ChangeKind> kinds = List.copyOf(comparison.counts().keySet());
        json.object(() -> {
            json.text("$schema", SCHEMA);
            json.text("version", "2.1.0");
            json.array(
                    "runs",
                    List.of(comparison),
                    run -> json.object(() -> {
                        json.object(
                                "tool",
                                () -> json.object("driver", () -> {
                                    json.text("name", "Prognosis");
                                    json.array("rules", kinds, kind -> json.object(() -> rule(kind)));
                                }));
                        json.array("results", changes, change -> json.object(() -> result(change, kinds)));
                        json.object("properties", () -> {
                            json.text("compared", Phrases.ASCII.title(comparison));
                            json.filter(new Filtered(comparison.filter().description(), comparison.hidden()));
                        });
                    }));
        });
    }

    private void rule(ChangeKind kind) throws IOException {
        json.text("id", kind.word());
        json.object("defaultConfiguration", () -> json.text("level", word(kind.level())));
    }

    private void result(Change change, List<ChangeKind> kinds) throws IOException {
        json.text("ruleId", change.kind().word());
        json.number("ruleIndex", kinds.indexOf(change.kind()));
        json.text("level", word(change.level()));
        json.object(
                "message",
                () -> json.text("text", message(Phrases.subject(change) + ": " + ComparisonLines.values(change))));
        locations("locations", Optional.of(ChangePlace.of(comparison, change)));
        locations("relatedLocations", ChangePlace.before(comparison, change));
        json.object("properties", () -> {
            json.text("title", change.title());
            json.texts(
                    "details",
                    change.details().stream()
                            .map(Difference::kind)
                            .map(ChangeKind::word)
                            .toList());
        });
    }

    /** The word for a level. */
    static String word(Level level) {
        return switch (level) {
            case RISK -> "error";
            case WARN -> "warning";
            case INFO -> "note";
        };
    }

    /** A text in which a reader finds neither a link nor anything to fill in. */
    static String message(String text) {
        String filled = PLACEHOLDER.matcher(Printable.of(text)).replaceAll("{{$1}}");
        return filled.contains("](") ? filled.replace("[", "\\[").replace("]", "\\]") : filled;
    }

    /** A place as a list; empty if it is in no file. */
    private void locations(String name, Optional<ChangePlace> place) throws IOException {
        locations(json, name, place);
    }

    /** A place as a list; empty if it is in no file. */
    static void locations(JsonOutput json, String name, Optional<ChangePlace> place) throws IOException {
        List<ChangePlace> places =
                place.filter(one -> one.file().isPresent()).stream().toList();
        json.array(
                name,
                places,
                one -> json.object(() -> json.object("physicalLocation", () -> {
                    json.object(
                            "artifactLocation",
                            () -> json.text("uri", FileReference.of(one.file().orElseThrow())));
                    if (one.lineInFile().isPresent()) {
                        json.object("region", () -> json.number("startLine", one.lineInFile()));
                    }
                })));
    }
}
