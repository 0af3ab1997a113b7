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
 * @param listsBugs whether one of them says that bugs stand here
 */
record Place(
        List<String> section,
        Optional<String> area,
        Optional<Disposition> disposition,
        Optional<String> deferredTo,
        boolean listsBugs) {

    /** The place above all headings. */
    static final Place TOP = new Place(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), false);

    /** The same place, for an item that is said to be done. */
    Place completed() {
        return new Place(section, area, Optional.of(Disposition.COMPLETED), deferredTo, listsBugs);
    }

    /** The place below a heading here. */
    Place below(HeadingWords heading) {
        return below(heading, heading.subject().isPresent() ? heading.subject() : area);
    }

    /** The place below an item here that is the heading of others; its title, if it has one, names no area. */
    Place belowItem(String title) {
        return title.isEmpty() ? this : below(HeadingWords.of(title), area);
    }

    private Place below(HeadingWords heading, Optional<String> subject) {
        List<String> path = new ArrayList<>(section);
        path.add(heading.name());
        Optional<Disposition> said = heading.disposition();
        boolean defers = said.equals(Optional.of(Disposition.DEFERRED));
        return new Place(
                List.copyOf(path),
                subject,
                said.isPresent() ? said : disposition,
                defers ? heading.deferredTo() : deferredTo,
                listsBugs || heading.saysBugs());
    }
}
