package io.github.prognosis.parse;

import static io.github.prognosis.parse.ListEvidence.FIELD;
import static io.github.prognosis.parse.ListEvidence.ISSUES;
import static io.github.prognosis.parse.ListEvidence.NO_HEADING;
import static io.github.prognosis.parse.ListEvidence.PART;
import static io.github.prognosis.parse.ListEvidence.PATCH;
import static io.github.prognosis.parse.ListEvidence.PATCH_LINKS;
import static io.github.prognosis.parse.ListEvidence.STANDING;
import static io.github.prognosis.parse.ListEvidence.SUBJECT;
import static io.github.prognosis.parse.ListEvidence.TRACKED;

import io.github.prognosis.model.Family;
import io.github.prognosis.model.Item;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * A family by what makes it: how it is recognised, how it is read, and when what it lists is what is worked on.
 *
 * @param family its name in the model
 * @param signs each tells the family, where none of a family before it is seen
 * @param evidence each of these sets is enough to tell that headings and items make such a list
 */
record Layout(Family family, Set<Sign> signs, List<Set<ListEvidence>> evidence) {

    /** The first recognises what no sign speaks for, too. */
    static final List<Layout> ALL = List.of(
            new Layout(
                    Family.SCRIPTED,
                    Set.of(Sign.EQUAL_SIGNS),
                    List.of(Set.of(STANDING), Set.of(PART, TRACKED), Set.of(FIELD))),
            new Layout(
                    Family.ISSUE_LIST,
                    Set.of(Sign.UNDERLINE, Sign.REPORT),
                    List.of(Set.of(ISSUES), Set.of(NO_HEADING, TRACKED))),
            new Layout(
                    Family.NUMBERED,
                    Set.of(Sign.TRACKED_NUMBER),
                    List.of(
                            Set.of(ISSUES),
                            Set.of(STANDING),
                            Set.of(PART),
                            Set.of(FIELD),
                            Set.of(PATCH_LINKS),
                            Set.of(SUBJECT))),
            new Layout(
                    Family.PATCH_LIST,
                    Set.of(Sign.BULLET),
                    List.of(
                            Set.of(ISSUES),
                            Set.of(STANDING, TRACKED),
                            Set.of(STANDING, PATCH),
                            Set.of(PART, TRACKED),
                            Set.of(PART, PATCH))));

    /** The layout of a post. */
    static Layout of(List<Element> elements) {
        Set<Sign> seen = Sign.in(elements);
        for (Layout layout : ALL) {
            if (!Collections.disjoint(layout.signs, seen)) {
                return layout;
            }
        }
        return ALL.get(0);
    }

    /** Reads the elements of a post, and keeps account of what each line belongs to. */
    FamilyReader<?> reader(List<Element> elements, LineRoles roles, OddBullets odd) {
        return switch (family) {
            case SCRIPTED -> new ScriptedReader(elements, roles, odd);
            case ISSUE_LIST -> new IssueListReader(elements, roles);
            case NUMBERED -> new NumberedReader(elements, roles);
            case PATCH_LIST -> new PatchListReader(elements, roles);
        };
    }

    /** Whether the items below the headings are what is worked on, and not some other bullets. */
    boolean isList(String subject, List<HeadingWords> headings, List<ListedItem> listed, List<Item> items) {
        Set<ListEvidence> found = ListEvidence.in(subject, headings, listed, items);
        for (Set<ListEvidence> enough : evidence) {
            if (found.containsAll(enough)) {
                return true;
            }
        }
        return false;
    }
}
