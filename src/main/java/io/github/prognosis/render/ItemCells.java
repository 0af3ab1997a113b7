package io.github.prognosis.render;

import io.github.prognosis.model.Item;
import io.github.prognosis.model.Owner;
import java.util.Collection;
import java.util.stream.Collectors;

/** The lists of an item, each as the text of one cell. */
final class ItemCells {

    private ItemCells() {}

    /** {@code Open / ARM}. */
    static String section(Item item) {
        return String.join(" / ", item.section());
    }

    /** {@code Dong, Eddie; Jürgen Groß <jg@example.org>}: names hold commas, and no semicolons. */
    static String owners(Item item) {
        return item.owners().stream().map(ItemCells::owner).collect(Collectors.joining("; "));
    }

    private static String owner(Owner owner) {
        String email = owner.email()
                .filter(address -> !address.equals(owner.name()))
                .map(address -> " <" + address + ">")
                .orElse("");
        return owner.name() + email;
    }

    /** URLs hold every mark but blanks. */
    static String links(Item item) {
        return String.join(" ", item.links());
    }

    /** Notes hold every mark; a bar between two of them stands out. */
    static String notes(Item item) {
        return String.join(" | ", item.notes());
    }

    /** Tags, aliases, issue keys. */
    static String words(Collection<String> words) {
        return String.join("; ", words);
    }
}
