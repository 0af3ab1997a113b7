package io.github.prognosis.diff;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can change between two updates, the most telling first. */
public enum ChangeKind {
    /** The item is completed now. */
    COMPLETED(Level.INFO, Group.DISPOSITION),
    /** The item is deferred now. */
    DEFERRED(Level.WARN, Group.DISPOSITION),
    /** The item was completed and is not any more. */
    REOPENED(Level.RISK, Group.DISPOSITION),
    /** The item was deferred and is open again. */
    REINSTATED(Level.INFO, Group.DISPOSITION),
    /** The item is up for grabs now. */
    RELEASED(Level.WARN, Group.DISPOSITION),
    /** The item was up for grabs and is open. */
    CLAIMED(Level.INFO, Group.DISPOSITION),
    /** The prognosis went down. */
    REGRESSED(Level.RISK, Group.PROGNOSIS),
    /** The prognosis went up. */
    IMPROVED(Level.INFO, Group.PROGNOSIS),
    /** A prognosis appeared. */
    ASSESSED(Level.INFO, Group.PROGNOSIS),
    /** The prognosis disappeared. */
    UNASSESSED(Level.INFO, Group.PROGNOSIS),
    /** The release that the item is meant for, or deferred to, changed. */
    RETARGETED(Level.WARN, Group.ALONE),
    /** The version of the patch series changed, appeared or disappeared, or its RFC did. */
    SERIES(Level.INFO, Group.ALONE),
    /** Other words of the status changed. */
    STATUS(Level.INFO, Group.ALONE),
    /** The title changed. */
    RENAMED(Level.INFO, Group.ALONE),
    /** Somebody else works on it. */
    OWNERS(Level.INFO, Group.ALONE),
    /** It stands in another area, or in or out of a list of blockers. */
    MOVED(Level.INFO, Group.ALONE),
    /** The issue keys changed. */
    ISSUES(Level.INFO, Group.ALONE),
    /** The links changed. */
    LINKS(Level.INFO, Group.ALONE),
    /** The notes changed. */
    NOTES(Level.INFO, Group.ALONE),
    /** The old update has no such item. */
    ADDED(Level.INFO, Group.ALONE),
    /** The old update has no such item, but an earlier one has; only a changelog and lifelines know. */
    RETURNED(Level.INFO, Group.ALONE),
    /** The new update has no such item. */
    REMOVED(Level.RISK, Group.ALONE),
    /** A milestone's date is later now. */
    MILESTONE_SLIPPED(Level.RISK, Group.MILESTONE),
    /** A milestone's date is earlier now. */
    MILESTONE_ADVANCED(Level.INFO, Group.MILESTONE),
    /** The old timeline has no such milestone. */
    MILESTONE_ADDED(Level.INFO, Group.MILESTONE),
    /** The new timeline has no such milestone. */
    MILESTONE_REMOVED(Level.INFO, Group.MILESTONE),
    /** A milestone without a date got one, lost one (which is worth a look), or its words changed. */
    MILESTONE_CHANGED(Level.INFO, Group.MILESTONE),
    /** The mark "We are here" moved, appeared or disappeared. */
    HERE(Level.INFO, Group.ALONE),
    /** The two updates are of different releases. */
    RELEASE(Level.INFO, Group.ALONE);

    /** What several kinds have in common, so that one word means them all. */
    public enum Group {
        /** The milestones of the timeline. */
        MILESTONE,
        /** Where an item stands in the list. */
        DISPOSITION,
        /** How likely an item is to be completed. */
        PROGNOSIS,
        /** Nothing: only its own word means such a kind. */
        ALONE;

        /** The word on the command line; empty for what has nothing in common. */
        public Optional<String> word() {
            return this == ALONE ? Optional.empty() : Optional.of(name().toLowerCase(Locale.ROOT));
        }

        /** Its kinds, in their order. */
        public List<ChangeKind> kinds() {
            return Arrays.stream(ChangeKind.values())
                    .filter(kind -> kind.group() == this)
                    .toList();
        }
    }

    private final Level level;
    private final Group group;

    ChangeKind(Level level, Group group) {
        this.level = level;
        this.group = group;
    }

    /** How much such a change asks for, unless the circumstances say otherwise. */
    public Level level() {
        return level;
    }

    /** What it has in common with other kinds. */
    public Group group() {
        return group;
    }

    /** The word on the command line and in JSON, as in {@code milestone-slipped}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
