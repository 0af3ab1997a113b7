package io.github.prognosis.parse;

import io.github.prognosis.model.Item;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What tells a list of what is being worked on from other bullets below other headings: the steps of a bug report, the minutes
 * of a meeting, an advisory, a design.
 *
 * <p>A list says so itself, in one of two ways: by a heading that says nothing but where items stand, or that it lists blockers
 * or open issues, or by a heading for a part of the project together with what its items carry.
 */
enum ListEvidence {
    /** A heading says nothing but where items stand: {@code Open}, {@code Deferred to Xen 4.6}. */
    STANDING,
    /** A heading names a part of the project: {@code Hypervisor}. */
    PART,
    /** A heading says that blockers or open issues stand below. */
    ISSUES,
    /** There is no heading at all. */
    NO_HEADING,
    /** An item has a status, a series, an owner or a key. */
    TRACKED,
    /** An item has a link or a title as patches have it. */
    PATCH,
    /** Several items have links to patches in an archive of the list. */
    PATCH_LINKS,
    /** A line says whose an item is, or where it stands: {@code owner: Ada}, {@code Status: Need review.} */
    FIELD,
    /** The subject speaks of the release's status, or of what is tracked for it. */
    SUBJECT;

    private static final Pattern ARCHIVE = Pattern.compile(
            "://(?:lore\\.kernel\\.org|patchwork\\.|patchew\\.org|lists\\.xen(?:project)?\\.org"
                    + "|lists\\.xensource\\.com|old-list-archives\\.xen|marc\\.info|www\\.spinics\\.net"
                    + "|www\\.mail-archive\\.com)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OF_RELEASE = Pattern.compile(
            "(?<!\\w)(?:status|freeze|releases?|tracking|development update)(?!\\w)", Pattern.CASE_INSENSITIVE);

    /** How the title of a patch begins: {@code x86/mm: }. */
    private static final Pattern PREFIXED = Pattern.compile("[\\w/.,+-]{1,40}: ");

    /** What the subject, headings, items, and the lines below these tell. */
    static Set<ListEvidence> in(
            String subject, List<HeadingWords> headings, List<ListedItem> listed, List<Item> items) {
        Set<ListEvidence> found = EnumSet.noneOf(ListEvidence.class);
        if (headings.isEmpty()) {
            found.add(NO_HEADING);
        }
        for (HeadingWords heading : headings) {
            addIf(heading.isStanding(), STANDING, found);
            addIf(heading.isPart(), PART, found);
            addIf(heading.isListOfIssues(), ISSUES, found);
        }
        int archived = 0;
        for (Item item : items) {
            addIf(isTracked(item), TRACKED, found);
            addIf(!found.contains(PATCH) && isPatch(item), PATCH, found);
            archived += archived <= 1 && isArchived(item) ? 1 : 0;
        }
        addIf(archived > 1, PATCH_LINKS, found);
        for (ListedItem item : listed) {
            for (Detail detail : item.details()) {
                addIf(isField(detail), FIELD, found);
            }
        }
        addIf(OF_RELEASE.matcher(subject).find(), SUBJECT, found);
        return found;
    }

    private static void addIf(boolean told, ListEvidence evidence, Set<ListEvidence> found) {
        if (told) {
            found.add(evidence);
        }
    }

    /** A link alone is also what the steps of a bug report have. */
    private static boolean isField(Detail detail) {
        return detail instanceof Field field && field.name() != Opener.LINK;
    }

    private static boolean isArchived(Item item) {
        for (String link : item.links()) {
            if (ARCHIVE.matcher(link).find()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTracked(Item item) {
        return item.status().isPresent()
                || item.series().isPresent()
                || !item.owners().isEmpty()
                || !item.issues().isEmpty();
    }

    private static boolean isPatch(Item item) {
        if (!item.links().isEmpty() || isPrefixed(item.title())) {
            return true;
        }
        for (String tag : item.tags()) {
            if (tag.toUpperCase(Locale.ROOT).contains("PATCH")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPrefixed(String title) {
        return title.contains(": ") && PREFIXED.matcher(title).lookingAt();
    }
}
