package io.github.prognosis.history;

import io.github.prognosis.diff.Change;
import io.github.prognosis.diff.Comparison;
import io.github.prognosis.diff.ItemFilter;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Update;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Follows items through a changelog.
 *
 * <p>What a comparison takes as the same item is one lifeline. An item that is gone and comes back under the same issue
 * key, patch link or title goes on where it ended, as far back as the updates are compared with one another.
 */
public final class LifelineBuilder {

    private final LifelineNumbers numbers;
    private final boolean withChanges;
    private final TreeMap<Integer, LifelineDraft> drafts = new TreeMap<>();

    private LifelineBuilder(LifelineNumbers numbers, BitSet chosen, boolean withChanges) {
        this.numbers = numbers;
        this.withChanges = withChanges;
        chosen.stream().forEach(lifeline -> drafts.put(lifeline, new LifelineDraft()));
    }

    /**
     * The lifelines of all items, in the order in which they are first seen.
     *
     * @param changelog as {@link ChangelogBuilder} makes it, with all its changes
     * @throws IllegalArgumentException if an entry compares with an update that has no entry before it
     */
    public static List<Lifeline> of(Changelog changelog) {
        return of(changelog, ItemFilter.ALL);
    }

    /**
     * The lifelines of the items that were once as somebody asks, as those of all would take much memory: see {@link #of(Changelog)}. So the
     * changelog is gone through twice.
     */
    public static List<Lifeline> of(Changelog changelog, ItemFilter filter) {
        LifelineNumbers numbers = changelog.lifelines();
        return of(changelog, numbers, numbers.where(filter.parts(), changelog.updates()), true);
    }

    /** The lifelines of all items, which tell no changes but that an item is gone: these alone take little memory. */
    static List<Lifeline> withoutChanges(Changelog changelog, LifelineNumbers numbers) {
        BitSet all = new BitSet();
        all.set(0, numbers.count());
        return of(changelog, numbers, all, false);
    }

    private static List<Lifeline> of(Changelog changelog, LifelineNumbers numbers, BitSet chosen, boolean withChanges) {
        LifelineBuilder builder = new LifelineBuilder(numbers, chosen, withChanges);
        for (int i = 0; i < changelog.updates().size(); i++) {
            if (builder.isTold(i)) {
                builder.entry(i, changelog.entries().get(i));
            }
        }
        int newest = numbers.newest();
        return builder.drafts.values().stream()
                .map(draft -> draft.finish(numbers::isContinued, newest))
                .toList();
    }

    /** Whether something happens with an entry to an item that is asked for. */
    private boolean isTold(int entry) {
        for (int[] some : List.of(numbers.listed(entry), numbers.gone(entry))) {
            for (int lifeline : some) {
                if (drafts.containsKey(lifeline)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void entry(int number, Comparison entry) {
        Update now = entry.newUpdate();
        IdentityHashMap<Item, Change.OfItem> changes = new IdentityHashMap<>();
        List<Change.OfItem> removed = new ArrayList<>();
        for (Change change : entry.changes()) {
            if (change instanceof Change.OfItem one) {
                if (one.newItem().isPresent()) {
                    if (withChanges) {
                        changes.put(one.item(), one);
                    }
                } else {
                    removed.add(one);
                }
            }
        }
        for (int i = 0; i < now.items().size(); i++) {
            LifelineDraft draft = drafts.get(numbers.listed(number)[i]);
            if (draft != null) {
                Item item = now.items().get(i);
                draft.listed(number, now, item, numbers.back(number).get(i), Optional.ofNullable(changes.get(item)));
            }
        }
        for (int i = 0; i < removed.size(); i++) {
            LifelineDraft draft = drafts.get(numbers.gone(number)[i]);
            if (draft != null) {
                draft.gone(now, removed.get(i));
            }
        }
    }
}
