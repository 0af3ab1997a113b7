package io.github.prognosis.history;

import io.github.prognosis.model.Schedule;
import io.github.prognosis.model.Update;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a release stands: what is at risk, who has to act, and how it came to that.
 *
 * @param release as in {@code 4.21}
 * @param asOf the day of which all is told; empty if no update has a date
 * @param updates those of the release, in their order; at least one
 * @param schedules those of the release, in their order
 * @param check what a check of the newest found; empty if only the posts are known
 * @param items what any of the updates lists, the most urgent first
 * @param flow one step for each update
 * @param last what changed last; empty if there is one update only
 * @param areas in the order of their names, items without an area behind
 * @param owners those who have to act first
 */
public record ReleaseStatus(
        String release,
        Optional<LocalDate> asOf,
        List<Update> updates,
        List<Schedule> schedules,
        Optional<CheckEvidence> check,
        List<StatusItem> items,
        MilestoneTable milestones,
        List<FlowStep> flow,
        Optional<LastStep> last,
        List<Tally> areas,
        List<Tally> owners) {

    public ReleaseStatus {
        Objects.requireNonNull(release);
        Objects.requireNonNull(asOf);
        updates = List.copyOf(updates);
        if (updates.isEmpty()) {
            throw new IllegalArgumentException("no update of release " + release);
        }
        schedules = List.copyOf(schedules);
        Objects.requireNonNull(check);
        items = List.copyOf(items);
        Objects.requireNonNull(milestones);
        flow = List.copyOf(flow);
        Objects.requireNonNull(last);
        areas = List.copyOf(areas);
        owners = List.copyOf(owners);
    }

    /** The newest update of the release. */
    public Update newest() {
        return updates.get(updates.size() - 1);
    }

    /** The items of a group, the most urgent first. */
    public List<StatusItem> of(StandingGroup group) {
        return items.stream().filter(item -> item.group() == group).toList();
    }

    /** The items that the newest update lists as open. */
    public List<StatusItem> open() {
        return items.stream().filter(item -> item.group().isOpen()).toList();
    }

    /** The items of which the list has a newer version than the post says, deferred ones too. */
    public List<StatusItem> newer() {
        return items.stream()
                .filter(item -> item.reason(Risk.Kind.NEWER_VERSION).isPresent())
                .toList();
    }

    /** The owners who have to act, those with the most to do first. */
    public List<Tally> acting() {
        return owners.stream().filter(owner -> owner.tasks() > 0).toList();
    }
}
