package io.github.prognosis.parse;

import io.github.prognosis.model.Family;
import java.util.List;

/** Tells in which layout a post is written, from how its headings and items look. */
final class FamilyFinder {

    private FamilyFinder() {}

    /** The layout; scripted if nothing speaks for another. Issues tell who reported them, without headings too. */
    static Family find(List<Element> elements) {
        if (hasHeading(elements, Element.Markup.EQUALS)) {
            return Family.SCRIPTED;
        }
        if (hasHeading(elements, Element.Markup.UNDERLINE)) {
            return Family.ISSUE_LIST;
        }
        boolean headed = false;
        boolean bulleted = false;
        boolean numbered = false;
        boolean reported = false;
        for (Element element : elements) {
            headed |= element instanceof Element.Heading;
            if (element instanceof Element.Entry entry) {
                bulleted |= entry.head().opener() == Opener.BULLET;
                numbered |= entry.head().opener() == Opener.NUMBER && NumberedReader.isTracked(entry);
            } else if (bulleted && element instanceof Element.Loose loose) {
                reported |= IssueDraft.beginsPeople(loose.line());
            }
        }
        if (numbered) {
            return Family.NUMBERED;
        }
        if (reported && !headed) {
            return Family.ISSUE_LIST;
        }
        return bulleted ? Family.PATCH_LIST : Family.SCRIPTED;
    }

    private static boolean hasHeading(List<Element> elements, Element.Markup markup) {
        for (Element element : elements) {
            if (element instanceof Element.Heading heading
                    && heading.markup() == markup
                    && !heading.name().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
