package io.github.prognosis.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The schedule of a release as an update tells it.
 *
 * @param milestones in the order of the post; empty if it tells none
 * @param here where "We are here" stands
 * @param sentence the first sentence of its prose that names a day, as it stands; empty if none does
 */
public record Timeline(List<Milestone> milestones, Optional<Here> here, Optional<String> sentence) {

    /** The timeline of an update that has none. */
    public static final Timeline NONE = new Timeline(List.of(), Optional.empty());

    public Timeline {
        milestones = List.copyOf(milestones);
        Objects.requireNonNull(here);
        Objects.requireNonNull(sentence);
    }

    /** A timeline without prose that names a day. */
    public Timeline(List<Milestone> milestones, Optional<Here> here) {
        this(milestones, here, Optional.empty());
    }
}
