package io.github.prognosis.parse;

import io.github.prognosis.model.Disposition;
import java.util.List;
import java.util.Optional;

/**
 * Headings one below the other, and what they say of the items there.
 *
 * @param names the headings, outermost first; none above all of them
 */
public record HeadingPath(List<String> names) {

    public HeadingPath {
        names = List.copyOf(names);
    }

    /** Where items without a tag stand; empty if no heading says it. */
    public Optional<Disposition> disposition() {
        return place().disposition();
    }

    /** The release that items below are deferred to; empty if none is named. */
    public Optional<String> deferredTo() {
        return place().deferredTo();
    }

    /** What the last heading says of itself; empty if it says nothing. */
    public Optional<Disposition> ownDisposition() {
        return names.isEmpty()
                ? Optional.empty()
                : HeadingWords.of(names.get(names.size() - 1)).disposition();
    }

    /** Whether the last heading names a subject, and not only what is listed or where that stands. */
    public boolean isSubject() {
        return !names.isEmpty()
                && HeadingWords.of(names.get(names.size() - 1)).subject().isPresent();
    }

    /** Whether items can stand below a heading of that name. */
    public static boolean mayList(String name) {
        return HeadingWords.of(name).content() == HeadingWords.Content.LIST;
    }

    /** The release that a text names, {@code 4.22}, or the word for a later one; empty if it names none. */
    public static Optional<String> release(String text) {
        return HeadingWords.release(text);
    }

    Place place() {
        Place place = Place.TOP;
        for (String name : names) {
            place = place.below(HeadingWords.of(name));
        }
        return place;
    }
}
