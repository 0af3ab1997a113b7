package io.github.prognosis.history;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** How much each reason counts, and from where on: the one place, which every report prints. */
public final class RiskWeights {

    /** Gone, fell back, a blocker. */
    static final int STRONG = 5;

    /** Unchanged or without a mail for very long, posted too late; and the sum from which on an item is in danger. */
    static final int LONG = 3;

    /** Unchanged or without a mail for long, without an answer or an owner. */
    static final int SOME = 2;

    /** Carried over, tentative, deferred before. */
    static final int LITTLE = 1;

    private static final int MANY_UPDATES = 3;
    private static final int SOME_UPDATES = 2;
    private static final int LONG_DAYS = 180;
    private static final int SOME_DAYS = 90;

    private RiskWeights() {}

    /** Whether an open item of that sum is in danger, rather than to watch. */
    public static boolean isDanger(int sum) {
        return sum >= LONG;
    }

    /** What so many updates without progress count; empty if they say nothing yet. */
    static OptionalInt unchanged(int updates, OptionalLong days) {
        if (updates >= MANY_UPDATES || (updates == SOME_UPDATES && days.orElse(0) >= LONG_DAYS)) {
            return OptionalInt.of(LONG);
        }
        return updates == SOME_UPDATES ? OptionalInt.of(SOME) : OptionalInt.empty();
    }

    /** What so many days without a mail count; empty if they say nothing yet. */
    static OptionalInt quiet(long days) {
        if (days >= LONG_DAYS) {
            return OptionalInt.of(LONG);
        }
        return days > SOME_DAYS ? OptionalInt.of(SOME) : OptionalInt.empty();
    }

    /** The rules in words, each with what it explains. */
    public static List<Rule> rules() {
        return List.of(
                new Rule(
                        "In danger",
                        "An open item whose reasons add up to " + LONG
                                + " or more; with less it is to watch. Gone, fell"
                                + " back, blocker: " + STRONG + ". Unchanged for " + MANY_UPDATES + " updates (or for "
                                + SOME_UPDATES + " and " + LONG_DAYS + " days), no mail for " + LONG_DAYS
                                + " days, posted after the freeze: " + LONG + ". Unchanged for " + SOME_UPDATES
                                + " updates, no mail for more than " + SOME_DAYS
                                + " days, no answer for 28 days, no owner: " + SOME
                                + ". Carried over, tentative, deferred before: " + LITTLE
                                + ". A newer version on the list, patches in the tree: 0."),
                new Rule(
                        "Unchanged",
                        "No new version, status, prognosis, note or disposition. A tag, a link, an owner, another heading"
                                + " or a return is no progress. Counted through renames, deferrals and earlier releases."),
                new Rule(
                        "Gone without a word",
                        "Listed in one update, not in the next, and neither completed nor deferred in between."));
    }

    /**
     * A rule in words.
     *
     * @param name what is explained
     */
    public record Rule(String name, String text) {}
}
