package io.github.prognosis.render;

import io.github.prognosis.diff.Change;
import io.github.prognosis.diff.Comparison;
import io.github.prognosis.diff.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The changes of one level in the order in which every report for people tells them: the schedule first, then the items
 * by kind, the most telling kind first, each kind in the order of the post.
 *
 * @param level the level
 * @param changes at least one
 */
record LevelChanges(Level level, List<Change> changes) {

    /** Own code, as each comparator that the JDK makes of a key costs a class that Java makes whenever the program starts. */
    private static int order(Change one, Change other) {
        int byMatter = Boolean.compare(one instanceof Change.OfItem, other instanceof Change.OfItem);
        return byMatter != 0 ? byMatter : one.kind().compareTo(other.kind());
    }

    LevelChanges {
        changes = List.copyOf(changes);
    }

    /** {@code 2 at risk}. */
    String count() {
        return changes.size() + " " + Phrases.heading(level).toLowerCase(Locale.ROOT);
    }

    /** The changes of a comparison, the most urgent level first; levels without changes are left out. */
    static List<LevelChanges> of(Comparison comparison) {
        List<LevelChanges> levels = new ArrayList<>();
        for (Level level : Level.values()) {
            List<Change> changes = new ArrayList<>();
            for (Change change : comparison.changes()) {
                if (change.level() == level) {
                    changes.add(change);
                }
            }
            if (!changes.isEmpty()) {
                changes.sort(LevelChanges::order);
                levels.add(new LevelChanges(level, changes));
            }
        }
        return levels;
    }
}
