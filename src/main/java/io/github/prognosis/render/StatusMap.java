package io.github.prognosis.render;

import io.github.prognosis.history.ReleaseStatus;
import io.github.prognosis.history.StandingGroup;
import io.github.prognosis.history.StatusItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The items of a release as rows and its updates as columns.
 *
 * @param columns the newest updates, the oldest of them first
 * @param left how many older ones are left out
 */
record StatusMap(List<Column> columns, int left, List<Group> groups) {

    /** So many columns are readable beside the titles. */
    private static final int MOST_COLUMNS = 20;

    private static final int WIDE = 6;

    /** On a phone so many leave no room for the title beside a number of days. */
    private static final int FEW = 12;

    private static final Comparator<StatusItem> BY_TITLE =
            Comparator.comparing(item -> item.title().toLowerCase(Locale.ROOT));

    private static final Comparator<StatusItem> LONGEST_FIRST = Comparator.comparing(
                    (StatusItem item) -> -item.days().orElse(0))
            .thenComparing(item -> -item.unchanged().orElse(0))
            .thenComparing(BY_TITLE);

    /**
     * A column.
     *
     * @param update the number of the update
     */
    record Column(int update, Optional<LocalDate> date) {}

    /**
     * Rows that stand together.
     *
     * @param id what a link leads to
     */
    record Group(String id, String heading, List<StatusItem> items) {}

    /** The map of all items. */
    static StatusMap of(ReleaseStatus status) {
        int updates = status.updates().size();
        int left = Math.max(0, updates - MOST_COLUMNS);
        List<Column> columns = new ArrayList<>();
        for (int i = left; i < updates; i++) {
            columns.add(new Column(i, status.updates().get(i).date()));
        }
        List<Group> groups = new ArrayList<>();
        add(groups, "m-open", "Open, longest unchanged first", sorted(status.open(), LONGEST_FIRST));
        List<StatusItem> gone =
                status.items().stream().filter(item -> item.group().isGone()).toList();
        add(groups, "m-gone", "Gone without a word", sorted(gone, BY_TITLE));
        for (StandingGroup group : List.of(
                StandingGroup.UP_FOR_GRABS, StandingGroup.DEFERRED, StandingGroup.COMPLETED, StandingGroup.UNLISTED)) {
            add(groups, "m-" + group.word(), group.heading(), sorted(status.of(group), BY_TITLE));
        }
        return new StatusMap(columns, left, groups);
    }

    private static List<StatusItem> sorted(List<StatusItem> items, Comparator<StatusItem> order) {
        return items.stream().sorted(order).toList();
    }

    private static void add(List<Group> groups, String id, String heading, List<StatusItem> items) {
        if (!items.isEmpty()) {
            groups.add(new Group(id, heading, items));
        }
    }

    /** The marks of an item, one for each column. */
    List<StatusMark> marks(StatusItem item) {
        List<StatusMark> marks = new ArrayList<>(columns.size());
        for (Column column : columns) {
            marks.add(StatusMark.of(item.state(column.update()), item.state(column.update() - 1)));
        }
        return marks;
    }

    /** Whether there is room for words in the cells. */
    boolean isWide() {
        return columns.size() <= WIDE;
    }

    /** The classes of the table. */
    String style() {
        return isWide() ? "wide" : columns.size() <= FEW ? "tight few" : "tight";
    }

    /** What the signs mean that occur. */
    List<StatusMark> legend() {
        Set<String> used = new HashSet<>();
        for (Group group : groups) {
            for (StatusItem item : group.items()) {
                marks(item).forEach(mark -> used.add(mark.style().replace(" q", "")));
            }
        }
        return StatusMark.LEGEND.stream()
                .filter(mark -> used.contains(mark.style()))
                .toList();
    }

    /** That older updates are left out; empty if none is. */
    Optional<String> note() {
        return left == 0
                ? Optional.empty()
                : Optional.of("The newest " + columns.size() + " of " + (left + columns.size())
                        + " updates; the older ones count, and are not shown.");
    }
}
