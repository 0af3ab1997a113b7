package io.github.prognosis.parse;

import io.github.prognosis.model.Family;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Section;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells a list of what is being worked on from other bullets below other headings: the steps of a bug report, a test report,
 * the text of a commit.
 *
 * <p>A list says so itself: by a heading that tells where items stand ({@code Open}) or a part of the project
 * ({@code Hypervisor}), or by what its items carry.
 */
final class ListEvidence {

    /** The parts of the project, and what else such lists are headed by. */
    private static final Pattern PART = Pattern.compile("\\b(?:projects|backlog|features|blockers?|issues|nice to have"
            + "|hypervisor|x86|x86_64|arm|arm32|arm64|aarch64|risc-?v|ppc|common|xen"
            + "|tools?|toolstack|libxl|libxc|libxenlight|xenstore|linux|freebsd|kernel|qemu|seabios|grub|ovmf"
            + "|stub ?domains?|mini-?os|docs|documentation|automation|ci|misra|osstest|testing coverage"
            + "|security|scheduler|memory|build)\\b");

    private ListEvidence() {}

    /** Whether the items are such a list. */
    static boolean isThere(Family family, List<Section> sections, List<Item> items) {
        return switch (family) {
            // These two are told by more than their headings already.
            case ISSUE_LIST, NUMBERED -> true;
            case SCRIPTED -> isHeaded(sections) || items.stream().anyMatch(ListEvidence::isTracked);
            case PATCH_LIST -> isHeaded(sections) || items.stream().anyMatch(ListEvidence::isPatch);
        };
    }

    private static boolean isHeaded(List<Section> sections) {
        for (Section section : sections) {
            if (isHeading(section.path().get(section.path().size() - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHeading(String name) {
        return Headings.disposition(name).isPresent()
                || PART.matcher(name.toLowerCase(Locale.ROOT)).find();
    }

    private static boolean isTracked(Item item) {
        return item.status().isPresent()
                || item.series().isPresent()
                || !item.owners().isEmpty()
                || !item.issues().isEmpty()
                || !item.links().isEmpty();
    }

    private static boolean isPatch(Item item) {
        return item.tags().stream().anyMatch(tag -> tag.toUpperCase(Locale.ROOT).contains("PATCH"));
    }
}
