package io.github.prognosis.parse;

import io.github.prognosis.model.Family;
import io.github.prognosis.model.Item;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells a list of what is being worked on from other bullets below other headings: the steps of a bug report, the minutes of
 * a meeting, an advisory, a design.
 *
 * <p>A list says so itself, in one of two ways: by a heading that says nothing but where items stand ({@code Open},
 * {@code Deferred to Xen 4.6}) or that it lists blockers or open issues, or by a heading for a part of the project
 * ({@code Hypervisor}) together with what its items carry: a status, a series, an owner, a key, of patches a link or a
 * title as patches have it.
 */
final class ListEvidence {

    /** How the title of a patch begins: {@code x86/mm: }. */
    private static final Pattern PREFIXED = Pattern.compile("[\\w/.,+-]{1,40}: ");

    private ListEvidence() {}

    /** Whether the items are such a list. */
    static boolean isThere(Family family, List<HeadingWords> headings, List<Item> items) {
        boolean standing = false;
        boolean part = false;
        boolean issues = false;
        for (HeadingWords heading : headings) {
            standing |= heading.isStanding();
            part |= heading.isPart();
            issues |= heading.isListOfIssues();
        }
        boolean tracked = false;
        boolean patches = false;
        for (Item item : items) {
            tracked |= isTracked(item);
            patches |= isPatch(item);
        }
        return switch (family) {
            case SCRIPTED -> standing || (part && tracked);
            case PATCH_LIST -> issues || ((standing || part) && (tracked || patches));
            case ISSUE_LIST -> issues || (headings.isEmpty() && tracked);
            // Its items are told by more than their headings already.
            case NUMBERED -> true;
        };
    }

    private static boolean isTracked(Item item) {
        return item.status().isPresent()
                || item.series().isPresent()
                || !item.owners().isEmpty()
                || !item.issues().isEmpty();
    }

    private static boolean isPatch(Item item) {
        return !item.links().isEmpty()
                || PREFIXED.matcher(item.title()).lookingAt()
                || item.tags().stream()
                        .anyMatch(tag -> tag.toUpperCase(Locale.ROOT).contains("PATCH"));
    }
}
