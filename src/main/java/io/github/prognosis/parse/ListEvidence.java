package io.github.prognosis.parse;

import io.github.prognosis.model.Family;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
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

    /** The parts of the project. */
    private static final Pattern PART = Pattern.compile("\\b(?:nice to have"
            + "|hypervisor|x86|x86_64|arm|arm32|arm64|aarch64|risc-?v|ppc|common|xen"
            + "|tools?|toolstack|libxl|libxc|libxenlight|xenstore|linux|freebsd|kernel|qemu|seabios|grub|ovmf"
            + "|stub ?domains?|mini-?os|docs|documentation|automation|ci|misra|osstest|testing coverage"
            + "|security|scheduler|memory|build)\\b");

    /** What a list is a list of; {@code ISSUE DESCRIPTION} is none. */
    private static final Pattern MANY = Pattern.compile(
            "\\b(?:projects|features|issues|blockers?|bugs|patch(?:es|sets)?|series|items|changes|backlog)\\b");

    /** Words of a heading that says where items stand and nothing else; {@code Open questions} says more. */
    private static final Pattern STANDING =
            Pattern.compile("(?:open|up for grabs|deferred|completed?|finished|closed|resolved"
                    + "|dealt with|applied|done|in progress|projects|features|on[- ]track|backlog|issues|blockers?|bugs|items|work"
                    + "|newly|previous|full|list|of|to|until|for|and|xen|next|release|(?:post-)?4\\.\\d+|[ :,/-])++");

    /** How the title of a patch begins: {@code x86/mm: }. */
    private static final Pattern PREFIXED = Pattern.compile("[\\w/.,+-]{1,40}: ");

    private ListEvidence() {}

    /** Whether the items are such a list. */
    static boolean isThere(Family family, List<Section> sections, List<Item> items) {
        List<String> headings = new ArrayList<>();
        for (Section section : sections) {
            headings.add(section.path().get(section.path().size() - 1));
        }
        return switch (family) {
            case SCRIPTED ->
                any(headings, ListEvidence::isStanding)
                        || (any(headings, ListEvidence::isPart) && any(items, ListEvidence::isTracked));
            case PATCH_LIST ->
                any(headings, ListEvidence::areIssues)
                        || (any(headings, heading -> isStanding(heading) || isPart(heading))
                                && any(items, item -> isTracked(item) || isPatch(item)));
            case ISSUE_LIST ->
                any(headings, ListEvidence::areIssues) || (headings.isEmpty() && any(items, ListEvidence::isTracked));
            // Its items are told by more than their headings already.
            case NUMBERED -> true;
        };
    }

    /** A loop: streams are seventy classes more to load, and nothing else on the way of a post needs them. */
    private static <T> boolean any(List<T> all, Predicate<T> what) {
        for (T one : all) {
            if (what.test(one)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStanding(String name) {
        String heading = name.toLowerCase(Locale.ROOT);
        return STANDING.matcher(heading).matches()
                && (MANY.matcher(heading).find() || Headings.disposition(name).isPresent());
    }

    private static boolean isPart(String name) {
        return PART.matcher(name.toLowerCase(Locale.ROOT)).find();
    }

    private static boolean areIssues(String name) {
        String heading = name.toLowerCase(Locale.ROOT);
        return MANY.matcher(heading).find() && (Headings.disposition(name).isPresent() || heading.contains("blocker"));
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
