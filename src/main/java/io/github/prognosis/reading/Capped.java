package io.github.prognosis.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A list that grows no further than people read; what comes behind is counted. */
final class Capped<T> {

    /** A long archive may hold millions of what is listed, and they must all fit into memory. */
    private static final int MOST = 10_000;

    private final List<T> first = new ArrayList<>();
    private long further;

    void add(T element) {
        if (first.size() < MOST) {
            first.add(element);
        } else {
            further++;
        }
    }

    /** Adds what another list holds and has counted. */
    void addAll(Collection<T> elements, long countedThere) {
        elements.forEach(this::add);
        further += countedThere;
    }

    /** The first of them. */
    List<T> first() {
        return first;
    }

    /** How many there were besides. */
    long further() {
        return further;
    }
}
