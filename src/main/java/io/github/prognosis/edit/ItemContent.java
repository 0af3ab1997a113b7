package io.github.prognosis.edit;

import io.github.prognosis.model.Disposition;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Likelihood;
import io.github.prognosis.model.Owner;
import io.github.prognosis.model.Series;
import io.github.prognosis.model.Target;
import java.util.List;
import java.util.Optional;

/**
 * What an item says, wherever in its area it stands: two posts in which this is the same of all items list the same.
 *
 * @param title see {@link Item}, as all others
 */
public record ItemContent(
        String title,
        List<String> tags,
        Optional<String> status,
        Optional<Likelihood> prognosis,
        Optional<Series> series,
        Disposition disposition,
        Optional<String> deferredTo,
        Optional<Target> target,
        List<String> section,
        List<Owner> owners,
        List<String> issues,
        List<String> links,
        List<String> notes) {

    public ItemContent {
        tags = List.copyOf(tags);
        section = List.copyOf(section);
        owners = List.copyOf(owners);
        issues = List.copyOf(issues);
        links = List.copyOf(links);
        notes = List.copyOf(notes);
    }

    /** What an item says. */
    public static ItemContent of(Item item) {
        return new ItemContent(
                item.title(),
                item.tags(),
                item.status(),
                item.prognosis(),
                item.series(),
                item.disposition(),
                item.deferredTo(),
                item.target(),
                item.section(),
                item.owners(),
                item.issues(),
                item.links(),
                item.notes());
    }
}
