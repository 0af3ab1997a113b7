package io.github.prognosis.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The schedule of a release as an update tells it.
 *
 * @param milestones in the order of the post; empty if it tells none
 * @param here where "We are here" stands
 */
public record Timeline(List<Milestone> milestones, Optional<Here> here) {

    /** The timeline of an update that has none. */
    public static final Timeline NONE = new Timeline(List.of(), Optional.empty());

    public Timeline {
        milestones = List.copyOf(milestones);
        Objects.requireNonNull(here);
    }
}
