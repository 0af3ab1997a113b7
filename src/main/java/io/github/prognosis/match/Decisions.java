package io.github.prognosis.match;

import io.github.prognosis.model.Update;
import io.github.prognosis.source.Diagnostic;
import io.github.prognosis.source.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a person decided about items: titles that name the same one, and titles that never do. Immutable.
 *
 * <pre>
 * # one pair a line
 * same: Runstate area clean up =&gt; Lockless runstate updates
 * different: Tidy PIT =&gt; Tidy vPIT
 * same in 4.21: Boot modules =&gt; Boot modules for Hyperlaunch
 * </pre>
 *
 * <p>Case, white space and punctuation of a title do not count, nor does the order of the two.
 */
public final class Decisions {

    /** Nothing was decided. */
    public static final Decisions NONE = new Decisions(List.of());

    private final List<Decision> list;

    private Decisions(List<Decision> list) {
        this.list = List.copyOf(list);
    }

    /**
     * Two titles and what was decided about them.
     *
     * @param release the only release for which it holds; empty if it holds for all
     * @param one a folded title
     * @param other a folded title
     * @param position where the line begins
     */
    record Decision(boolean same, Optional<String> release, String one, String other, Position position) {

        boolean holdsFor(String oldRelease, String newRelease) {
            return release.isEmpty()
                    || release.get().equals(oldRelease)
                    || release.get().equals(newRelease);
        }

        Set<String> titles() {
            return new HashSet<>(List.of(one, other));
        }
    }

    /**
     * Reads decisions.
     *
     * @throws DecisionsException if a line is none, or contradicts one above it
     */
    public static Decisions parse(String text) throws DecisionsException {
        List<Decision> list = new ArrayList<>();
        List<Diagnostic> errors = new ArrayList<>();
        DecisionReader.read(text, list, errors);
        for (int i = 0; i < list.size(); i++) {
            contradiction(list.get(i), list.subList(0, i)).ifPresent(errors::add);
        }
        if (!errors.isEmpty()) {
            throw new DecisionsException(errors);
        }
        return new Decisions(list);
    }

    private static Optional<Diagnostic> contradiction(Decision decision, List<Decision> above) {
        return above.stream()
                .filter(other -> other.same() != decision.same()
                        && other.titles().equals(decision.titles())
                        && (other.release().isEmpty()
                                || decision.release().isEmpty()
                                || other.release().equals(decision.release())))
                .findFirst()
                .map(other -> DecisionReader.error(
                        decision.position(), "line " + other.position().line() + " decided the opposite"));
    }

    /** What holds for a comparison of two updates. */
    Verdict between(Update oldUpdate, Update newUpdate) {
        List<Decision> held = new ArrayList<>();
        for (Decision decision : list) {
            if (decision.holdsFor(oldUpdate.release(), newUpdate.release())) {
                held.add(decision);
            }
        }
        return new Verdict(held);
    }

    /** The decisions that hold for one comparison. */
    static final class Verdict {

        private final Map<String, String> names = new HashMap<>();
        private final Set<Set<String>> different = new HashSet<>();

        Verdict(List<Decision> decisions) {
            for (Decision decision : decisions) {
                if (decision.same()) {
                    join(name(decision.one()), name(decision.other()));
                } else {
                    different.add(decision.titles());
                }
            }
        }

        private void join(String one, String other) {
            names.replaceAll((title, name) -> name.equals(other) ? one : name);
            names.put(other, one);
            names.put(one, one);
        }

        /** One and the same name for all titles that were decided to name the same item; others are their own. */
        String name(String foldedTitle) {
            return names.getOrDefault(foldedTitle, foldedTitle);
        }

        /** Whether any titles were decided to name the same item. */
        boolean joinsAny() {
            return !names.isEmpty();
        }

        /** Whether any titles were decided to name different items. */
        boolean partsAny() {
            return !different.isEmpty();
        }

        /** Whether a decision says that a title names the same item as another. */
        boolean isDecided(String foldedTitle) {
            return names.containsKey(foldedTitle);
        }

        boolean areDifferent(String one, String other) {
            return partsAny() && different.contains(new HashSet<>(List.of(one, other)));
        }
    }
}
