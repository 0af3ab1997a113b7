package io.github.prognosis.model;

import java.util.Objects;

/**
 * Two items that are much alike and yet not taken as the same.
 *
 * @param score from 0 to 1 how alike the titles are
 * @param why what speaks against it, as a clause for people: {@code the words "vHPET" and "HPET" tell them apart}
 */
public record NearMiss(Item oldItem, Item newItem, double score, String why) {
    public NearMiss {
        Objects.requireNonNull(oldItem);
        Objects.requireNonNull(newItem);
        Objects.requireNonNull(why);
    }
}
