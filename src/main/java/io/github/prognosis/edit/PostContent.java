package io.github.prognosis.edit;

import io.github.prognosis.model.Here;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Milestone;
import io.github.prognosis.model.Timeline;
import io.github.prognosis.model.Update;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a post says, the order of items within an area aside: edits of a post are right if they lead to this.
 *
 * @param release the release it is about
 * @param items how often it lists each
 * @param milestones in their order
 * @param here where "We are here" stands
 */
public record PostContent(String release, Map<ItemContent, Integer> items, List<When> milestones, Optional<Here> here) {

    public PostContent {
        Objects.requireNonNull(release);
        items = Map.copyOf(items);
        milestones = List.copyOf(milestones);
        Objects.requireNonNull(here);
    }

    /** A milestone, wherever its line stands. */
    public record When(String name, Optional<LocalDate> date, String text) {

        static When of(Milestone milestone) {
            return new When(milestone.name(), milestone.date(), milestone.text());
        }
    }

    /** What an update says. */
    public static PostContent of(Update update) {
        return of(update.release(), update.items(), update.timeline());
    }

    static PostContent of(String release, Collection<Item> items, Timeline timeline) {
        Map<ItemContent, Integer> counts = new HashMap<>();
        items.forEach(item -> counts.merge(ItemContent.of(item), 1, Integer::sum));
        return new PostContent(
                release, counts, timeline.milestones().stream().map(When::of).toList(), timeline.here());
    }
}
