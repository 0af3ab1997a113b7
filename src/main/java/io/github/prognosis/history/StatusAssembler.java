package io.github.prognosis.history;

import io.github.prognosis.history.CheckEvidence.OfItem;
import io.github.prognosis.model.Disposition;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Schedule;
import io.github.prognosis.model.Update;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Puts together what is told of a release from what was kept of its items. */
final class StatusAssembler {

    /** In so short a list an item without an owner says something, even if no other has one. */
    private static final int SHORT_LIST = 5;

    private static final Comparator<StatusItem> ORDER = Comparator.comparing(StatusItem::group)
            .thenComparing(item -> item.reasons().stream().noneMatch(Risk::isStrong))
            .thenComparing(item -> -item.weight())
            .thenComparing(item -> -item.days().orElse(0))
            .thenComparing(item -> -item.unchanged().orElse(0))
            .thenComparing(item -> item.title().toLowerCase(Locale.ROOT))
            .thenComparing(item -> item.item().line());

    private final String release;
    private final Optional<LocalDate> asOf;
    private final List<Update> updates;
    private final StatusDates dates;
    private final Optional<CheckEvidence> check;
    private final Map<Integer, OfItem> evidence;
    private final int newest;
    private final boolean ownersNamed;

    StatusAssembler(
            String release,
            Optional<LocalDate> asOf,
            List<Update> updates,
            List<Schedule> schedules,
            Optional<CheckEvidence> check) {
        if (updates.isEmpty()) {
            throw new IllegalArgumentException("no update of release " + release + " by that day");
        }
        this.release = release;
        this.asOf = asOf;
        this.updates = updates;
        this.dates = StatusDates.of(updates, schedules);
        this.check = check;
        this.evidence = check.map(CheckEvidence::byLine).orElse(Map.of());
        this.newest = updates.size() - 1;
        this.ownersNamed = namesOwners(updates.get(newest));
    }

    /** A post that names hardly anybody does not say that nobody works on the others. */
    private static boolean namesOwners(Update update) {
        List<Item> open = update.items().stream()
                .filter(item -> item.disposition() == Disposition.OPEN)
                .toList();
        long owned = open.stream().filter(item -> !item.owners().isEmpty()).count();
        return open.size() < SHORT_LIST || owned * SHORT_LIST >= open.size();
    }

    ReleaseStatus of(List<ItemTrack> tracks) {
        List<StatusItem> items = new ArrayList<>();
        for (ItemTrack track : tracks) {
            if (!track.states().isEmpty()) {
                items.add(item(track));
            }
        }
        items.sort(ORDER);
        return new ReleaseStatus(
                release,
                asOf,
                updates,
                dates.schedules(),
                check,
                items,
                MilestoneTable.of(dates.timelines()),
                Flow.steps(updates, items),
                Flow.last(updates, items),
                Tallies.areas(items),
                Tallies.owners(items));
    }

    private StatusItem item(ItemTrack track) {
        Item item = track.item();
        ItemState last = track.states().get(track.states().size() - 1);
        boolean listed = last.update() == newest && last.kind() != ItemState.Kind.GONE;
        boolean open = listed && item.disposition() == Disposition.OPEN;
        OptionalLong days = open ? days(track) : OptionalLong.empty();
        Optional<OfItem> known = listed
                ? Optional.ofNullable(evidence.get(item.line()))
                        .filter(one -> one.title().equals(item.title()))
                : Optional.empty();
        List<Risk> reasons = reasons(track, last, listed, days, known);
        StandingGroup group = group(item, last, listed, reasons);
        return new StatusItem(
                item,
                track.states(),
                open ? OptionalInt.of(track.unchanged()) : OptionalInt.empty(),
                days,
                Risks.carriedFrom(track, release),
                track.deferredIn(),
                listed ? Optional.empty() : track.insteadOf(),
                reasons,
                group,
                Tasks.of(item, reasons, group, known, release),
                known);
    }

    private OptionalLong days(ItemTrack track) {
        Optional<LocalDate> since = track.since();
        return since.isPresent() && asOf.isPresent()
                ? OptionalLong.of(ChronoUnit.DAYS.between(since.get(), asOf.get()))
                : OptionalLong.empty();
    }

    private List<Risk> reasons(
            ItemTrack track, ItemState last, boolean listed, OptionalLong days, Optional<OfItem> known) {
        if (last.kind() == ItemState.Kind.GONE) {
            int before = last.update() - 1;
            return List.of(Risks.gone(track, updates.get(Math.max(0, before)).date()));
        }
        if (!listed) {
            return List.of();
        }
        Disposition disposition = track.item().disposition();
        if (disposition == Disposition.OPEN) {
            return Risks.ofOpen(track, release, days, ownersNamed, known, check.flatMap(CheckEvidence::mailsUntil));
        }
        return known.filter(one -> disposition != Disposition.COMPLETED)
                .flatMap(Risks::newer)
                .map(List::of)
                .orElse(List.of());
    }

    private StandingGroup group(Item item, ItemState last, boolean listed, List<Risk> reasons) {
        if (last.kind() == ItemState.Kind.GONE) {
            return last.update() == newest ? StandingGroup.GONE : StandingGroup.GONE_EARLIER;
        }
        if (!listed) {
            return StandingGroup.UNLISTED;
        }
        return switch (item.disposition()) {
            case OPEN -> ofOpen(reasons);
            case UP_FOR_GRABS -> StandingGroup.UP_FOR_GRABS;
            case DEFERRED -> StandingGroup.DEFERRED;
            case COMPLETED -> StandingGroup.COMPLETED;
        };
    }

    private static StandingGroup ofOpen(List<Risk> reasons) {
        int sum = reasons.stream().mapToInt(Risk::weight).sum();
        if (reasons.stream().anyMatch(reason -> reason.kind() == Risk.Kind.COMMITTED)) {
            return StandingGroup.IN_TREE;
        }
        if (sum > 0) {
            return RiskWeights.isDanger(sum) ? StandingGroup.DANGER : StandingGroup.WATCH;
        }
        return reasons.stream().anyMatch(reason -> reason.kind() == Risk.Kind.NEWER_VERSION)
                ? StandingGroup.NEWER
                : StandingGroup.CALM;
    }
}
