package io.github.prognosis.edit;

import io.github.prognosis.model.Update;
import io.github.prognosis.source.Diagnostic;
import java.util.List;
import java.util.Objects;

/**
 * What a post would say once edits are made in it. Nothing of it holds while there are refusals.
 *
 * @param release the release that it would be about
 * @param content what it would list
 * @param refusals an error for each edit that cannot be made, in the order of the file
 */
public record EditedUpdate(String release, PostContent content, List<Diagnostic> refusals) {

    public EditedUpdate {
        Objects.requireNonNull(release);
        Objects.requireNonNull(content);
        refusals = List.copyOf(refusals);
    }

    /** What the edits make of an update, in its model alone; whether the post can say so is known once it is written. */
    public static EditedUpdate of(Update update, List<EditsFile.Numbered> edits) {
        EditedModel edited = EditedModel.of(update, edits);
        return new EditedUpdate(edited.release(), edited.content(), edited.refusals());
    }
}
