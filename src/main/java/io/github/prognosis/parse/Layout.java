package io.github.prognosis.parse;

import io.github.prognosis.model.Family;
import java.util.List;

/**
 * The families by what makes each: how it is recognised, how it is read, and when what it lists is worked on for a release.
 *
 * <p>The first that recognises a post has it.
 */
enum Layout {
    SCRIPTED(Family.SCRIPTED) {
        @Override
        boolean isSeenIn(LayoutSigns signs) {
            return signs.equalSigns;
        }

        @Override
        FamilyReader<?> reader(List<Element> elements, LineRoles roles) {
            return new ScriptedReader(elements, roles);
        }

        @Override
        boolean isList(ListEvidence evidence) {
            return evidence.standing || (evidence.part && evidence.tracked);
        }
    },

    /** Issues tell who reported them, without headings too. */
    ISSUE_LIST(Family.ISSUE_LIST) {
        @Override
        boolean isSeenIn(LayoutSigns signs) {
            return signs.underlined || (signs.reported && !signs.headed && !signs.numbered);
        }

        @Override
        FamilyReader<?> reader(List<Element> elements, LineRoles roles) {
            return new IssueListReader(elements, roles);
        }

        @Override
        boolean isList(ListEvidence evidence) {
            return evidence.issues || (!evidence.headed && evidence.tracked);
        }
    },

    NUMBERED(Family.NUMBERED) {
        @Override
        boolean isSeenIn(LayoutSigns signs) {
            return signs.numbered;
        }

        @Override
        FamilyReader<?> reader(List<Element> elements, LineRoles roles) {
            return new NumberedReader(elements, roles);
        }

        /** Its items are told by more than their headings already. */
        @Override
        boolean isList(ListEvidence evidence) {
            return true;
        }
    },

    PATCH_LIST(Family.PATCH_LIST) {
        @Override
        boolean isSeenIn(LayoutSigns signs) {
            return signs.bulleted;
        }

        @Override
        FamilyReader<?> reader(List<Element> elements, LineRoles roles) {
            return new PatchListReader(elements, roles);
        }

        @Override
        boolean isList(ListEvidence evidence) {
            boolean items = evidence.tracked || evidence.patches;
            return evidence.issues || ((evidence.standing || evidence.part) && items);
        }
    };

    private final Family family;

    Layout(Family family) {
        this.family = family;
    }

    /** The layout of a post; scripted if nothing speaks for another. */
    static Layout of(List<Element> elements) {
        LayoutSigns signs = new LayoutSigns(elements);
        for (Layout layout : values()) {
            if (layout.isSeenIn(signs)) {
                return layout;
            }
        }
        return SCRIPTED;
    }

    /** Its name in the model. */
    Family family() {
        return family;
    }

    /** Whether a post with those signs is written in it, if in none of those before. */
    abstract boolean isSeenIn(LayoutSigns signs);

    /** Reads the elements of a post, and tells what each line belongs to. */
    abstract FamilyReader<?> reader(List<Element> elements, LineRoles roles);

    /** Whether headings and items make such a list, and not some other with bullets below headings. */
    abstract boolean isList(ListEvidence evidence);
}
