package io.github.prognosis.diff;

import io.github.prognosis.match.Pairing;
import io.github.prognosis.model.Disposition;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Section;
import io.github.prognosis.model.Timeline;
import io.github.prognosis.model.Update;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two updates, and what changed from the one to the other. */
final class UpdatePair {

    private final Update oldUpdate;
    private final Update newUpdate;
    private final Optional<Timeline> timeline;
    private final boolean sameRelease;
    private final ChangeNumbers numbers;

    private UpdatePair(Update oldUpdate, Update newUpdate, Optional<Timeline> timeline) {
        this.oldUpdate = oldUpdate;
        this.newUpdate = newUpdate;
        this.timeline = timeline;
        this.sameRelease = oldUpdate.release().equals(newUpdate.release());
        this.numbers = new ChangeNumbers(oldUpdate, newUpdate);
    }

    /**
     * What changed.
     *
     * @param timeline what the milestones of the new update are compared with; empty if with nothing
     * @param pairing which items are the same
     */
    static Comparison compare(Update oldUpdate, Update newUpdate, Optional<Timeline> timeline, Pairing pairing) {
        return new UpdatePair(oldUpdate, newUpdate, timeline).compare(pairing);
    }

    private Comparison compare(Pairing pairing) {
        List<Change> changes = new ArrayList<>();
        if (!sameRelease) {
            Value before = Value.of(oldUpdate.release());
            Value now = Value.of(newUpdate.release());
            Difference release = Difference.of(ChangeKind.RELEASE, before, now);
            changes.add(new Change.OfUpdate(numbers.next(List.of(), "", release), release));
        }
        timeline.ifPresent(before -> changes.addAll(TimelineDiffer.changes(before, newUpdate.timeline(), numbers)));
        List<Change.OfItem> ofItems = new ArrayList<>();
        List<Comparison.SameItem> same = new ArrayList<>();
        for (Pairing.Pair pair : pairing.pairs()) {
            List<Difference> differences = ItemDiffer.differences(pair.oldItem(), pair.newItem());
            if (differences.isEmpty()) {
                same.add(new Comparison.SameItem(pair.oldItem(), pair.newItem()));
            } else {
                ofItems.add(new Change.OfItem(
                        number(pair.newItem(), differences.get(0)),
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
        ListedKeys listed = new ListedKeys(pairing);
        for (Item item : pairing.removed()) {
            if (!sameRelease && item.disposition() == Disposition.COMPLETED) {
                retired.add(item);
            } else {
                changes.add(removed(item, related, listed));
            }
        }
        return new Comparison(Optional.of(oldUpdate), newUpdate, changes, same, retired, pairing.report());
    }

    private Change.OfItem added(Item item, Map<Item, String> related) {
        Level level = item.isBlocker() ? Level.RISK : ChangeKind.ADDED.level();
        Difference main = Difference.of(ChangeKind.ADDED, level, Value.NONE, Value.NONE);
        return alone(main, Optional.empty(), Optional.of(item), Optional.ofNullable(related.get(item)));
    }

    private Change.OfItem removed(Item item, Map<Item, String> related, ListedKeys listed) {
        Optional<String> standIn = listed.other(item).map(Item::title);
        Level level = standIn.isPresent() ? Level.INFO : levelOfRemoval(item);
        Difference main = Difference.of(ChangeKind.REMOVED, level, Value.NONE, Value.NONE);
        return alone(
                main, Optional.of(item), Optional.empty(), standIn.or(() -> Optional.ofNullable(related.get(item))));
    }

    private Change.OfItem alone(
            Difference main, Optional<Item> oldItem, Optional<Item> newItem, Optional<String> relatedTo) {
        long number = number(newItem.or(() -> oldItem).orElseThrow(), main);
        return new Change.OfItem(number, main, List.of(), oldItem, newItem, Optional.empty(), relatedTo);
    }

    private long number(Item item, Difference main) {
        return numbers.next(item.section(), item.title(), main);
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
