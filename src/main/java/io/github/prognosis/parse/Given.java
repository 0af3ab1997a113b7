package io.github.prognosis.parse;

import io.github.prognosis.model.Item;
import io.github.prognosis.model.Owner;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a passage of an item gives to its model.
 *
 * @param owners those that it names
 * @param issues the keys that stand in it, those of its links too
 * @param links the URLs that stand in it
 * @param notes what it says besides; at most one text, but for a title with a remark behind it
 * @param status whether the item's status is what it says
 * @param prognosis whether it is a line that tells the item's likelihood
 */
public record Given(
        List<Owner> owners,
        List<String> issues,
        List<String> links,
        List<String> notes,
        boolean status,
        boolean prognosis) {

    public Given {
        owners = List.copyOf(owners);
        issues = List.copyOf(issues);
        links = List.copyOf(links);
        notes = List.copyOf(notes);
    }

    static Given of(Item item, boolean status, boolean prognosis) {
        return new Given(item.owners(), item.issues(), item.links(), item.notes(), status, prognosis);
    }

    /** Of two passages. */
    Given and(Given other) {
        return new Given(
                joined(owners, other.owners),
                joined(issues, other.issues),
                joined(links, other.links),
                joined(notes, other.notes),
                status || other.status,
                prognosis || other.prognosis);
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
