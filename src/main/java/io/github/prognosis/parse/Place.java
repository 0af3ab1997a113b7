package io.github.prognosis.parse;

import io.github.prognosis.model.Disposition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where in a list an item stands, and what the headings there say about it.
 *
 * @param section the headings above, outermost first
 * @param area the last of them that names a subject
 * @param disposition what the nearest of them says that says anything
 * @param deferredTo the release that the nearest deferring one names; empty if none does
 */
record Place(
        List<String> section, Optional<String> area, Optional<Disposition> disposition, Optional<String> deferredTo) {

    /** The place below all headings of a path. */
    static Place below(List<String> headings) {
        return below(headings, Headings.area(headings));
    }

    private static Place below(List<String> headings, Optional<String> area) {
        return new Place(List.copyOf(headings), area, Headings.disposition(headings), Headings.deferredTo(headings));
    }

    /** The place below an item here that is the heading of others; its title, if it has one, names no area. */
    Place belowItem(String title) {
        if (title.isEmpty()) {
            return this;
        }
        List<String> longer = new ArrayList<>(section);
        longer.add(title);
        return below(longer, area);
    }
}
