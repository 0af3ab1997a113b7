package io.github.prognosis.diff;

import io.github.prognosis.model.Item;
import io.github.prognosis.model.Match;
import io.github.prognosis.model.Milestone;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A change between two updates: of an item, of the timeline, or of the release they are about. */
public sealed interface Change {

    /** The most telling thing that differs. */
    Difference main();

    /** A number that hardly another change of the comparison has, and that it has in every comparison of the two updates. */
    long number();

    /**
     * What it is known by in every report, however it is filtered: 12 hex digits of the two updates' releases and dates, and of
     * what changed.
     */
    default String id() {
        return StableNumbers.word(number());
    }

    /** What else differs of an item, in the order of {@link ChangeKind}. */
    default List<Difference> details() {
        return List.of();
    }

    /** What changed: the title now (of a removed item its last), a milestone's name; empty for others. */
    default String title() {
        return "";
    }

    /** The item in the old update; empty if it was added, or no item changed. */
    default Optional<Item> oldItem() {
        return Optional.empty();
    }

    /** The item in the new update; empty if it was removed, or no item changed. */
    default Optional<Item> newItem() {
        return Optional.empty();
    }

    /** Why two items are taken as the same; empty unless there are two. */
    default Optional<Match> match() {
        return Optional.empty();
    }

    /**
     * The title of an item that was removed or added, and nearly taken as the same; of a removed item also of one that is still
     * listed and has its issue key or patch link.
     */
    default Optional<String> relatedTo() {
        return Optional.empty();
    }

    /** What a reply to the old update gives as a reason; empty if none does, or none was asked for. */
    default Optional<Because> because() {
        return Optional.empty();
    }

    /** The line of the old body in which the old side stands; empty if there is none. */
    default Optional<Integer> oldLine() {
        return oldItem().map(Item::line);
    }

    /** The line of the new body in which the new side stands; empty if there is none. */
    default Optional<Integer> newLine() {
        return newItem().map(Item::line);
    }

    /** The kind of the most telling difference. */
    default ChangeKind kind() {
        return main().kind();
    }

    /** The highest level of all that differs. */
    default Level level() {
        Level highest = main().level();
        for (Difference detail : details()) {
            highest = highest.or(detail.level());
        }
        return highest;
    }

    /**
     * A change of an item.
     *
     * @param number see {@link #number()}
     * @param oldItem the item in the old update; empty if it was added
     * @param newItem the item in the new update; empty if it was removed
     * @param match why the two are taken as the same; empty unless there are two
     * @param relatedTo see {@link #relatedTo()}
     * @param because see {@link #because()}
     */
    record OfItem(
            long number,
            Difference main,
            List<Difference> details,
            Optional<Item> oldItem,
            Optional<Item> newItem,
            Optional<Match> match,
            Optional<String> relatedTo,
            Optional<Because> because)
            implements Change {
        public OfItem {
            Objects.requireNonNull(main);
            details = List.copyOf(details);
            Objects.requireNonNull(match);
            Objects.requireNonNull(relatedTo);
            Objects.requireNonNull(because);
            if (oldItem.isEmpty() && newItem.isEmpty()) {
                throw new IllegalArgumentException("a change of an item has an item");
            }
        }

        /** A change for which nobody gives a reason. */
        OfItem(
                long number,
                Difference main,
                List<Difference> details,
                Optional<Item> oldItem,
                Optional<Item> newItem,
                Optional<Match> match,
                Optional<String> relatedTo) {
            this(number, main, details, oldItem, newItem, match, relatedTo, Optional.empty());
        }

        /** The same, for which somebody gives a reason. */
        OfItem explained(Because reason) {
            return new OfItem(number, main, details, oldItem, newItem, match, relatedTo, Optional.of(reason));
        }

        /** The item now; of a removed one as it was. */
        public Item item() {
            return newItem.isPresent() ? newItem.get() : oldItem.orElseThrow();
        }

        /** The same, of an item that is added, where an earlier update listed it. */
        public OfItem returned() {
            Difference back = Difference.of(ChangeKind.RETURNED, main.level(), main.oldValue(), main.newValue());
            return new OfItem(number, back, details, oldItem, newItem, match, relatedTo, because);
        }

        @Override
        public String title() {
            return item().title();
        }
    }

    /**
     * A change of a milestone.
     *
     * @param number see {@link #number()}
     * @param oldMilestone empty if it was added
     * @param newMilestone empty if it was removed
     */
    record OfMilestone(long number, Difference main, Optional<Milestone> oldMilestone, Optional<Milestone> newMilestone)
            implements Change {
        public OfMilestone {
            Objects.requireNonNull(main);
            if (oldMilestone.isEmpty() && newMilestone.isEmpty()) {
                throw new IllegalArgumentException("a change of a milestone has a milestone");
            }
        }

        @Override
        public Optional<Integer> oldLine() {
            return oldMilestone.map(Milestone::line).filter(line -> line > 0);
        }

        @Override
        public Optional<Integer> newLine() {
            return newMilestone.map(Milestone::line);
        }

        @Override
        public String title() {
            return newMilestone.isPresent()
                    ? newMilestone.get().name()
                    : oldMilestone.orElseThrow().name();
        }
    }

    /**
     * A change of the update as a whole: of the mark "We are here", or of the release.
     *
     * @param number see {@link #number()}
     */
    record OfUpdate(long number, Difference main) implements Change {
        public OfUpdate {
            Objects.requireNonNull(main);
        }
    }
}
