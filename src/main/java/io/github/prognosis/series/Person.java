package io.github.prognosis.series;

import io.github.prognosis.match.Folded;
import io.github.prognosis.model.Address;
import java.util.Locale;

/**
 * Somebody who sends patches or commits them, under one name or one address.
 *
 * @param name without accents, case and order; empty if only an address is known
 * @param address in small letters; empty if it is that of a list, which some lists put in place of the sender's
 */
public record Person(String name, String address) {

    /** {@code "A. Person via Xen-devel" <xen-devel@lists.example.org>}: what a list makes of a sender. */
    private static final String VIA = " via ";

    /** The person whom a sender or an author names. */
    public static Person of(Address sender) {
        String name = sender.name().orElse("");
        String address = sender.address().toLowerCase(Locale.ROOT);
        int via = name.indexOf(VIA);
        if (via > 0) {
            return new Person(Folded.person(name.substring(0, via)), "");
        }
        return new Person(Folded.person(name), address);
    }

    /** The person whom a name alone names. */
    public static Person named(String name) {
        return new Person(Folded.person(name), "");
    }

    /** Whether the two share a name or an address. */
    public boolean is(Person other) {
        return (!address.isEmpty() && address.equals(other.address)) || (!name.isEmpty() && name.equals(other.name));
    }
}
