package io.github.prognosis.edit;

import io.github.prognosis.diff.Change;
import io.github.prognosis.diff.ChangeKind;
import io.github.prognosis.diff.Comparison;
import io.github.prognosis.match.Folded;
import io.github.prognosis.model.DigestKind;
import io.github.prognosis.model.Disposition;
import io.github.prognosis.model.Item;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The summary that managers write by hand: what was completed, added, deferred and dropped between two posts, by area.
 *
 * @param period the time in between, as in {@code since May 6 - Jun 2}
 * @param titles by what became of them, and then by area in the order of the new post; only kinds and areas that have any. The
 *     area without a name is empty.
 */
public record Digest(String period, Map<DigestKind, Map<String, List<String>>> titles) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.ENGLISH);

    public Digest {
        Objects.requireNonNull(period);
        titles =
                Collections.unmodifiableMap(new EnumMap<>(titles.isEmpty() ? new EnumMap<>(DigestKind.class) : titles));
    }

    /** The digest of a comparison, from the one post's day to the other's. */
    public static Digest of(Comparison comparison) {
        return of(comparison, comparison.newUpdate().date());
    }

    /** The digest of a comparison, from the old post's day to that one. */
    public static Digest of(Comparison comparison, Optional<LocalDate> until) {
        Map<DigestKind, Map<String, List<String>>> titles = new EnumMap<>(DigestKind.class);
        Map<String, String> areas = areas(comparison);
        for (DigestKind kind : DigestKind.values()) {
            Map<String, List<String>> byArea = new LinkedHashMap<>();
            areas.values().forEach(area -> byArea.put(area, new ArrayList<>()));
            for (Change change : comparison.changes()) {
                if (kind(change).equals(Optional.of(kind))) {
                    Item item = change.newItem().or(change::oldItem).orElseThrow();
                    String area = change.oldItem()
                            .filter(old -> item.area().isEmpty())
                            .map(Digest::area)
                            .orElse(area(item));
                    byArea.computeIfAbsent(areas.getOrDefault(area, area), unused -> new ArrayList<>())
                            .add(item.title());
                }
            }
            byArea.values().removeIf(List::isEmpty);
            if (!byArea.isEmpty()) {
                titles.put(kind, byArea);
            }
        }
        return new Digest(period(comparison.oldUpdate().flatMap(before -> before.date()), until), titles);
    }

    /** The areas' names as the new post spells them first, by what is the same in all spellings; then those of the old post. */
    private static Map<String, String> areas(Comparison comparison) {
        Map<String, String> areas = new LinkedHashMap<>();
        areas.put("", "");
        List<Item> items = new ArrayList<>(comparison.newUpdate().items());
        comparison.oldUpdate().ifPresent(before -> items.addAll(before.items()));
        items.forEach(item -> areas.putIfAbsent(area(item), item.area().orElse("")));
        return areas;
    }

    private static String area(Item item) {
        return item.area().map(Folded::area).orElse("");
    }

    /** What is said of a change; empty if nothing is. What an item is now counts, not how it got there. */
    private static Optional<DigestKind> kind(Change change) {
        boolean listed = change.newItem().isPresent();
        if (listed && change.oldItem().isEmpty()) {
            return Optional.of(DigestKind.ofNew(change.newItem().get().disposition()));
        }
        if (change.kind() == ChangeKind.COMPLETED) {
            return Optional.of(DigestKind.COMPLETED);
        }
        if (change.kind() == ChangeKind.DEFERRED) {
            return Optional.of(DigestKind.DEFERRED);
        }
        boolean dropped = !listed
                && change.oldItem()
                        .filter(item -> item.disposition() != Disposition.COMPLETED)
                        .isPresent();
        return dropped ? Optional.of(DigestKind.DROPPED) : Optional.empty();
    }

    private static String period(Optional<LocalDate> from, Optional<LocalDate> until) {
        if (from.isEmpty() || until.isEmpty()) {
            return from.map(day -> "since " + DAY_OF_YEAR.format(day)).orElse("since the last update");
        }
        DateTimeFormatter form = from.get().getYear() == until.get().getYear() ? DAY : DAY_OF_YEAR;
        return "since " + form.format(from.get()) + " - " + form.format(until.get());
    }

    /** Whether nothing is to be said. */
    public boolean isEmpty() {
        return titles.isEmpty();
    }

    /** The text, its lines without breaks; a blank line stands between two kinds. Empty if nothing is to be said. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        titles.forEach((kind, areas) -> {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.add(kind.sentence());
            lines.addAll(DigestForm.USUAL.block(period, areas));
        });
        return lines;
    }

    /**
     * A section that holds digests, with this one on top: in the columns and with the bullets of its newest block, and under the
     * sentence of that; what it has no sentence for stands at its end.
     *
     * @param section its lines, without breaks
     */
    public List<String> onTopOf(List<String> section) {
        return isEmpty() ? section : DigestSection.with(section, this);
    }
}
