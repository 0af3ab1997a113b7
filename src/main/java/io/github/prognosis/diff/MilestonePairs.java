package io.github.prognosis.diff;

import io.github.prognosis.match.Folded;
import io.github.prognosis.model.Milestone;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which milestones of two schedules are the same: those of the same name, and then those whose names are nearly so. */
public final class MilestonePairs {

    private static final String DATE = " date";

    private final IdentityHashMap<Milestone, Milestone> counterparts = new IdentityHashMap<>();
    private List<Milestone> removed;

    private MilestonePairs(List<Milestone> before) {
        this.removed = before;
    }

    /** Pairs the milestones of an earlier schedule with those of a later one. */
    public static MilestonePairs of(List<Milestone> before, List<Milestone> now) {
        MilestonePairs pairs = new MilestonePairs(before);
        pairs.pair(now, false);
        pairs.pair(now, true);
        return pairs;
    }

    /** The same milestone of the old schedule; empty if it is new. */
    public Optional<Milestone> counterpart(Milestone milestone) {
        return Optional.ofNullable(counterparts.get(milestone));
    }

    /** Those that only the old schedule has, in its order. */
    public List<Milestone> removed() {
        return List.copyOf(removed);
    }

    /** Pairs those without a counterpart with the first of the same name that has none; of nearly the same, if loose. */
    private void pair(List<Milestone> now, boolean loose) {
        if (removed.isEmpty() || counterparts.size() == now.size()) {
            return;
        }
        Map<String, Deque<Milestone>> byName = new HashMap<>();
        for (Milestone milestone : now) {
            if (!counterparts.containsKey(milestone)) {
                byName.computeIfAbsent(name(milestone, loose), name -> new ArrayDeque<>())
                        .add(milestone);
            }
        }
        List<Milestone> left = new ArrayList<>();
        for (Milestone milestone : removed) {
            Deque<Milestone> named = byName.get(name(milestone, loose));
            if (named == null || named.isEmpty()) {
                left.add(milestone);
            } else {
                counterparts.put(named.remove(), milestone);
            }
        }
        removed = left;
    }

    private static String name(Milestone milestone, boolean loose) {
        return loose ? looseName(milestone.name()) : Folded.title(milestone.name());
    }

    /** {@code Hard codefreeze} is {@code Hard code freeze date}, {@code First RCs} is {@code First RC}. */
    public static String looseName(String name) {
        String title = Folded.title(name);
        String words = title.endsWith(DATE) ? title.substring(0, title.length() - DATE.length()) : title;
        StringBuilder loose = new StringBuilder();
        for (String word : words.split(" ", 0)) {
            boolean plural = word.length() > 2 && word.endsWith("s") && !word.endsWith("ss");
            loose.append(plural ? word.substring(0, word.length() - 1) : word);
        }
        return loose.toString();
    }
}
