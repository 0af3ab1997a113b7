package io.github.prognosis.match;

import io.github.prognosis.model.Decisions;
import io.github.prognosis.model.Update;
import io.github.prognosis.source.Position;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The titles that a person decided to name the same item, or different ones, as they are compared. What holds for a release is
 * looked up once: the updates of a release are compared one after the other.
 *
 * <p>Thread-safe.
 */
public final class DecidedTitles {

    private final List<DecidedPair> list = new ArrayList<>();

    /** What held last. */
    private volatile Verdict latest = new Verdict("", "", List.of());

    /** Those of some decisions. */
    public DecidedTitles(Decisions decisions) {
        for (Decisions.Decision decision : decisions.list()) {
            list.add(new DecidedPair(
                    decision.same(), decision.release(), Folded.title(decision.one()), Folded.title(decision.other())));
        }
    }

    /**
     * A decision whose titles are folded.
     *
     * @param release the only release for which it holds; empty if it holds for all
     */
    record DecidedPair(boolean same, Optional<String> release, String one, String other) {

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
     * A title of a decision that no update lists.
     *
     * @param title as it is written there
     * @param position where the line begins
     */
    public record Unlisted(String title, Position position) {}

    /** The titles that none of the updates lists, in their order; not of decisions that hold for other releases only. */
    public static List<Unlisted> unlisted(Decisions decisions, Collection<Update> updates) {
        Set<String> releases = new HashSet<>();
        Set<String> listed = new HashSet<>();
        for (Update update : decisions.list().isEmpty() ? List.<Update>of() : updates) {
            releases.add(update.release());
            update.items().forEach(item -> listed.add(Folded.title(item.title())));
        }
        List<Unlisted> unlisted = new ArrayList<>();
        for (Decisions.Decision decision : decisions.list()) {
            if (decision.release()
                    .filter(release -> !releases.contains(release))
                    .isEmpty()) {
                Stream.of(decision.one(), decision.other())
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

        Verdict(String before, String now, List<DecidedPair> decisions) {
            this.before = before;
            this.now = now;
            for (DecidedPair decision : decisions) {
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
