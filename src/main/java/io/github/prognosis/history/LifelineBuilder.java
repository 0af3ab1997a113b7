package io.github.prognosis.history;

import io.github.prognosis.diff.Change;
import io.github.prognosis.diff.ChangeKind;
import io.github.prognosis.diff.Comparison;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Update;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Follows every item through a changelog.
 *
 * <p>What a comparison takes as the same item is one lifeline. An item that is gone and comes back under the same issue
 * key, patch link or title goes on where it ended, as far back as the updates are compared with one another.
 */
public final class LifelineBuilder {

    private final IdentityHashMap<Item, LifelineDraft> byItem = new IdentityHashMap<>();
    private final List<LifelineDraft> drafts = new ArrayList<>();

    /** The gone items of the updates that are compared with one another, by update. */
    private final IdentityHashMap<Update, GoneItems<LifelineDraft>> goneItems = new IdentityHashMap<>();

    private final Set<Update> continued = Collections.newSetFromMap(new IdentityHashMap<>());

    private LifelineBuilder() {}

    /**
     * The lifelines of all items, in the order in which they are first seen.
     *
     * @param changelog as {@link ChangelogBuilder} makes it, with all its changes
     * @throws IllegalArgumentException if an entry compares with an update that has no entry before it
     */
    public static List<Lifeline> of(Changelog changelog) {
        List<Comparison> entries = changelog.entries();
        if (entries.isEmpty()) {
            return List.of();
        }
        LifelineBuilder builder = new LifelineBuilder();
        for (int i = 0; i < entries.size(); i++) {
            builder.entry(i, entries.get(i));
        }
        int newest = entries.size() - 1;
        return builder.drafts.stream()
                .map(draft -> draft.finish(builder.continued::contains, newest))
                .toList();
    }

    private void entry(int number, Comparison entry) {
        Update now = entry.newUpdate();
        GoneItems<LifelineDraft> gone = entry.oldUpdate().map(goneItems::get).orElseGet(GoneItems::new);
        goneItems.put(now, gone);
        entry.oldUpdate().ifPresent(continued::add);
        List<Change.OfItem> added = new ArrayList<>();
        List<Change.OfItem> removed = new ArrayList<>();
        entry.same().forEach(pair -> follow(number, now, pair.oldItem(), pair.newItem(), Optional.empty()));
        for (Change change : entry.changes()) {
            if (change instanceof Change.OfItem one) {
                if (one.oldItem().isEmpty()) {
                    added.add(one);
                } else if (one.newItem().isEmpty()) {
                    removed.add(one);
                } else {
                    Item item = one.newItem().orElseThrow();
                    follow(number, now, one.oldItem().orElseThrow(), item, Optional.of(one));
                }
            }
        }
        added(number, entry, added, gone);
        entry.oldUpdate().ifPresent(before -> removed(number, now, before, removed, entry.retiredItems(), gone));
    }

    private void follow(int number, Update now, Item before, Item item, Optional<Change.OfItem> change) {
        LifelineDraft draft = draft(before);
        draft.listed(number, now, item, change);
        byItem.put(item, draft);
    }

    /** Items that come back, items that are new, and twins of items that are told already. */
    private void added(int number, Comparison entry, List<Change.OfItem> added, GoneItems<LifelineDraft> gone) {
        Update now = entry.newUpdate();
        IdentityHashMap<Item, Change.OfItem> changes = new IdentityHashMap<>();
        List<Item> returned = new ArrayList<>();
        for (Change.OfItem change : added) {
            changes.put(change.item(), change);
            if (change.kind() == ChangeKind.RETURNED) {
                returned.add(change.item());
            }
        }
        Map<Item, LifelineDraft> back = Map.of();
        if (!returned.isEmpty()) {
            Set<LifelineDraft> listedBefore = listed(entry.oldUpdate());
            back = gone.takeBack(
                    returned, GoneItems.sharedKeys(now), draft -> !draft.isIn(number) && !listedBefore.contains(draft));
        }
        List<LifelineDraft> created = new ArrayList<>();
        for (Item item : now.items()) {
            if (byItem.containsKey(item)) {
                continue;
            }
            Change.@Nullable OfItem change = changes.get(item);
            @Nullable LifelineDraft known = back.get(item);
            if (known != null && change != null) {
                known.back(number, now, item, change);
                byItem.put(item, known);
            } else {
                LifelineDraft draft = new LifelineDraft();
                draft.listed(number, now, item, Optional.ofNullable(change));
                byItem.put(item, draft);
                created.add(draft);
            }
        }
        created.sort(Comparator.comparingInt(LifelineDraft::firstLine));
        drafts.addAll(created);
    }

    private void removed(
            int number,
            Update now,
            Update before,
            List<Change.OfItem> removed,
            List<Item> retired,
            GoneItems<LifelineDraft> gone) {
        if (removed.isEmpty() && retired.isEmpty()) {
            return;
        }
        Set<String> shared = GoneItems.sharedKeys(before);
        for (Change.OfItem change : removed) {
            LifelineDraft draft = draft(change.item());
            draft.gone(number, now, change);
            gone.add(draft, change.item(), shared);
        }
        retired.forEach(item -> gone.add(draft(item), item, shared));
    }

    private Set<LifelineDraft> listed(Optional<Update> update) {
        Set<LifelineDraft> listed = new HashSet<>();
        update.ifPresent(one -> one.items().forEach(item -> listed.add(draft(item))));
        return listed;
    }

    private LifelineDraft draft(Item item) {
        @Nullable LifelineDraft draft = byItem.get(item);
        if (draft == null) {
            throw new IllegalArgumentException("no entry before has the item " + item.title());
        }
        return draft;
    }
}
