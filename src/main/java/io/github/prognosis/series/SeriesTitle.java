package io.github.prognosis.series;

import io.github.prognosis.match.Folded;
import java.util.Optional;
import java.util.Set;

/**
 * The title of a series as it is compared: without case, white space and punctuation, and, where that is missing on one side,
 * without the prefix that names a part of the program, {@code x86: }.
 *
 * @param folded the whole
 * @param bare without the prefix; empty if it has none
 */
record SeriesTitle(String folded, Optional<String> bare) {

    private static final int LONGEST_PREFIX = 40;

    /** Titles that any series could have: that two of them agree says nothing of itself. */
    private static final Set<String> OF_ANY = Set.of(
            "cleanup",
            "cleanups",
            "clean up",
            "clean ups",
            "some cleanup",
            "some cleanups",
            "minor cleanup",
            "minor cleanups",
            "misc cleanup",
            "misc cleanups",
            "miscellaneous cleanups",
            "various cleanups",
            "fix",
            "fixes",
            "bug fixes",
            "bugfixes",
            "misc fixes",
            "minor fixes",
            "small fixes",
            "various fixes",
            "miscellaneous fixes",
            "assorted fixes",
            "build fixes",
            "build fix",
            "fix build",
            "misc",
            "miscellaneous",
            "updates",
            "update",
            "improvements",
            "minor improvements",
            "small improvements",
            "misc improvements",
            "tidying",
            "tweaks",
            "adjustments",
            "misc adjustments",
            "misc changes",
            "changes",
            "additions",
            "misc additions",
            "refactoring",
            "prep work",
            "preparation",
            "follow up",
            "followup",
            "test",
            "tests",
            "patches",
            "series");

    static SeriesTitle of(String title) {
        return of(title, Folded.title(title));
    }

    /** That of a patch. */
    static SeriesTitle of(PatchMail patch) {
        return of(patch.subject().title(), patch.folded());
    }

    private static SeriesTitle of(String title, String folded) {
        int colon = title.indexOf(": ");
        boolean hasPrefix = colon > 0 && colon <= LONGEST_PREFIX && blanks(title, colon) <= 1;
        return new SeriesTitle(
                folded, hasPrefix ? Optional.of(Folded.title(title.substring(colon + 2))) : Optional.empty());
    }

    private static int blanks(String title, int end) {
        int blanks = 0;
        for (int i = 0; i < end; i++) {
            if (title.charAt(i) == ' ') {
                blanks++;
            }
        }
        return blanks;
    }

    /** Whether the title, its prefix aside, tells nothing of what the series is about. */
    boolean isOfAny() {
        return OF_ANY.contains(bare.orElse(folded));
    }

    /** Whether the titles agree; a prefix may be missing on one side. */
    boolean agrees(SeriesTitle other) {
        return folded.equals(other.folded)
                || bare.filter(other.folded::equals).isPresent()
                || other.bare.filter(folded::equals).isPresent();
    }
}
