package io.github.prognosis.match;

import io.github.prognosis.model.Item;
import java.util.Set;

/**
 * What an item can be recognised by when its title changed, worked out once.
 *
 * @param title folded
 * @param people the owners, folded
 * @param area folded; empty if there is none
 * @param authors of the patches that it links to
 */
record Profile(Item item, TitleWords words, String title, Set<String> people, String area, Set<String> authors) {

    static Profile of(Item item) {
        return new Profile(
                item,
                TitleWords.of(item.title()),
                Folded.title(item.title()),
                Folded.people(item.ownerNames()),
                item.area().map(Folded::area).orElse(""),
                PatchLink.authors(item));
    }
}
