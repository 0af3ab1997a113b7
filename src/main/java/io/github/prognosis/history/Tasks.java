package io.github.prognosis.history;

import io.github.prognosis.history.CheckEvidence.KnownSeries;
import io.github.prognosis.history.CheckEvidence.OfItem;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Target;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Says who has to act on an item: the first that fits. */
final class Tasks {

    private static final int FEW_PATCHES = 2;

    private Tasks() {}

    /** Who has to, and what on; empty if nobody has. */
    static Optional<Task> of(
            Item item, List<Risk> reasons, StandingGroup group, Optional<OfItem> evidence, String release) {
        if (group == StandingGroup.GONE) {
            String names = String.join(" and ", item.ownerNames());
            String whom = names.isEmpty() ? "on the list" : names;
            return manager(Task.Kind.ASK, "ask " + whom + ": dropped, deferred or done?");
        }
        if (group == StandingGroup.IN_TREE) {
            return manager(Task.Kind.MARK_COMPLETED, "mark it completed");
        }
        if (!group.isOpen()) {
            return Optional.empty();
        }
        if (has(reasons, Risk.Kind.NO_OWNER)) {
            return manager(Task.Kind.FIND_OWNER, "find an owner, or drop it");
        }
        return ofOwner(item, reasons, group, evidence, release);
    }

    private static Optional<Task> ofOwner(
            Item item, List<Risk> reasons, StandingGroup group, Optional<OfItem> evidence, String release) {
        if (has(reasons, Risk.Kind.BLOCKER)) {
            return owner(item, Task.Kind.FIX, "fix it, or say what it takes");
        }
        if (has(reasons, Risk.Kind.FELL)) {
            return owner(item, Task.Kind.EXPLAIN, "say why it fell back, and what next");
        }
        int left = patchesLeft(evidence);
        if (left > 0 && left <= FEW_PATCHES) {
            String what = left == 1 ? "1 patch left: get it in" : left + " patches left: get them in";
            return owner(item, Task.Kind.FINISH, what);
        }
        if (has(reasons, Risk.Kind.TENTATIVE)) {
            String aim = item.target().map(Target::release).orElse(release);
            return owner(item, Task.Kind.DECIDE, "say: in " + aim + ", or later?");
        }
        return group == StandingGroup.DANGER
                ? owner(item, Task.Kind.POST, "post a new version, or defer")
                : Optional.empty();
    }

    private static boolean has(List<Risk> reasons, Risk.Kind kind) {
        return reasons.stream().anyMatch(reason -> reason.kind() == kind);
    }

    /** How many patches are not in the tree of a series that has one in it; 0 if that is not known. */
    private static int patchesLeft(Optional<OfItem> evidence) {
        Optional<KnownSeries> series = evidence.flatMap(OfItem::series);
        int committed =
                series.map(KnownSeries::committed).orElse(OptionalInt.empty()).orElse(0);
        return committed == 0 ? 0 : series.orElseThrow().patches() - committed;
    }

    private static Optional<Task> manager(Task.Kind kind, String what) {
        return Optional.of(new Task(List.of(), kind, what));
    }

    /** The owners; where the post names none for anything, the manager has to find out who posted it. */
    private static Optional<Task> owner(Item item, Task.Kind kind, String what) {
        List<String> names = item.ownerNames();
        return Optional.of(new Task(names, kind, names.isEmpty() ? "ask its author: " + what : what));
    }
}
