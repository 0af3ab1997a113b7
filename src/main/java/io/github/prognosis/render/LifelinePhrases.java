package io.github.prognosis.render;

import io.github.prognosis.history.Lifeline;
import io.github.prognosis.model.Update;

/** What the reports for people say of a lifeline as a whole. */
final class LifelinePhrases {

    private LifelinePhrases() {}

    /** From when to when an item is listed: {@code Xen 4.13, 2019-07-01 -> 2019-08-01}. */
    static String span(Lifeline lifeline) {
        Update first = lifeline.firstSeen();
        Update last = lifeline.lastSeen();
        if (first.equals(last)) {
            return Phrases.name(first);
        }
        return Phrases.name(first) + " -> "
                + (first.release().equals(last.release()) ? Phrases.day(last) : Phrases.name(last));
    }

    /** How many updates list the item, and how many of them are told: {@code in 4 updates, 2 shown}. */
    static String updates(Lifeline lifeline) {
        long shown = lifeline.entries().stream()
                .filter(step -> step.item().isPresent())
                .count();
        String count = "in " + Counts.of(lifeline.updates(), "update");
        return shown == lifeline.updates() ? count : count + ", " + (shown == 0 ? "none" : shown) + " shown";
    }

    /** How a lifeline ended, as a sentence. */
    static String ending(Lifeline lifeline) {
        Lifeline.Ending ending = lifeline.ended();
        String update = Phrases.name(ending.update());
        return switch (ending.how()) {
            case COMPLETED -> "Completed in " + update + ".";
            case DEFERRED -> "Deferred " + Phrases.later(ending.deferredTo().orElse("next")) + " in " + update + ".";
            case UP_FOR_GRABS -> "Up for grabs since " + update + ".";
            case REMOVED ->
                (hasSurvivedItsRelease(lifeline) ? "Not listed any more in " : "Removed without a word in ") + update
                        + ".";
            case OPEN -> "Open in the newest update, " + update + ".";
            case END_OF_RELEASE -> "Open in the last update at hand of its release, " + update + ".";
            case TWIN -> "Listed twice until " + update + "; its twin goes on.";
        };
    }

    /** Whether an item that is gone was listed to the end of a release, and the next one does without it. */
    static boolean hasSurvivedItsRelease(Lifeline lifeline) {
        return !lifeline.lastSeen().release().equals(lifeline.ended().update().release());
    }
}
