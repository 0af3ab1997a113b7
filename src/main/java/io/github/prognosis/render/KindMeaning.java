package io.github.prognosis.render;

import io.github.prognosis.diff.ChangeKind;

/** What the kinds of changes mean, for readers who do not know them. */
final class KindMeaning {

    private KindMeaning() {}

    /** A sentence without a full stop. */
    static String of(ChangeKind kind) {
        return switch (kind) {
            case COMPLETED -> "the item is completed now";
            case DEFERRED -> "the item is deferred to a later release now";
            case REOPENED -> "the item was completed, and is not any more";
            case REINSTATED -> "the item was deferred, and is open again";
            case RELEASED -> "the item is up for grabs now";
            case CLAIMED -> "the item was up for grabs, and somebody works on it";
            case REGRESSED -> "the prognosis of the item went down";
            case IMPROVED -> "the prognosis of the item went up";
            case ASSESSED -> "the item got a prognosis";
            case UNASSESSED -> "the item has no prognosis any more";
            case RETARGETED -> "the release that the item is meant for, or deferred to, changed";
            case SERIES -> "the version of the patch series changed";
            case STATUS -> "the words that say where the item stands changed";
            case RENAMED -> "the item has another title";
            case OWNERS -> "somebody else works on the item";
            case MOVED -> "the item stands under another heading";
            case ISSUES -> "the issue keys of the item changed";
            case LINKS -> "the links of the item changed";
            case NOTES -> "the notes about the item changed";
            case ADDED -> "the update before did not list the item";
            case RETURNED -> "the update before did not list the item, but an earlier one did";
            case REMOVED -> "the item is not listed any more";
            case MILESTONE_SLIPPED -> "the milestone is later than it was";
            case MILESTONE_ADVANCED -> "the milestone is earlier than it was";
            case MILESTONE_ADDED -> "the update before did not have the milestone";
            case MILESTONE_REMOVED -> "the milestone is not listed any more";
            case MILESTONE_CHANGED -> "the words for the day of the milestone changed";
            case HERE -> "the mark that says where the schedule is moved";
            case RELEASE -> "the two updates are of different releases";
        };
    }
}
