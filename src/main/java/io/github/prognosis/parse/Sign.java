package io.github.prognosis.parse;

import io.github.prognosis.parse.Element.Markup;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What tells the family of a post: how its headings and items look. */
enum Sign {
    /** {@code = Open =} */
    EQUAL_SIGNS,
    /** A heading that is underlined. */
    UNDERLINE,
    /** A numbered line with a link or a status below. */
    TRACKED_NUMBER,
    /** A line that begins to name who reported an issue; below a bullet, where there are no headings and no such numbers. */
    REPORT,
    /** {@code * Title} */
    BULLET;

    /** The signs that the elements of a post show. */
    static Set<Sign> in(List<Element> elements) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        boolean headed = false;
        for (Element element : elements) {
            if (element instanceof Element.Heading heading) {
                headed = true;
                if (!heading.name().isEmpty() && heading.markup() != Markup.STARS) {
                    signs.add(heading.markup() == Markup.EQUALS ? EQUAL_SIGNS : UNDERLINE);
                }
            } else if (element instanceof Element.Entry entry) {
                if (entry.head().opener() == Opener.BULLET) {
                    signs.add(BULLET);
                } else if (entry.head().opener() == Opener.NUMBER && NumberedReader.isTracked(entry)) {
                    signs.add(TRACKED_NUMBER);
                }
            } else if (element instanceof Element.Loose loose
                    && signs.contains(BULLET)
                    && IssueDraft.beginsPeople(loose.line())) {
                signs.add(REPORT);
            }
        }
        if (headed || signs.contains(TRACKED_NUMBER)) {
            signs.remove(REPORT);
        }
        return signs;
    }
}
