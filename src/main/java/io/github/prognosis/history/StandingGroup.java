package io.github.prognosis.history;

import java.util.Locale;

/** What is to be done about an item of a release, the most urgent first. */
public enum StandingGroup {
    /** Open, and its reasons weigh much. */
    DANGER("Open, and in danger"),
    /** Listed in the update before, and not in the newest, without a word. */
    GONE("Gone without a word"),
    /** Open, and its reasons weigh little. */
    WATCH("To watch"),
    /** Open, and all its patches are in the tree. */
    IN_TREE("In the tree, but listed as open"),
    /** Open, without any other reason than that the list has a newer version. */
    NEWER("Newer on the list than the post says"),
    /** Open, without any reason. */
    CALM("No reason found"),
    /** Nobody works on it. */
    UP_FOR_GRABS("Up for grabs"),
    /** Put off to a later release. */
    DEFERRED("Deferred"),
    /** In the tree, as the post says. */
    COMPLETED("Completed"),
    /** Gone without a word from an update before the last but one. */
    GONE_EARLIER("Gone without a word, earlier"),
    /** Completed, deferred, or told under another title, and no longer listed. */
    UNLISTED("No longer listed");

    private final String heading;

    StandingGroup(String heading) {
        this.heading = heading;
    }

    /** What stands above its items. */
    public String heading() {
        return heading;
    }

    /** The word in JSON, as in {@code in-tree}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the newest update lists its items as open. */
    public boolean isOpen() {
        return this == DANGER || this == WATCH || this == IN_TREE || this == NEWER || this == CALM;
    }

    /** Whether its items were lost, now or earlier. */
    public boolean isGone() {
        return this == GONE || this == GONE_EARLIER;
    }
}
