package io.github.prognosis.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Changes that are named by their kinds or their levels.
 *
 * @param kinds the kinds
 * @param levels the levels
 */
public record ChangeSelection(Set<ChangeKind> kinds, Set<Level> levels) {

    /** No change. */
    public static final ChangeSelection NONE = new ChangeSelection(Set.of(), Set.of());

    public ChangeSelection {
        kinds = Set.copyOf(kinds);
        levels = Set.copyOf(levels);
    }

    /** These and more. */
    public ChangeSelection with(Collection<ChangeKind> moreKinds, Collection<Level> moreLevels) {
        Set<ChangeKind> allKinds = EnumSet.noneOf(ChangeKind.class);
        allKinds.addAll(kinds);
        allKinds.addAll(moreKinds);
        Set<Level> allLevels = EnumSet.noneOf(Level.class);
        allLevels.addAll(levels);
        allLevels.addAll(moreLevels);
        return new ChangeSelection(allKinds, allLevels);
    }

    /** Whether no change is named. */
    boolean isEmpty() {
        return kinds.isEmpty() && levels.isEmpty();
    }

    /** Whether the most telling difference, or the change as a whole, is named. */
    boolean names(Change change) {
        return kinds.contains(change.kind()) || levels.contains(change.level());
    }

    /** Whether any difference of the change is named, be it a detail, or the change as a whole. */
    boolean namesAnyOf(Change change) {
        return names(change) || change.details().stream().anyMatch(detail -> kinds.contains(detail.kind()));
    }

    /** The levels, the groups that are whole, and the other kinds, in their words and order. */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        for (Level level : Level.values()) {
            if (levels.contains(level)) {
                words.add(level.word());
            }
        }
        for (ChangeKind kind : ChangeKind.values()) {
            if (kinds.contains(kind)) {
                String word = kind.group()
                        .word()
                        .filter(group -> kinds.containsAll(kind.group().kinds()))
                        .orElse(kind.word());
                if (!words.contains(word)) {
                    words.add(word);
                }
            }
        }
        return words;
    }
}
