package io.github.prognosis.match;

import io.github.prognosis.model.Family;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Update;
import io.github.prognosis.source.Brackets;

/**
 * The bracket that closes a title in the lists of Xen 4.2 and tells who works on it and how far it is, {@code (Roger Pau,
 * DONE)}. It belongs to the title, but comes and goes from week to week.
 */
final class ClosingPeople {

    private ClosingPeople() {}

    /** Whether both updates are of the family whose titles are closed that way. */
    static boolean mayStandIn(Update oldUpdate, Update newUpdate) {
        return oldUpdate.family() == Family.PATCH_LIST && newUpdate.family() == Family.PATCH_LIST;
    }

    /** The folded title without that bracket; the folded title if there is none, or nothing stands in front of it. */
    static String withoutThem(Item item) {
        String title = item.title().endsWith(".")
                ? item.title().substring(0, item.title().length() - 1)
                : item.title();
        int open = Brackets.openingOfLastGroup(title);
        boolean people = open > 0 && beginsWithAName(title.substring(open + 1, title.length() - 1));
        return Folded.title(people ? title.substring(0, open) : title);
    }

    /** Systems and the like are written with a capital too, but tell titles apart. */
    private static boolean beginsWithAName(String bracket) {
        String first = Folded.title(bracket).split(" ", 2)[0];
        return !bracket.isEmpty()
                && Character.isUpperCase(bracket.codePointAt(0))
                && !TellingWords.isKnown(first)
                && !TellingWords.hasDigit(first);
    }
}
