package io.github.prognosis.cli;

import io.github.prognosis.diff.ItemFilter;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Release;
import io.github.prognosis.model.Update;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Warns of filters that nothing in the inputs matches: mistyped, they would say "no change" for ever. */
final class FilterCheck {

    private static final int MOST_NAMES = 3;

    private final Collection<Update> updates;
    private final Session session;
    private boolean allThere = true;

    /**
     * Looks into what was read.
     *
     * @param updates all updates of all inputs
     */
    FilterCheck(Collection<Update> updates, Session session) {
        this.updates = updates;
        this.session = session;
    }

    /** Warns of releases that no update is of, and of days that none is of. */
    void entries(EntryFilter entries) {
        entries.releases().stream().distinct().forEach(this::release);
        if (allThere && !entries.isAll() && updates.stream().noneMatch(entries::accepts)) {
            List<LocalDate> days = updates.stream()
                    .map(Update::date)
                    .flatMap(Optional::stream)
                    .sorted()
                    .toList();
            String known = days.isEmpty()
                    ? "no update has a date"
                    : "there are updates of " + days.get(0) + " to " + days.get(days.size() - 1);
            missing("no update matches " + String.join("; ", entries.description()) + "; " + known, List.of());
        }
    }

    private void release(String release) {
        missingRelease(release, updates).ifPresent(message -> missing(message, List.of()));
    }

    /** That no update is of a release, and which are near it; empty if one is. */
    static Optional<String> missingRelease(String release, Collection<Update> updates) {
        Release wanted = Release.of(release);
        Set<Release> known = new TreeSet<>();
        updates.forEach(update -> known.add(Release.of(update.release())));
        if (known.contains(wanted)) {
            return Optional.empty();
        }
        String near = known.stream()
                .sorted(Comparator.comparingInt(one -> Math.abs(one.minor() - wanted.minor())))
                .limit(MOST_NAMES)
                .sorted()
                .map(one -> one.major() + "." + one.minor())
                .collect(Collectors.joining(", "));
        return Optional.of("no update is of release " + release + "; near it: " + near);
    }

    /** Warns of words that no title, no owner, no heading has. */
    void items(ItemFilter filter) {
        filter.wishes().stream().distinct().forEach(this::wish);
    }

    private void wish(ItemFilter.Wish wish) {
        Set<String> texts = new TreeSet<>();
        for (Update update : updates) {
            for (Item item : update.items()) {
                if (wish.fits(item)) {
                    return;
                }
                texts.addAll(wish.field().texts(item));
            }
        }
        List<String> near = Suggestion.near(wish.words(), texts);
        String what = switch (wish.field()) {
            case ITEM -> "no item has";
            case OWNER -> "no owner has";
            case SECTION -> "no heading has";
        };
        missing(what + " all these words: " + wish.words() + (near.isEmpty() ? "" : "; near it:"), near);
    }

    /**
     * Warns of filters that something matches each, and nothing all of them.
     *
     * @param found whether anything does
     */
    void together(ItemFilter filter, EntryFilter entries, boolean found) {
        if (!allThere || found || filter.isAll()) {
            return;
        }
        boolean matches = updates.stream()
                .filter(entries::accepts)
                .flatMap(update -> update.items().stream())
                .anyMatch(filter::accepts);
        if (!matches) {
            List<String> all = new ArrayList<>(filter.description());
            all.addAll(entries.description());
            missing("no item matches all of this: " + String.join("; ", all), List.of());
        }
    }

    private void missing(String message, List<String> near) {
        allThere = false;
        session.warn(message, near);
    }
}
