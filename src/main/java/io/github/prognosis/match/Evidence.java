package io.github.prognosis.match;

import io.github.prognosis.model.Item;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;

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

    static Evidence of(Profile before, Profile now, TitleSimilarity titles) {
        boolean ownersOpen = before.people().isEmpty() || now.people().isEmpty();
        boolean ownersAgree = meet(before.people(), now.people());
        boolean areasOpen = before.area().isEmpty() || now.area().isEmpty();
        boolean areasAgree = !areasOpen && before.area().equals(now.area());
        double weight = (ownersAgree ? OWNER : 0)
                + (areasAgree ? AREA : 0)
                + (meet(before.authors(), now.authors()) ? AUTHOR : 0)
                + (meet(before.item().notes(), now.item().notes()) ? NOTE : 0);
        boolean fit = ownersAgree || ((areasAgree || areasOpen) && (ownersOpen || titles.sameButFor()));
        return new Evidence(weight, objection(before.item(), now.item(), titles, ownersOpen || ownersAgree, fit));
    }

    private static boolean meet(Collection<String> one, Collection<String> other) {
        return !one.isEmpty() && !other.isEmpty() && !Collections.disjoint(one, other);
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
}
