package io.github.prognosis.history;

import java.util.Locale;
import java.util.Objects;

/**
 * One reason why an item may not make it, or why somebody has to act.
 *
 * @param weight how much it counts, see {@link RiskWeights}; 0 if it only informs
 * @param text what is the matter, in a few words; dates as {@code 2025-08-05}
 */
public record Risk(Kind kind, int weight, String text, Source source) {

    public Risk {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(text);
        Objects.requireNonNull(source);
    }

    /** Whether it counts so much that it alone says the worst. */
    public boolean isStrong() {
        return weight >= RiskWeights.STRONG;
    }

    /** What is the matter, in the order in which it is told. */
    public enum Kind {
        /** It is not listed any more, without a word. */
        GONE,
        /** A heading says that it blocks the release. */
        BLOCKER,
        /** Its prognosis went down and has not recovered, or it was completed before. */
        FELL,
        /** Nothing moved for several updates. */
        UNCHANGED,
        /** Its series was posted after the freeze. */
        LATE,
        /** Its series has neither version nor reply for long. */
        QUIET,
        /** The newest version of its series has no answer. */
        UNANSWERED,
        /** Nobody is named. */
        NO_OWNER,
        /** It was open in an earlier release. */
        CARRIED_OVER,
        /** The tag for the release has a question mark. */
        TENTATIVE,
        /** It was put off before. */
        DEFERRED_BEFORE,
        /** The list has a newer version than the post says. */
        NEWER_VERSION,
        /** All its patches are in the tree. */
        COMMITTED,
        /** Some of its patches are in the tree. */
        PARTLY_COMMITTED;

        /** The word in JSON, as in {@code no-owner}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Who says so. */
    public enum Source {
        /** The posts themselves. */
        POST,
        /** The mails of the list, as a check found them. */
        LIST,
        /** The commits of the repository, as a check found them. */
        TREE;

        /** The word in reports, as in {@code post}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
