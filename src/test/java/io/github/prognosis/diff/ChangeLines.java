package io.github.prognosis.diff;

import java.util.stream.Collectors;

/** A comparison in the notation of the examples. */
final class ChangeLines {

    private ChangeLines() {}

    static String of(Comparison comparison) {
        StringBuilder lines = new StringBuilder();
        for (Change change : comparison.changes()) {
            lines.append(change.level().word()).append(' ').append(change.kind().word());
            lines.append(" \"").append(change.title()).append("\": ").append(values(change.main()));
            change.main().steps().ifPresent(steps -> lines.append(" by ").append(steps));
            change.main()
                    .days()
                    .ifPresent(days -> lines.append(' ').append(days).append(" days"));
            if (change instanceof Change.OfItem one) {
                one.match()
                        .filter(match -> change.kind() == ChangeKind.RENAMED)
                        .ifPresent(
                                match -> lines.append(" by ").append(match.by().word()));
                one.relatedTo()
                        .ifPresent(title ->
                                lines.append(" related to \"").append(title).append('"'));
            }
            lines.append('\n');
            for (Difference detail : change.details()) {
                lines.append("  + ")
                        .append(detail.level().word())
                        .append(' ')
                        .append(detail.kind().word());
                lines.append(": ").append(values(detail)).append('\n');
            }
        }
        lines.append("unchanged ").append(comparison.unchanged()).append('\n');
        if (comparison.retired() > 0) {
            lines.append("retired ").append(comparison.retired()).append('\n');
        }
        return lines.toString();
    }

    private static String values(Difference difference) {
        return value(difference.oldValue()) + " -> " + value(difference.newValue());
    }

    private static String value(Value value) {
        if (value instanceof Value.Texts texts) {
            return texts.texts().stream().collect(Collectors.joining(", ", "[", "]"));
        }
        return ((Value.Text) value).text().orElse("_");
    }
}
