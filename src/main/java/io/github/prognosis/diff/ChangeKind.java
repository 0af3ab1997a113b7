package io.github.prognosis.diff;

import java.util.Locale;

/** What can change between two updates, the most telling first. */
public enum ChangeKind {
    /** The item is completed now. */
    COMPLETED(Level.INFO),
    /** The item is deferred now. */
    DEFERRED(Level.WARN),
    /** The item was completed and is not any more. */
    REOPENED(Level.RISK),
    /** The item was deferred and is open again. */
    REINSTATED(Level.INFO),
    /** The item is up for grabs now. */
    RELEASED(Level.WARN),
    /** The item was up for grabs and is open. */
    CLAIMED(Level.INFO),
    /** The prognosis went down. */
    REGRESSED(Level.RISK),
    /** The prognosis went up. */
    IMPROVED(Level.INFO),
    /** A prognosis appeared. */
    ASSESSED(Level.INFO),
    /** The prognosis disappeared. */
    UNASSESSED(Level.INFO),
    /** The release that the item is meant for, or deferred to, changed. */
    RETARGETED(Level.WARN),
    /** The version of the patch series changed, appeared or disappeared, or its RFC did. */
    SERIES(Level.INFO),
    /** Other words of the status changed. */
    STATUS(Level.INFO),
    /** The title changed. */
    RENAMED(Level.INFO),
    /** Somebody else works on it. */
    OWNERS(Level.INFO),
    /** It stands in another area. */
    MOVED(Level.INFO),
    /** The issue keys changed. */
    ISSUES(Level.INFO),
    /** The links changed. */
    LINKS(Level.INFO),
    /** The notes changed. */
    NOTES(Level.INFO),
    /** The old update has no such item. */
    ADDED(Level.INFO),
    /** The new update has no such item. */
    REMOVED(Level.RISK),
    /** A milestone's date is later now. */
    MILESTONE_SLIPPED(Level.RISK),
    /** A milestone's date is earlier now. */
    MILESTONE_ADVANCED(Level.INFO),
    /** The old timeline has no such milestone. */
    MILESTONE_ADDED(Level.INFO),
    /** The new timeline has no such milestone. */
    MILESTONE_REMOVED(Level.INFO),
    /** A milestone without a date got one, lost one, or its words changed. */
    MILESTONE_CHANGED(Level.INFO),
    /** The mark "We are here" moved, appeared or disappeared. */
    HERE(Level.INFO),
    /** The two updates are of different releases. */
    RELEASE(Level.INFO);

    private final Level level;

    ChangeKind(Level level) {
        this.level = level;
    }

    /** How much such a change asks for, unless the circumstances say otherwise. */
    public Level level() {
        return level;
    }

    /** The word on the command line and in JSON, as in {@code milestone-slipped}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
