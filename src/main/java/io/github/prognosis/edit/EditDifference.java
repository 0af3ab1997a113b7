package io.github.prognosis.edit;

import io.github.prognosis.diff.Comparison;
import io.github.prognosis.model.MatchOptions;
import io.github.prognosis.model.Update;
import java.util.List;

/**
 * The edits that make one post say what another says.
 *
 * @param edits in the order in which a file has them
 * @param unsaid what they do not lead to, as the layout of the post or the file has no way to say it; a sentence each
 */
public record EditDifference(List<Edit> edits, List<String> unsaid) {

    public EditDifference {
        edits = List.copyOf(edits);
        unsaid = List.copyOf(unsaid);
    }

    /**
     * The edits from one update to the next. They are made of all that the two say, and not only of what people are told: once
     * they are made, the old post lists all that the new one does.
     */
    public static EditDifference of(Update before, Update now, MatchOptions options) {
        return new UpdateEdits(before, now, EditScope.of(before, now, options)).difference();
    }

    /** The edits of what a comparison tells; of one that leaves nothing out, all that there are. None for a first update. */
    public static EditDifference of(Comparison comparison) {
        return comparison
                .oldUpdate()
                .map(before ->
                        new UpdateEdits(before, comparison.newUpdate(), EditScope.of(before, comparison)).difference())
                .orElse(new EditDifference(List.of(), List.of()));
    }
}
