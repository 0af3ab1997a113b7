package io.github.prognosis.diff;

import io.github.prognosis.model.Item;
import io.github.prognosis.model.Owner;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/**
 * What besides the titles speaks for or against two items being the same.
 *
 * @param weight from 0 to 0.3 how much speaks for it: owners, area, authors of patches, notes that agree
 * @param objection what speaks against it, as a clause for people
 */
record Evidence(double weight, Optional<String> objection) {

    private static final double OWNER = 0.1;
    private static final double AREA = 0.05;
    private static final double AUTHOR = 0.05;
    private static final double NOTE = 0.1;

    /** Fewer words in common are too little to go by if one title has more words than the other. */
    private static final int ENOUGH = 4;

    static Evidence of(Item oldItem, Item newItem, TitleSimilarity titles) {
        boolean ownersOpen = oldItem.owners().isEmpty() || newItem.owners().isEmpty();
        boolean ownersAgree = !ownersOpen && !Collections.disjoint(people(oldItem), people(newItem));
        boolean areasOpen = oldItem.area().isEmpty() || newItem.area().isEmpty();
        boolean areasAgree = !areasOpen && area(oldItem).equals(area(newItem));
        double weight = (ownersAgree ? OWNER : 0)
                + (areasAgree ? AREA : 0)
                + (Collections.disjoint(PatchLink.authors(oldItem), PatchLink.authors(newItem)) ? 0 : AUTHOR)
                + (Collections.disjoint(oldItem.notes(), newItem.notes()) ? 0 : NOTE);
        boolean fit = ownersAgree || ((areasAgree || areasOpen) && (ownersOpen || titles.sameButFor()));
        return new Evidence(weight, objection(oldItem, newItem, titles, ownersOpen || ownersAgree, fit));
    }

    private static Optional<String> objection(
            Item oldItem, Item newItem, TitleSimilarity titles, boolean sameOwners, boolean fit) {
        if (!oldItem.issues().isEmpty()
                && !newItem.issues().isEmpty()
                && Collections.disjoint(oldItem.issues(), newItem.issues())) {
            return Optional.of("their issue keys differ");
        }
        if (!fit) {
            return Optional.of(sameOwners ? "their areas differ" : "their owners differ");
        }
        if (!titles.sameButFor() && titles.common() < ENOUGH) {
            return Optional.of("they have too few words in common");
        }
        return Optional.empty();
    }

    private static String area(Item item) {
        return Folded.area(item.area().orElse(""));
    }

    private static Set<String> people(Item item) {
        return Folded.people(item.owners().stream().map(Owner::name).toList());
    }
}
