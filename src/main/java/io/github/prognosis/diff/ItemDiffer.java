package io.github.prognosis.diff;

import io.github.prognosis.match.Folded;
import io.github.prognosis.match.PatchLink;
import io.github.prognosis.model.Disposition;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Likelihood;
import io.github.prognosis.model.Section;
import io.github.prognosis.model.Series;
import io.github.prognosis.model.StatusWords;
import io.github.prognosis.model.Target;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

/** What differs between an item and the same item in the next update, the most telling first. */
final class ItemDiffer {

    private final Item oldItem;
    private final Item newItem;
    private final List<Difference> differences = new ArrayList<>();

    private ItemDiffer(Item oldItem, Item newItem) {
        this.oldItem = oldItem;
        this.newItem = newItem;
    }

    /** The differences in the order of {@link ChangeKind}; empty if nothing differs that is a change. */
    static List<Difference> differences(Item oldItem, Item newItem) {
        ItemDiffer differ = new ItemDiffer(oldItem, newItem);
        boolean moved = oldItem.disposition() != newItem.disposition();
        if (moved) {
            differ.disposition();
        }
        differ.prognosis();
        if (!moved && newItem.disposition() == Disposition.COMPLETED) {
            differ.title();
            return differ.differences;
        }
        if (!moved) {
            differ.aim();
        }
        differ.series();
        differ.status();
        differ.title();
        differ.owners();
        if (!moved) {
            differ.area();
        }
        differ.texts(ChangeKind.ISSUES, oldItem.issues(), newItem.issues(), HashSet::new);
        differ.texts(ChangeKind.LINKS, oldItem.links(), newItem.links(), PatchLink::contents);
        NoteWords.difference(oldItem.notes(), newItem.notes()).ifPresent(differ.differences::add);
        return differ.differences;
    }

    private void disposition() {
        Disposition before = oldItem.disposition();
        Disposition now = newItem.disposition();
        ChangeKind kind = switch (now) {
            case COMPLETED -> ChangeKind.COMPLETED;
            case DEFERRED -> ChangeKind.DEFERRED;
            case UP_FOR_GRABS -> before == Disposition.COMPLETED ? ChangeKind.REOPENED : ChangeKind.RELEASED;
            case OPEN ->
                switch (before) {
                    case COMPLETED -> ChangeKind.REOPENED;
                    case DEFERRED -> ChangeKind.REINSTATED;
                    case UP_FOR_GRABS, OPEN -> ChangeKind.CLAIMED;
                };
        };
        add(kind, Value.of(before.word()), Value.of(now.word()));
    }

    private void prognosis() {
        Optional<Likelihood> before = oldItem.prognosis();
        Optional<Likelihood> now = newItem.prognosis();
        if (before.equals(now) || isOtherScale(before, now)) {
            return;
        }
        Value oldValue = Value.of(before.map(Likelihood::word));
        Value newValue = Value.of(now.map(Likelihood::word));
        if (before.isEmpty()) {
            add(ChangeKind.ASSESSED, oldValue, newValue);
        } else if (now.isEmpty()) {
            add(ChangeKind.UNASSESSED, oldValue, newValue);
        } else {
            int steps = now.get().compareTo(before.get());
            ChangeKind kind = steps < 0 ? ChangeKind.REGRESSED : ChangeKind.IMPROVED;
            OptionalInt size = OptionalInt.of(Math.abs(steps));
            differences.add(new Difference(kind, kind.level(), oldValue, newValue, size, OptionalLong.empty()));
        }
    }

    private static boolean isOtherScale(Optional<Likelihood> before, Optional<Likelihood> now) {
        return before.isPresent() && now.isPresent() && !before.get().isComparable(now.get());
    }

    /** The release an item is meant for, or deferred to. */
    private void aim() {
        Optional<String> before = aim(oldItem);
        Optional<String> now = aim(newItem);
        if (before.equals(now)) {
            return;
        }
        boolean tentative = newItem.target().map(Target::tentative).orElse(false);
        boolean firm = now.isPresent() && before.equals(now.map(release -> release + "?"));
        boolean harmless = (before.isEmpty() || firm) && !tentative;
        add(ChangeKind.RETARGETED, harmless ? Level.INFO : Level.WARN, Value.of(before), Value.of(now));
    }

    private static Optional<String> aim(Item item) {
        if (item.deferredTo().isPresent() || item.target().isEmpty()) {
            return item.deferredTo();
        }
        return Optional.of(item.target().get().toString());
    }

    /** A version that is no longer written while the patch link stays is no change. */
    private void series() {
        Optional<Series> before = oldItem.series();
        Optional<Series> now = newItem.series();
        if (before.equals(now) || (now.isEmpty() && sharesPatchLink())) {
            return;
        }
        Value oldValue = Value.of(before.map(Series::toString));
        add(ChangeKind.SERIES, oldValue, Value.of(now.map(Series::toString)));
    }

    private boolean sharesPatchLink() {
        return !Collections.disjoint(PatchLink.keys(oldItem), PatchLink.keys(newItem));
    }

    private void status() {
        if (oldItem.status().equals(newItem.status())) {
            return;
        }
        Optional<String> before = oldItem.status().flatMap(StatusWords::otherWords);
        Optional<String> now = newItem.status().flatMap(StatusWords::otherWords);
        if (!before.map(Folded::title).equals(now.map(Folded::title))) {
            add(ChangeKind.STATUS, Value.of(before), Value.of(now));
        }
    }

    private void title() {
        if (!oldItem.title().equals(newItem.title())
                && !Folded.title(oldItem.title()).equals(Folded.title(newItem.title()))) {
            add(ChangeKind.RENAMED, Value.of(oldItem.title()), Value.of(newItem.title()));
        }
    }

    private void owners() {
        texts(ChangeKind.OWNERS, oldItem.ownerNames(), newItem.ownerNames(), Folded::people);
    }

    /** Where only one of the two has an area it is no move: a list of blockers that gets another heading moves nothing. */
    private void area() {
        String before = oldItem.area().orElse("");
        String now = newItem.area().orElse("");
        boolean same = before.equals(now) || Folded.area(before).equals(Folded.area(now));
        if (before.isEmpty() || now.isEmpty() || (same && oldItem.isBlocker() == newItem.isBlocker())) {
            return;
        }
        Level level = newItem.isBlocker() && !oldItem.isBlocker() ? Level.RISK : ChangeKind.MOVED.level();
        add(
                ChangeKind.MOVED,
                level,
                Value.of(same ? heading(oldItem) : oldItem.area()),
                Value.of(same ? heading(newItem) : newItem.area()));
    }

    /** The heading that says that it blocks the release, else the last. */
    private static Optional<String> heading(Item item) {
        List<String> headings = item.section();
        Optional<String> last =
                headings.stream().skip(Math.max(0, headings.size() - 1)).findFirst();
        return headings.stream().filter(Section::saysBlocker).findFirst().or(() -> last);
    }

    private void texts(
            ChangeKind kind,
            List<String> before,
            List<String> now,
            Function<Collection<String>, Set<String>> identity) {
        if (!before.equals(now) && !identity.apply(before).equals(identity.apply(now))) {
            add(kind, Value.of(before), Value.of(now));
        }
    }

    private void add(ChangeKind kind, Value oldValue, Value newValue) {
        add(kind, kind.level(), oldValue, newValue);
    }

    private void add(ChangeKind kind, Level level, Value oldValue, Value newValue) {
        differences.add(Difference.of(kind, level, oldValue, newValue));
    }
}
