package io.github.prognosis.parse;

import io.github.prognosis.model.Update;
import io.github.prognosis.source.SourceText;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * A post with the places in its text of what the model has of it.
 *
 * @param update the model
 * @param source the text
 * @param roles what each line belongs to; the first element is line 1
 * @param items in the order of the post; empty if it lists none, or is written as free prose
 * @param headings those of the list, in the order of the post
 * @param milestones in the order of the post
 * @param mark the line of the mark "We are here"; empty if there is none
 */
public record Manuscript(
        Update update,
        SourceText source,
        List<LineRole> roles,
        List<PlacedItem> items,
        List<HeadingPlace> headings,
        List<MilestonePlace> milestones,
        OptionalInt mark) {

    public Manuscript {
        Objects.requireNonNull(update);
        Objects.requireNonNull(source);
        roles = List.copyOf(roles);
        items = List.copyOf(items);
        headings = List.copyOf(headings);
        milestones = List.copyOf(milestones);
        Objects.requireNonNull(mark);
    }
}
