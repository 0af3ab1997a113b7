package io.github.prognosis.history;

import io.github.prognosis.diff.Change;
import io.github.prognosis.diff.ChangeKind;
import io.github.prognosis.diff.Difference;
import io.github.prognosis.diff.Level;
import io.github.prognosis.diff.Value;
import io.github.prognosis.model.Disposition;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Likelihood;
import io.github.prognosis.model.Series;
import io.github.prognosis.model.Update;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** One item while the updates are gone through; of each it keeps as little as can be. */
final class ItemTrack {

    private Item item;
    private int unchanged;
    private @Nullable LocalDate since;
    private @Nullable Fall fall;
    private List<String> openIn = List.of();
    private List<String> deferredIn = List.of();
    private @Nullable List<ItemState> states;
    private @Nullable String insteadOf;

    /**
     * Begins with an item.
     *
     * @param since the day of the first update that lists it; null if that is not known
     */
    ItemTrack(Item item, @Nullable LocalDate since) {
        this.item = item;
        this.since = since;
    }

    /**
     * That a prognosis went down, or that the item was completed before.
     *
     * @param from the prognosis before; empty if it was completed
     * @param on the day; null if it is not known
     */
    record Fall(Optional<Likelihood> from, @Nullable LocalDate on) {}

    /**
     * Goes on with an update that lists the item.
     *
     * @param column the number of the update among those of the release that is told; empty if it is of an earlier one
     * @param added whether no update before listed it, or only not the one before; empty if that did
     * @param differences what differs from the item as it was
     * @param turn whether the update is the first of a release, and the one before of another
     */
    void listed(
            Update update,
            OptionalInt column,
            Item now,
            Optional<ChangeKind> added,
            List<Difference> differences,
            boolean turn) {
        List<Difference> progress = differences.stream()
                .filter(difference -> isProgress(difference, turn))
                .toList();
        boolean first = added.equals(Optional.of(ChangeKind.ADDED));
        @Nullable LocalDate day = update.date().orElse(null);
        if (!progress.isEmpty()) {
            unchanged = 0;
            since = day;
        } else if (!first) {
            unchanged++;
        }
        fall = turn ? null : fallen(now, differences, day);
        item = now;
        insteadOf = null;
        if (now.disposition() == Disposition.DEFERRED) {
            deferredIn = with(deferredIn, update.release());
        } else if (now.disposition() != Disposition.COMPLETED) {
            openIn = with(openIn, update.release());
        }
        if (column.isPresent()) {
            add(state(column.getAsInt(), added, progress));
        }
    }

    /** Whether that is progress. What only vanished is nothing new, and a new release takes up what the last one put off. */
    private static boolean isProgress(Difference difference, boolean turn) {
        return switch (difference.kind()) {
            case COMPLETED, DEFERRED, REOPENED, RELEASED, CLAIMED, REGRESSED, IMPROVED, ASSESSED -> true;
            case REINSTATED -> !turn;
            case SERIES, STATUS, NOTES -> !isNothing(difference.newValue());
            case UNASSESSED,
                    RETARGETED,
                    RENAMED,
                    OWNERS,
                    MOVED,
                    ISSUES,
                    LINKS,
                    ADDED,
                    RETURNED,
                    REMOVED,
                    MILESTONE_SLIPPED,
                    MILESTONE_ADVANCED,
                    MILESTONE_ADDED,
                    MILESTONE_REMOVED,
                    MILESTONE_CHANGED,
                    HERE,
                    RELEASE -> false;
        };
    }

    private static boolean isNothing(Value value) {
        return value instanceof Value.Texts texts
                ? texts.texts().isEmpty()
                : value instanceof Value.Text text && text.text().isEmpty();
    }

    /** A fall stands until the prognosis is again what it was, or nothing is said of it any more. */
    private @Nullable Fall fallen(Item now, List<Difference> differences, @Nullable LocalDate day) {
        @Nullable Fall fallen = fall;
        if (now.disposition() == Disposition.COMPLETED) {
            return null;
        }
        for (Difference difference : differences) {
            if (difference.kind() == ChangeKind.REOPENED) {
                return new Fall(Optional.empty(), day);
            }
            if (difference.kind() == ChangeKind.REGRESSED) {
                Optional<Likelihood> before = item.prognosis();
                boolean deeper = fallen != null
                        && fallen.from().isPresent()
                        && before.isPresent()
                        && fallen.from().get().compareTo(before.get()) > 0;
                fallen = new Fall(deeper && fallen != null ? fallen.from() : before, day);
            }
        }
        boolean over = fallen != null
                && fallen.from().isPresent()
                && (now.prognosis().isEmpty()
                        || !now.prognosis().get().isComparable(fallen.from().get())
                        || now.prognosis().get().compareTo(fallen.from().get()) >= 0);
        return over ? null : fallen;
    }

    private static List<String> with(List<String> releases, String release) {
        if (releases.contains(release)) {
            return releases;
        }
        List<String> more = new ArrayList<>(releases);
        more.add(release);
        return List.copyOf(more);
    }

    private ItemState state(int column, Optional<ChangeKind> added, List<Difference> progress) {
        Optional<Difference> main = progress.stream().findFirst();
        Optional<ChangeKind> change = added.or(() -> main.map(Difference::kind));
        boolean isNew = added.equals(Optional.of(ChangeKind.ADDED));
        ItemState.Kind kind = switch (item.disposition()) {
            case DEFERRED -> ItemState.Kind.DEFERRED;
            case COMPLETED -> ItemState.Kind.COMPLETED;
            case UP_FOR_GRABS -> ItemState.Kind.UP_FOR_GRABS;
            case OPEN -> isNew ? ItemState.Kind.NEW : moved(main.map(Difference::kind));
        };
        boolean isOpen = item.disposition() == Disposition.OPEN;
        return new ItemState(column, kind, isOpen ? unchanged : 0, change, says(main));
    }

    private static ItemState.Kind moved(Optional<ChangeKind> change) {
        if (change.isEmpty()) {
            return ItemState.Kind.UNCHANGED;
        }
        return switch (change.get()) {
            case REGRESSED, REOPENED -> ItemState.Kind.FELL;
            case IMPROVED -> ItemState.Kind.BETTER;
            default -> ItemState.Kind.CHANGED;
        };
    }

    private String says(Optional<Difference> main) {
        Optional<String> prognosis = item.prognosis().map(Likelihood::word);
        if (main.isPresent()) {
            switch (main.get().kind()) {
                case REGRESSED, IMPROVED, ASSESSED -> {
                    return prognosis.orElse("");
                }
                case STATUS -> {
                    return item.status().orElse("");
                }
                default -> {}
            }
        }
        return item.series().map(Series::toString).or(() -> prognosis).orElse("");
    }

    /**
     * Goes on with an update of the release that is told and does not list the item any more. What was settled may go; what
     * another item stands for is told there.
     */
    void gone(int column, Change.OfItem removed) {
        if (item.disposition() == Disposition.COMPLETED || item.disposition() == Disposition.DEFERRED) {
            return;
        }
        if (removed.level() == Level.INFO) {
            insteadOf = removed.relatedTo().orElse(null);
            return;
        }
        add(new ItemState(column, ItemState.Kind.GONE, 0, Optional.of(ChangeKind.REMOVED), says(Optional.empty())));
    }

    private void add(ItemState state) {
        List<ItemState> all = states == null ? new ArrayList<>(1) : states;
        all.add(state);
        states = all;
    }

    /** The item as it was listed last. */
    Item item() {
        return item;
    }

    /** For how many updates nothing moved. */
    int unchanged() {
        return unchanged;
    }

    /** The day from which on nothing moved; empty if it is not known. */
    Optional<LocalDate> since() {
        return Optional.ofNullable(since);
    }

    /** What it fell from and has not recovered. */
    Optional<Fall> fall() {
        return Optional.ofNullable(fall);
    }

    /** The releases that listed it as open. */
    List<String> openIn() {
        return openIn;
    }

    /** The releases that put it off. */
    List<String> deferredIn() {
        return deferredIn;
    }

    /** The title of the item that stands for it now. */
    Optional<String> insteadOf() {
        return Optional.ofNullable(insteadOf);
    }

    /** What the updates of the release say of it; none if no such lists it. */
    List<ItemState> states() {
        return states == null ? List.of() : states;
    }
}
