package io.github.prognosis.diff;

import io.github.prognosis.match.ItemMatcher;
import io.github.prognosis.match.MatchOptions;
import io.github.prognosis.match.Pairing;
import io.github.prognosis.model.Disposition;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Section;
import io.github.prognosis.model.Update;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares two updates.
 *
 * <p>Stateless and thread-safe.
 */
public final class UpdateDiffer {

    private final Update oldUpdate;
    private final Update newUpdate;
    private final boolean sameRelease;

    private UpdateDiffer(Update oldUpdate, Update newUpdate) {
        this.oldUpdate = oldUpdate;
        this.newUpdate = newUpdate;
        this.sameRelease = oldUpdate.release().equals(newUpdate.release());
    }

    /** What changed from the one to the other. */
    public static Comparison compare(Update oldUpdate, Update newUpdate, MatchOptions options) {
        return new UpdateDiffer(oldUpdate, newUpdate).compare(options);
    }

    private Comparison compare(MatchOptions options) {
        Pairing pairing = ItemMatcher.match(oldUpdate, newUpdate, options);
        List<Change> changes = new ArrayList<>();
        if (sameRelease) {
            changes.addAll(TimelineDiffer.changes(oldUpdate.timeline(), newUpdate.timeline()));
        } else {
            Value before = Value.of(oldUpdate.release());
            Value now = Value.of(newUpdate.release());
            changes.add(new Change.OfUpdate(Difference.of(ChangeKind.RELEASE, before, now)));
        }
        List<Change.OfItem> ofItems = new ArrayList<>();
        List<Comparison.SameItem> same = new ArrayList<>();
        for (Pairing.Pair pair : pairing.pairs()) {
            List<Difference> differences = ItemDiffer.differences(pair.oldItem(), pair.newItem());
            if (differences.isEmpty()) {
                same.add(new Comparison.SameItem(pair.oldItem(), pair.newItem()));
            } else {
                ofItems.add(new Change.OfItem(
                        differences.get(0),
                        differences.subList(1, differences.size()),
                        Optional.of(pair.oldItem()),
                        Optional.of(pair.newItem()),
                        Optional.of(pair.match()),
                        Optional.empty()));
            }
        }
        IdentityHashMap<Item, String> related = pairing.related();
        for (Item item : pairing.added()) {
            ofItems.add(added(item, related));
        }
        ofItems.sort(
                (one, other) -> Integer.compare(one.item().line(), other.item().line()));
        changes.addAll(ofItems);
        List<Item> retired = new ArrayList<>();
        for (Item item : pairing.removed()) {
            if (!sameRelease && item.disposition() == Disposition.COMPLETED) {
                retired.add(item);
            } else {
                changes.add(removed(item, related));
            }
        }
        return new Comparison(Optional.of(oldUpdate), newUpdate, changes, same, retired, pairing.report());
    }

    private static Change.OfItem added(Item item, Map<Item, String> related) {
        Level level = item.isBlocker() ? Level.RISK : Level.INFO;
        return alone(ChangeKind.ADDED, level, Optional.empty(), Optional.of(item), related);
    }

    private Change.OfItem removed(Item item, Map<Item, String> related) {
        return alone(ChangeKind.REMOVED, levelOfRemoval(item), Optional.of(item), Optional.empty(), related);
    }

    private static Change.OfItem alone(
            ChangeKind kind, Level level, Optional<Item> oldItem, Optional<Item> newItem, Map<Item, String> related) {
        Difference main = Difference.of(kind, level, Value.NONE, Value.NONE);
        Item item = newItem.isPresent() ? newItem.get() : oldItem.orElseThrow();
        Optional<String> relatedTo = Optional.ofNullable(related.get(item));
        return new Change.OfItem(main, List.of(), oldItem, newItem, Optional.empty(), relatedTo);
    }

    /** An item that is gone without a word is a risk, unless nothing else was to be expected. */
    private Level levelOfRemoval(Item item) {
        boolean settled = item.disposition() == Disposition.COMPLETED || item.disposition() == Disposition.DEFERRED;
        if (!sameRelease || settled) {
            return Level.INFO;
        }
        return tellsCompleted(oldUpdate) || tellsCompleted(newUpdate) ? Level.RISK : Level.WARN;
    }

    private static boolean tellsCompleted(Update update) {
        for (Section section : update.sections()) {
            if (section.disposition() == Disposition.COMPLETED) {
                return true;
            }
        }
        return false;
    }
}
