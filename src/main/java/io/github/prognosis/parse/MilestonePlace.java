package io.github.prognosis.parse;

import io.github.prognosis.model.Milestone;
import java.util.Objects;

/**
 * Where a milestone stands in the text of its post.
 *
 * @param milestone what was read there
 * @param endLine the last line of it; it begins in {@link Milestone#line()}
 */
public record MilestonePlace(Milestone milestone, int endLine) {

    public MilestonePlace {
        Objects.requireNonNull(milestone);
    }
}
