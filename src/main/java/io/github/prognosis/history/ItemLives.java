package io.github.prognosis.history;

import io.github.prognosis.diff.Change;
import io.github.prognosis.diff.Comparison;
import io.github.prognosis.model.Item;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * The lives of all items of a changelog, and which of them each change is of.
 *
 * <p>The lifelines tell no changes, which would take far more memory: these are told by the entries.
 */
public final class ItemLives {

    private final LifelineNumbers numbers;
    private final List<Lifeline> lifelines;

    private ItemLives(LifelineNumbers numbers, List<Lifeline> lifelines) {
        this.numbers = numbers;
        this.lifelines = lifelines;
    }

    /**
     * Goes through a changelog twice.
     *
     * @param changelog as {@link ChangelogBuilder} makes it, with all its changes
     */
    public static ItemLives of(Changelog changelog) {
        LifelineNumbers numbers = changelog.lifelines();
        return new ItemLives(numbers, LifelineBuilder.withoutChanges(changelog, numbers));
    }

    /** The lifelines in the order in which their items are first seen. */
    public List<Lifeline> lifelines() {
        return lifelines;
    }

    /**
     * The lifeline of each change of an entry, by its place among {@link #lifelines()}; negative where a change is of no item.
     *
     * @param number the entry's number in the changelog
     */
    public int[] of(int number, Comparison entry) {
        IdentityHashMap<Item, Integer> listed = new IdentityHashMap<>();
        int[] ofItems = numbers.listed(number);
        for (int i = 0; i < ofItems.length; i++) {
            listed.put(entry.newUpdate().items().get(i), ofItems[i]);
        }
        int[] gone = numbers.gone(number);
        int[] lives = new int[entry.changes().size()];
        int removed = 0;
        for (int i = 0; i < lives.length; i++) {
            Change change = entry.changes().get(i);
            if (change.newItem().isPresent()) {
                lives[i] = listed.getOrDefault(change.newItem().get(), -1);
            } else {
                lives[i] = change instanceof Change.OfItem && removed < gone.length ? gone[removed++] : -1;
            }
        }
        return lives;
    }
}
