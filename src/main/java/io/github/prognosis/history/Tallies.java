package io.github.prognosis.history;

import io.github.prognosis.match.Folded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sorts the items of a release by area and by owner, however these are spelt. */
final class Tallies {

    private Tallies() {}

    /** The areas by name; items without one are behind. */
    static List<Tally> areas(List<StatusItem> items) {
        Map<Optional<String>, Draft> drafts = new LinkedHashMap<>();
        for (StatusItem item : items) {
            Optional<String> area = item.item().area();
            drafts.computeIfAbsent(area.map(Folded::area), key -> new Draft()).add(area, item);
        }
        return drafts.values().stream()
                .map(Draft::tally)
                .sorted(Comparator.comparing((Tally tally) -> tally.name().isEmpty())
                        .thenComparing(Tallies::name))
                .toList();
    }

    /** The owners: those who have to act on most, then those with most in danger, most open, most lost; else by name. */
    static List<Tally> owners(List<StatusItem> items) {
        Map<Set<String>, Draft> drafts = new LinkedHashMap<>();
        for (StatusItem item : items) {
            Set<Set<String>> told = new LinkedHashSet<>();
            for (String name : item.item().ownerNames()) {
                Set<String> person = Folded.people(List.of(name));
                if (told.add(person)) {
                    drafts.computeIfAbsent(person, key -> new Draft()).add(Optional.of(name), item);
                }
            }
        }
        return drafts.values().stream()
                .map(Draft::tally)
                .sorted(Comparator.comparing((Tally tally) -> -tally.tasks())
                        .thenComparing(tally -> -tally.danger())
                        .thenComparing(tally -> -tally.open())
                        .thenComparing(tally -> -tally.gone())
                        .thenComparing(Tallies::name))
                .toList();
    }

    private static String name(Tally tally) {
        return tally.name().orElse("").toLowerCase(Locale.ROOT);
    }

    private static final class Draft {

        private Optional<String> name = Optional.empty();
        private int newest = -1;
        private final List<StatusItem> items = new ArrayList<>();

        void add(Optional<String> spelling, StatusItem item) {
            if (item.last().update() > newest) {
                newest = item.last().update();
                name = spelling;
            }
            items.add(item);
        }

        Tally tally() {
            return new Tally(name, items);
        }
    }
}
