package io.github.prognosis.match;

import io.github.prognosis.model.Update;
import io.github.prognosis.source.Diagnostic;
import io.github.prognosis.source.Position;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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

    /** What held last: the updates of a release are compared one after the other. */
    private volatile Verdict latest = new Verdict("", "", List.of());

    private Decisions(List<Decision> list) {
        this.list = List.copyOf(list);
    }

    /**
     * Two titles and what was decided about them.
     *
     * @param release the only release for which it holds; empty if it holds for all
     * @param one a folded title
     * @param other a folded title
     * @param written the two titles as they are written
     * @param position where the line begins
     */
    record Decision(
            boolean same, Optional<String> release, String one, String other, List<String> written, Position position) {

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
        Map<List<Object>, Position> above = new HashMap<>();
        for (Decision decision : list) {
            if (errors.size() <= DecisionReader.MOST_ERRORS) {
                contradiction(decision, above).ifPresent(errors::add);
            }
            above.putIfAbsent(List.of(decision.titles(), decision.same()), decision.position());
            above.putIfAbsent(List.of(decision.titles(), decision.same(), decision.release()), decision.position());
        }
        if (!errors.isEmpty()) {
            throw new DecisionsException(errors);
        }
        return new Decisions(list);
    }

    /**
     * That a decision says the opposite of one above it.
     *
     * @param above where each pair of titles was decided first, so or so, for each release and for any
     */
    private static Optional<Diagnostic> contradiction(Decision decision, Map<List<Object>, Position> above) {
        Stream<List<Object>> opposites = decision.release().isEmpty()
                ? Stream.of(List.of(decision.titles(), !decision.same()))
                : Stream.of(Optional.empty(), decision.release())
                        .map(release -> List.of(decision.titles(), !decision.same(), release));
        return opposites
                .map(above::get)
                .filter(Objects::nonNull)
                .min(Comparator.comparingInt(Position::line))
                .map(position ->
                        DecisionReader.error(decision.position(), "line " + position.line() + " decided the opposite"));
    }

    /**
     * A title of a decision that no update lists.
     *
     * @param title as it is written there
     * @param position where the line begins
     */
    public record Unlisted(String title, Position position) {}

    /** The titles that none of the updates lists, in their order; not of decisions that hold for other releases only. */
    public List<Unlisted> unlisted(Collection<Update> updates) {
        Set<String> releases = new HashSet<>();
        Set<String> listed = new HashSet<>();
        for (Update update : list.isEmpty() ? List.<Update>of() : updates) {
            releases.add(update.release());
            update.items().forEach(item -> listed.add(Folded.title(item.title())));
        }
        List<Unlisted> unlisted = new ArrayList<>();
        for (Decision decision : list) {
            if (decision.release()
                    .filter(release -> !releases.contains(release))
                    .isEmpty()) {
                decision.written().stream()
                        .filter(title -> !listed.contains(Folded.title(title)))
                        .forEach(title -> unlisted.add(new Unlisted(title, decision.position())));
            }
        }
        return unlisted;
    }

    /** What holds for a comparison of two updates. */
    Verdict between(Update oldUpdate, Update newUpdate) {
        String before = oldUpdate.release();
        String now = newUpdate.release();
        Verdict verdict = latest;
        if (!verdict.before.equals(before) || !verdict.now.equals(now)) {
            verdict = new Verdict(before, now, list);
            latest = verdict;
        }
        return verdict;
    }

    /** The decisions that hold for one comparison. */
    static final class Verdict {

        private final String before;
        private final String now;
        private final Map<String, String> names = new HashMap<>();
        private final Set<Set<String>> different = new HashSet<>();

        Verdict(String before, String now, List<Decision> decisions) {
            this.before = before;
            this.now = now;
            for (Decision decision : decisions) {
                if (!decision.holdsFor(before, now)) {
                    continue;
                }
                if (decision.same()) {
                    join(root(decision.one()), root(decision.other()));
                } else {
                    different.add(decision.titles());
                }
            }
            names.replaceAll((title, name) -> root(name));
        }

        /** The name that a title was given, and that name, and so on to the end; the way there is cut short. */
        private String root(String title) {
            String root = title;
            for (String next = name(root); !next.equals(root); next = name(root)) {
                root = next;
            }
            for (String step = title; !step.equals(root); ) {
                String next = name(step);
                names.put(step, root);
                step = next;
            }
            return root;
        }

        private void join(String one, String other) {
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
