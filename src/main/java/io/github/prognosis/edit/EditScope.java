package io.github.prognosis.edit;

import io.github.prognosis.diff.Change;
import io.github.prognosis.diff.Comparison;
import io.github.prognosis.match.ItemMatcher;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.MatchOptions;
import io.github.prognosis.model.Update;
import java.util.IdentityHashMap;
import java.util.Optional;

/** Which items of two posts are the same, and which of them edits are wanted of. */
final class EditScope {

    private final IdentityHashMap<Item, Item> counterparts = new IdentityHashMap<>();
    private final IdentityHashMap<Item, Item> former = new IdentityHashMap<>();

    /** The items that edits are wanted of, where they are not wanted of all. */
    private final IdentityHashMap<Item, Boolean> wanted = new IdentityHashMap<>();

    private final boolean all;
    private boolean timeline;

    private EditScope(boolean all) {
        this.all = all;
        this.timeline = all;
    }

    /** All of it. */
    static EditScope of(Update before, Update now, MatchOptions options) {
        EditScope scope = new EditScope(true);
        ItemMatcher.match(before, now, options).pairs().forEach(pair -> scope.pair(pair.oldItem(), pair.newItem()));
        return scope;
    }

    /** What a comparison tells. It says nothing of twins, and may have known of decisions. */
    static EditScope of(Update before, Comparison comparison) {
        EditScope scope = new EditScope(comparison.filter().isAll());
        Update now = comparison.newUpdate();
        ItemMatcher.match(before, now, MatchOptions.DEFAULT)
                .pairs()
                .forEach(pair -> scope.pair(pair.oldItem(), pair.newItem()));
        for (Change change : comparison.changes()) {
            Optional<Item> old = change.oldItem();
            Optional<Item> counterpart = change.newItem();
            old.ifPresent(item -> scope.wanted.put(item, true));
            counterpart.ifPresent(item -> scope.wanted.put(item, true));
            if (old.isPresent() && counterpart.isPresent()) {
                scope.part(old.get(), counterpart.get());
                scope.pair(old.get(), counterpart.get());
            } else if (old.isEmpty() && counterpart.isEmpty()) {
                scope.timeline = true;
            } else {
                old.ifPresent(item -> scope.part(item, item));
                counterpart.ifPresent(item -> scope.part(item, item));
            }
        }
        return scope;
    }

    private void pair(Item old, Item now) {
        counterparts.put(old, now);
        former.put(now, old);
    }

    private void part(Item old, Item now) {
        Optional.ofNullable(counterparts.remove(old)).ifPresent(former::remove);
        Optional.ofNullable(former.remove(now)).ifPresent(counterparts::remove);
    }

    /** What an item of the old post is in the new one; empty if it is gone. */
    Optional<Item> counterpart(Item old) {
        return Optional.ofNullable(counterparts.get(old));
    }

    /** Whether an item of the new post was in the old one. */
    boolean isKnown(Item now) {
        return former.containsKey(now);
    }

    /** Whether edits of an item are wanted. */
    boolean wants(Item item) {
        return all || wanted.containsKey(item);
    }

    /** Whether edits of the schedule and the release are wanted. */
    boolean wantsTimeline() {
        return timeline;
    }

    /** Whether all edits are wanted. */
    boolean isAll() {
        return all;
    }
}
