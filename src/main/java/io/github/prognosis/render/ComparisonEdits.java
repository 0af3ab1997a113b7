package io.github.prognosis.render;

import io.github.prognosis.diff.Comparison;
import io.github.prognosis.edit.Edit;
import io.github.prognosis.edit.EditDifference;
import java.util.Optional;

/** What changed as an edits file, by which the old post can be made to say what the new one says. */
final class ComparisonEdits {

    private static final String UNSAID = "cannot be said: ";

    private ComparisonEdits() {}

    /** The file, an edit a line; what no edit can say stands above them as comments. */
    static String of(Comparison comparison) {
        EditDifference difference = EditDifference.of(comparison);
        StringBuilder file = new StringBuilder();
        difference
                .unsaid()
                .forEach(why -> file.append(EditLines.comment(UNSAID + why)).append('\n'));
        for (Edit edit : difference.edits()) {
            Optional<String> line = EditLines.of(edit);
            file.append(line.orElseGet(
                            () -> EditLines.comment(UNSAID + "it holds characters that show nothing: " + edit.line())))
                    .append('\n');
        }
        return file.toString();
    }
}
