package io.github.prognosis.render;

import io.github.prognosis.diff.Change;
import io.github.prognosis.diff.Comparison;
import io.github.prognosis.diff.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        List<String> properties = new ArrayList<>();
        Optional<String> file = place.file();
        if (file.isPresent()) {
            properties.add("file=" + property(file.get()));
            place.lineInFile().ifPresent(line -> properties.add("line=" + line));
        }
        properties.add("title=" + change.kind().word());
        String message = Phrases.subject(change) + ": " + ComparisonLines.values(change);
        return "::" + command(change.level()) + " " + String.join(",", properties) + "::" + data(message);
    }

    private static String command(Level level) {
        return switch (level) {
            case RISK -> "error";
            case WARN -> "warning";
            case INFO -> "notice";
        };
    }

    /** A text that ends with its line; nothing in it can be a line break, as those are shown as escapes. */
    private static String data(String text) {
        return Printable.of(text).replace("%", "%25");
    }

    /** A text that ends at a comma or a colon. */
    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
