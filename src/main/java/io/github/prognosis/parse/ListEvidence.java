package io.github.prognosis.parse;

import io.github.prognosis.model.Item;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What tells a list of what is being worked on from other bullets below other headings: the steps of a bug report, the minutes
 * of a meeting, an advisory, a design.
 *
 * <p>A list says so itself, in one of two ways: by a heading that says nothing but where items stand ({@code Open},
 * {@code Deferred to Xen 4.6}) or that it lists blockers or open issues, or by a heading for a part of the project
 * ({@code Hypervisor}) together with what its items carry: a status, a series, an owner, a key, of patches a link or a
 * title as patches have it.
 */
final class ListEvidence {

    /** How the title of a patch begins: {@code x86/mm: }. */
    private static final Pattern PREFIXED = Pattern.compile("[\\w/.,+-]{1,40}: ");

    /** Whether there is any heading. */
    final boolean headed;

    /** Whether a heading says nothing but where items stand. */
    boolean standing;

    /** Whether a heading names a part of the project. */
    boolean part;

    /** Whether a heading says that it lists blockers or open issues. */
    boolean issues;

    /** Whether an item says where it stands, who works on it, or which key it has. */
    boolean tracked;

    /** Whether an item is a patch. */
    boolean patches;

    ListEvidence(List<HeadingWords> headings, List<Item> items) {
        headed = !headings.isEmpty();
        for (HeadingWords heading : headings) {
            standing |= heading.isStanding();
            part |= heading.isPart();
            issues |= heading.isListOfIssues();
        }
        for (Item item : items) {
            tracked = tracked || isTracked(item);
            patches = patches || isPatch(item);
        }
    }

    private static boolean isTracked(Item item) {
        return item.status().isPresent()
                || item.series().isPresent()
                || !item.owners().isEmpty()
                || !item.issues().isEmpty();
    }

    private static boolean isPatch(Item item) {
        return !item.links().isEmpty() || PREFIXED.matcher(item.title()).lookingAt() || isTagged(item);
    }

    private static boolean isTagged(Item item) {
        for (String tag : item.tags()) {
            if (tag.toUpperCase(Locale.ROOT).contains("PATCH")) {
                return true;
            }
        }
        return false;
    }
}
